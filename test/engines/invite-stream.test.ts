import { expect } from '@open-wc/testing';
import { createRestAdapter } from '../../src/index.ts';
import { createSseServer } from '../support/sse-server.ts';
import { forgetVisibility, setVisibility } from '../support/visibility.ts';

/** Resolves once the server has had this many connections. */
async function connected(server: ReturnType<typeof createSseServer>, count: number) {
  while (server.connections.length < count) await new Promise((resolve) => setTimeout(resolve));
}

describe('watchInvites in a page', () => {
  afterEach(forgetVisibility);

  it('closes the stream while the page is hidden, and reconnects when it becomes visible', async () => {
    const server = createSseServer();
    const adapter = createRestAdapter({ baseUrl: 'https://api.example', fetch: server.fetch });
    const stop = new AbortController();
    const end = (async () => {
      for await (const { id } of adapter.watchInvites({}, { signal: stop.signal })) expect(id).to.be.a('string');
    })();
    await connected(server, 1);
    setVisibility('hidden');
    expect(server.connections[0]?.request.signal.aborted).to.equal(true);
    setVisibility('visible');
    await connected(server, 2);
    expect(server.connections[1]?.request.signal.aborted).to.equal(false);
    stop.abort();
    await end;
    expect(server.connections[1]?.request.signal.aborted).to.equal(true);
  });
});
