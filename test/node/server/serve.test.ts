import assert from 'node:assert/strict';
import { request } from 'node:http';
import { describe, it, type TestContext } from 'node:test';
import { serve } from '../../../src/server/node.ts';

async function start(test: TestContext, handle: (request: Request) => Promise<Response>): Promise<string> {
  const server = await serve(handle, { port: 0 });
  test.after(() => server.close());
  return server.url;
}

describe('serve', () => {
  it('answers TRACE, which `Request` does not accept, with 501', async (test) => {
    const url = await start(test, async () => new Response('handled'));
    const status = await new Promise((resolve, reject) => {
      request(url, { method: 'TRACE' }, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end();
    });
    assert.equal(status, 501);
    assert.equal(await (await fetch(url)).text(), 'handled');
  });

  it('sends each cookie in a header of its own', async (test) => {
    const headers = new Headers([
      ['Set-Cookie', 'a=1'],
      ['Set-Cookie', 'b=2'],
    ]);
    const url = await start(test, async () => new Response(null, { headers }));
    assert.deepEqual((await fetch(url)).headers.getSetCookie(), ['a=1', 'b=2']);
  });
});
