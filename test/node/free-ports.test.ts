import assert from 'node:assert/strict';
import { type AddressInfo, createServer } from 'node:net';
import { describe, it } from 'node:test';
import { findFreePorts } from '../../tools/free-ports.ts';

const host = 'localhost';

describe('free ports', () => {
  it('are the next ones if the wanted ones are taken', async (test) => {
    const taken = createServer();
    await new Promise<void>((listening) => taken.listen(0, host, listening));
    test.after(() => taken.close());
    const { port } = taken.address() as AddressInfo;
    const [found = 0] = await findFreePorts(host, [String(port)]);
    assert.ok(found > port);
  });

  it('are distinct, even if the same is wanted twice', async () => {
    const any = await findFreePorts(host, ['0', '0', '0']);
    assert.equal(new Set(any).size, 3);
    const [first = 0] = any;
    const [one = 0, other = 0] = await findFreePorts(host, [String(first), String(first)]);
    assert.ok(other > one);
  });

  it('can be listened on', async (test) => {
    const [port] = await findFreePorts(host, ['0']);
    const server = createServer();
    test.after(() => server.close());
    await new Promise<void>((listening) => server.listen(port, host, listening));
    assert.equal((server.address() as AddressInfo).port, port);
  });

  for (const text of ['', 'http', '-1', '65536', '80.5'])
    it(`reject "${text}"`, () =>
      assert.rejects(findFreePorts(host, [text]), { name: 'RangeError', message: `"${text}" is not a port.` }));
});
