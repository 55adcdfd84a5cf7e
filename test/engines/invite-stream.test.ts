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

  it('leaves connections for calls: opens at most three streams to a host, and ends others immediately', async () => {
    const stop = new AbortController();
    const watch = (server: ReturnType<typeof createSseServer>, signal = stop.signal) => {
      const adapter = createRestAdapter({ baseUrl: 'https://crowded.example', fetch: server.fetch });
      return (async () => {
        for await (const { id } of adapter.watchInvites({}, { signal })) expect(id).to.be.a('string');
      })();
    };
    const first = new AbortController();
    const servers = Array.from({ length: 4 }, () => createSseServer());
    const [one, two, three, four] = servers as [(typeof servers)[0], ...typeof servers];
    const ends = [watch(one, first.signal), watch(two!), watch(three!)];
    for (const server of [one, two!, three!]) await connected(server, 1);
    await watch(four!);
    expect(four!.attempts).to.equal(0);
    first.abort();
    await ends[0];
    const later = watch(four!);
    await connected(four!, 1);
    stop.abort();
    await Promise.all([...ends, later]);
  });

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
