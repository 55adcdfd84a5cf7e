import assert from 'node:assert/strict';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createMockApi } from '../../../mocks/index.ts';
import { type MockServer, serve } from '../../../mocks/node.ts';

const megabyte = 1024 * 1024;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Measures the memory held by buffers, after garbage collection. */
function held(): number {
  // The first collection sweeps concurrently; the second waits for it.
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().arrayBuffers;
}

describe('a body of 50 MB', () => {
  const api = createMockApi();
  let server: MockServer;
  before(async () => {
    server = await serve(api, { port: 0 });
    api.inject({ fault: 'body-50mb' });
  });
  after(() => server.close());

  /** The server's socket. */
  let socket: Socket;
  const remember = (message: unknown) => void ({ socket } = message as { socket: Socket });
  before(() => subscribe('http.server.request.start', remember));
  after(() => void unsubscribe('http.server.request.start', remember));

  it('is sent whole, and held in memory by neither side', async () => {
    const { body } = await fetch(`${server.url}/session`);
    let bytes = 0;
    let most = 0;
    const heldBefore = held();
    for await (const chunk of body!) {
      const next = bytes + chunk.byteLength;
      if (Math.floor(next / (10 * megabyte)) > Math.floor(bytes / (10 * megabyte)))
        most = Math.max(most, held() - heldBefore);
      bytes = next;
    }
    assert.ok(bytes > 50 * megabyte, `${bytes} bytes came`);
    assert.ok(most < 5 * megabyte, `${most} bytes were held`);
  });

  it('is sent no further once the client has gone away', async () => {
    const { body } = await fetch(`${server.url}/session`);
    const reader = body!.getReader();
    let bytes = 0;
    while (bytes < 3 * megabyte) bytes += (await reader.read()).value?.byteLength ?? 0;
    const closed = new Promise((resolve) => socket.once('close', resolve));
    await reader.cancel();
    await closed;
    assert.ok(socket.bytesWritten < 25 * megabyte, `${socket.bytesWritten} bytes were sent`);
  });
});
