import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { createMockApi, type Mail } from '../../../mocks/index.ts';
import { type MockServer, serve } from '../../../mocks/node.ts';
import { interceptInPage } from '../../../mocks/page.ts';
import { lighthouse } from './client.ts';

const script = fileURLToPath(new URL('../../../mocks/bin.ts', import.meta.url));

describe('the mock over real HTTP', () => {
  let server: MockServer;
  before(async () => void (server = await serve(createMockApi(), { port: 0 })));
  after(() => server.close());

  const call = (path: string, body?: object) =>
    fetch(server.url + path, {
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': '"http"', Origin: 'https://portal.example' },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });

  it('answers as it does in a page, and lets its outbox be read', async () => {
    const response = await call('/invites', lighthouse);
    assert.equal(response.status, 201);
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), 'https://portal.example');
    assert.equal(response.headers.get('Location'), '/invites/inv_41');
    const { items } = (await (await call('/_mock/outbox')).json()) as { items: Mail[] };
    assert.equal(items[0]?.inviteId, 'inv_41');
  });

  it('says so where a body is too large', async () => {
    const response = await call('/invites', { ...lighthouse, message: 'x'.repeat(8 * 1024 * 1024) });
    assert.equal(response.status, 413);
  });

  it('changes its scenario, and refuses one that it does not have', async () => {
    assert.equal((await call('/_mock/reset', { scenario: 'empty' })).status, 200);
    const { current } = (await (await call('/_mock/scenarios')).json()) as { current: string };
    assert.equal(current, 'empty');
    const refused = await call('/_mock/reset', { scenario: 'nope' });
    assert.equal(refused.status, 422);
    assert.match(await refused.text(), /Choose one of: default/);
  });
});

describe('the command', () => {
  it('prints where it runs, and stops on a signal', async () => {
    const child = spawn(process.execPath, [script, 'mock-api', '--port', '0', '--scenario', 'reader']);
    const [output] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
    assert.match(output, /http:\/\/127\.0\.0\.1:\d+/);
    child.kill('SIGTERM');
    assert.deepEqual(await once(child, 'exit'), [0, null]);
  });

  it('starts with faults', async () => {
    const faults = ['--fault', 'inviteCustomer=commit-then-drop:once', '--fault', '*=jitter', '--fault', '*=hang:3'];
    const child = spawn(process.execPath, [script, 'mock-api', '--port', '0', ...faults]);
    let output = '';
    for await (const text of child.stdout.setEncoding('utf8') as AsyncIterable<string>)
      if ((output += text).includes('Mails')) break;
    child.kill('SIGTERM');
    assert.deepEqual(output.match(/(?<=^Fault {5}).*/gm), [
      'inviteCustomer=commit-then-drop:1',
      '*=jitter:always',
      '*=hang:3',
    ]);
    await once(child, 'exit');
  });

  it('explains its options', () => {
    const { status, stdout } = spawnSync(process.execPath, [script, 'mock-api', '--help'], { encoding: 'utf8' });
    assert.equal(status, 0);
    for (const name of ['--port', '--scenario', 'billing-none', 'commit-then-drop']) assert.ok(stdout.includes(name));
  });

  for (const [args, output] of [
    [['--help'], /mock-api/],
    [[], /mock-api/],
    [['mock'], /^Unknown command "mock"\. Run "reseller-elements --help" for a list\.\n$/],
  ] as const)
    it(`answers reseller-elements ${args.join(' ')}`, () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
      assert.match(stdout || stderr, output);
      assert.equal(status, stderr ? 1 : 0);
    });

  for (const [options, message] of [
    [['--scenario', 'nope'], /^Unknown scenario "nope"\. Choose one of: default, .*\n$/],
    [['--bogus'], /^Unknown option '--bogus'.*\n$/],
    [['--port', 'x'], /^"x" is not a port\.\n$/],
    [
      ['--fault', 'latency'],
      /^"latency" is not a valid fault\. Use a form such as inviteCustomer=commit-then-drop:once or .*\n$/,
    ],
    [['--fault', '*=latnecy'], /^Unknown fault "latnecy"\. Choose one of: latency, .*\n$/],
    [['--fault', 'getSession=hang:twice'], /^"twice" is not a valid number of times\..*\n$/],
  ] as const)
    it(`refuses ${options.join(' ')} in one line`, () => {
      const { status, stderr } = spawnSync(process.execPath, [script, 'mock-api', ...options], { encoding: 'utf8' });
      assert.equal(status, 1);
      assert.match(stderr, message);
    });

  it('says that its port is in use', async () => {
    const server = await serve(createMockApi(), { port: 0 });
    const child = spawn(process.execPath, [script, 'mock-api', '--port', new URL(server.url).port]);
    const [message] = (await once(child.stderr.setEncoding('utf8'), 'data')) as [string];
    assert.match(message, /^This port is in use\..*\n$/);
    await server.close();
  });
});

describe('the mock in a page', () => {
  it('answers fetch below its base URL until it is ended', async () => {
    const api = createMockApi({ baseUrl: 'http://mock.invalid' });
    const end = interceptInPage(api);
    const response = await fetch(`${api.baseUrl}/session`);
    assert.equal(response.status, 200);
    end();
    await assert.rejects(fetch(`${api.baseUrl}/session`));
  });

  it('answers with the latest mock of those that a hot reload has started', async () => {
    const { fetch: original } = globalThis;
    const countInvites = async () => {
      const response = await fetch('http://mock.invalid/invites?limit=1');
      return ((await response.json()) as { readonly total: number }).total;
    };
    const endFirst = interceptInPage(createMockApi({ baseUrl: 'http://mock.invalid' }));
    const endSecond = interceptInPage(createMockApi({ baseUrl: 'http://mock.invalid', scenario: 'one' }));
    assert.equal(await countInvites(), 1);
    endFirst();
    assert.equal(await countInvites(), 1);
    endSecond();
    await assert.rejects(countInvites());
    endSecond();
    assert.notEqual(globalThis.fetch, undefined);
    globalThis.fetch = original;
  });

  it('leaves other calls to the page, with their bodies', async () => {
    const server = await serve(createMockApi(), { port: 0 });
    const end = interceptInPage(createMockApi({ baseUrl: 'http://mock.invalid' }));
    const request = new Request(`${server.url}/_mock/reset`, { method: 'POST', body: '{"scenario": "empty"}' });
    const response = await fetch(request);
    assert.ok(response.ok);
    end();
    await server.close();
  });
});
