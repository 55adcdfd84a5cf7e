import assert from 'node:assert/strict';
import { describe, it, mock, type TestContext } from 'node:test';
import { EventParser } from '../../src/adapter/rest/event-parser.ts';
import { createRestAdapter, type RestAdapterOptions } from '../../src/adapter/rest/rest-adapter.ts';
import { invite } from '../support/fake-adapter.ts';
import { createSseServer } from '../support/sse-server.ts';

const problem = (status: number, headers: HeadersInit = {}) =>
  Response.json({ type: 'about:blank', title: '', status }, { status, headers });

/** Runs pending microtasks and I/O, without advancing the timers. */
async function settle() {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Advances the timers and runs whatever they trigger. */
async function pass(milliseconds: number) {
  await settle();
  mock.timers.tick(milliseconds);
  await settle();
}

/** Creates an adapter on a fake server, with mocked timers. */
function watch(
  test: TestContext,
  refuse?: Parameters<typeof createSseServer>[0],
  options: Partial<RestAdapterOptions> = {},
) {
  mock.timers.enable({ apis: ['setTimeout', 'Date'] });
  const stop = new AbortController();
  test.after(() => {
    stop.abort();
    mock.timers.reset();
  });
  const server = createSseServer(refuse);
  const adapter = createRestAdapter({ baseUrl: 'https://api.example', fetch: server.fetch, ...options });
  const start = (signal = stop.signal) => {
    const seen: string[] = [];
    const end = (async () => {
      for await (const { id, companyName } of adapter.watchInvites({}, { signal })) seen.push(`${id} ${companyName}`);
    })();
    end.catch(() => {});
    return { seen, end };
  };
  return { server, start, stop };
}

const named = (id: string, companyName: string) => ({ ...invite, id, companyName });

describe('watchInvites', () => {
  it('yields invites as they change, over one connection for all who watch', async (test) => {
    const { server, start } = watch(test);
    const first = start();
    const second = start();
    await settle();
    assert.equal(server.connections.length, 1);
    assert.equal(server.connections[0]?.request.headers.get('Accept'), 'text/event-stream');
    server.connections[0]?.sendInvite('1', named('inv_1', 'Ada'));
    await settle();
    server.connections[0]?.sendInvite('2', named('inv_2', 'Grace'));
    await settle();
    assert.deepEqual(first.seen, ['inv_1 Ada', 'inv_2 Grace']);
    assert.deepEqual(second.seen, first.seen);
  });

  it('is open only while somebody watches', async (test) => {
    const { server, start, stop } = watch(test);
    const other = new AbortController();
    const first = start();
    const second = start(other.signal);
    await settle();
    other.abort();
    await second.end;
    assert.equal(server.connections[0]?.request.signal.aborted, false);
    stop.abort();
    await first.end;
    assert.equal(server.connections[0]?.request.signal.aborted, true);
    await pass(60_000);
    assert.equal(server.attempts, 1);
  });

  it('is closed while the page is hidden, and resumes after the last event once it is visible', async (test) => {
    const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
    Object.defineProperty(globalThis, 'document', { value: page, configurable: true });
    test.after(() => Object.defineProperty(globalThis, 'document', { value: undefined, configurable: true }));
    const show = async (visibilityState: string) => {
      Object.assign(page, { visibilityState }).dispatchEvent(new Event('visibilitychange'));
      await settle();
    };
    const { server, start } = watch(test);
    const { seen } = start();
    await settle();
    server.connections[0]?.sendInvite('1', named('inv_1', 'Ada'));
    await settle();
    await show('hidden');
    await pass(60_000);
    assert.deepEqual([server.connections.length, server.connections[0]?.request.signal.aborted], [1, true]);
    await show('visible');
    assert.equal(server.connections[1]?.request.headers.get('Last-Event-ID'), '1');
    server.connections[1].sendInvite('2', named('inv_2', 'Grace'));
    await settle();
    assert.deepEqual(seen, ['inv_1 Ada', 'inv_2 Grace']);
  });

  it('is closed for a watcher that gave up without asking for more', async (test) => {
    const { server } = watch(test);
    const stop = new AbortController();
    const adapter = createRestAdapter({ baseUrl: 'https://api.example', fetch: server.fetch });
    const reader = adapter.watchInvites({}, { signal: stop.signal })[Symbol.asyncIterator]();
    const first = reader.next();
    await settle();
    server.connections[0]?.sendInvite('1', named('inv_1', 'Ada'));
    await first;
    stop.abort();
    assert.equal(server.connections[0]?.request.signal.aborted, true);
  });

  it('goes on after the last event when the connection was lost', async (test) => {
    const { server, start } = watch(test);
    const { seen } = start();
    await settle();
    server.connections[0]?.sendInvite('7', named('inv_1', 'Ada'));
    await settle();
    server.connections[0]?.drop();
    await pass(1000);
    assert.equal(server.connections[1]?.request.headers.get('Last-Event-ID'), '7');
    server.connections[1]?.sendInvite('8', named('inv_1', 'Ada again'));
    await settle();
    assert.deepEqual(seen, ['inv_1 Ada', 'inv_1 Ada again']);
  });

  it('goes on from where a new stream began, when it was lost before the first event', async (test) => {
    const { server, start } = watch(test);
    start();
    await settle();
    server.connections[0]?.send('id: 41\nretry: 1000\n\n');
    await settle();
    server.connections[0]?.drop();
    await pass(1000);
    assert.equal(server.connections[1]?.request.headers.get('Last-Event-ID'), '41');
  });

  it('begins anew, without old news, when somebody watches again later', async (test) => {
    const { server, start } = watch(test);
    const first = new AbortController();
    const { end } = start(first.signal);
    await settle();
    server.connections[0]?.sendInvite('7', named('inv_1', 'Ada'));
    await settle();
    first.abort();
    await end;
    start();
    await settle();
    assert.equal(server.connections[1]?.request.headers.get('Last-Event-ID'), null);
  });

  it('ends when the server has lost count, so that lists are loaded anew', async (test) => {
    const { server, start } = watch(test);
    const { end } = start();
    await settle();
    server.connections[0]?.send('id: 1\nevent: reset\ndata: {}\n\n');
    await assert.rejects(end, { code: 'stream-reset', retryable: true });
    assert.equal(server.connections[0]?.request.signal.aborted, true);
  });

  it('opens nothing for a watcher that left while the host looked for its headers', async (test) => {
    const token = Promise.withResolvers<HeadersInit>();
    const { server, start } = watch(test, undefined, { headers: () => token.promise });
    const stop = new AbortController();
    const { end } = start(stop.signal);
    await settle();
    stop.abort();
    await end;
    token.resolve({ Authorization: 'Bearer late' });
    await settle();
    assert.equal(server.attempts, 0);
  });

  for (const retry of ['0', '99999999999'])
    it(`is in no hurry with a server that ends its streams and says retry: ${retry}`, async (test) => {
      const { server, start } = watch(test);
      start();
      for (let seconds = 0; seconds < 60; seconds++) {
        await settle();
        const connection = server.connections.at(-1);
        if (!connection?.request.signal.aborted) {
          connection?.send(`retry: ${retry}\n\n`);
          await settle();
          connection?.end();
        }
        await pass(1000);
      }
      assert.ok(server.attempts >= 2 && server.attempts <= 9, `${server.attempts} connections in a minute`);
    });

  it('passes over an event that it cannot read the second time either', async (test) => {
    const { server, start } = watch(test);
    const { seen } = start();
    await settle();
    for (const connection of [0, 1]) {
      server.connections[connection]?.send('id: 2\nevent: invite\ndata: {\n\n');
      await pass(1000);
    }
    server.connections[1]?.sendInvite('3', named('inv_2', 'Grace'));
    await settle();
    assert.deepEqual(seen, ['inv_2 Grace']);
    assert.equal(server.attempts, 2);
  });

  it('waits as long as the server asks when the stream ends', async (test) => {
    const { server, start } = watch(test);
    start();
    await settle();
    server.connections[0]?.send('retry: 5000\n\n');
    await settle();
    server.connections[0]?.end();
    await pass(4999);
    assert.equal(server.attempts, 1);
    await pass(1);
    assert.equal(server.attempts, 2);
  });

  it('waits longer and longer for a server in trouble, 30 seconds at the most', async (test) => {
    const { server, start } = watch(test, () => problem(503));
    start();
    for (const wait of [1, 2, 4, 8, 16, 30, 30]) {
      const before = server.attempts;
      await pass(wait * 500 - 1);
      assert.equal(server.attempts, Math.max(before, 1));
      await pass(wait * 500 + 1);
      assert.equal(server.attempts, Math.max(before, 1) + 1);
    }
  });

  it('gives up a connection that has been silent for 45 seconds', async (test) => {
    const { server, start } = watch(test);
    start();
    await settle();
    await pass(44_999);
    server.connections[0]?.send(': still there\n\n');
    await pass(44_999);
    assert.equal(server.attempts, 1);
    await pass(1);
    await pass(1000);
    assert.equal(server.attempts, 2);
  });

  it('ends for everybody when the user may not watch', async (test) => {
    const { server, start } = watch(test, () => problem(403));
    const watchers = [start(), start()];
    for (const { end } of watchers) await assert.rejects(end, { name: 'AdapterError', code: 'forbidden' });
    await pass(60_000);
    assert.equal(server.attempts, 1);
  });

  it('is opened once more after the user has signed in again', async (test) => {
    let signIns = 0;
    const refuse = (attempt: number) => (attempt === 1 ? problem(401) : undefined);
    const { server, start } = watch(test, refuse, { onUnauthenticated: async () => void signIns++ });
    const { seen } = start();
    await settle();
    server.connections[0]?.sendInvite('1', named('inv_1', 'Ada'));
    await settle();
    assert.deepEqual([signIns, seen], [1, ['inv_1 Ada']]);
  });

  it('ends when the user stays signed out', async (test) => {
    const { start } = watch(test, () => problem(401), { onUnauthenticated: () => Promise.resolve() });
    await assert.rejects(start().end, { code: 'unauthenticated' });
  });

  for (const data of ['{', 'null', '{"id":"inv_1"}'])
    it(`asks again for an event that it cannot read: ${data}`, async (test) => {
      const { server, start } = watch(test);
      const { seen } = start();
      await settle();
      server.connections[0]?.sendInvite('1', named('inv_1', 'Ada'));
      server.connections[0]?.send(`id: 2\nevent: invite\ndata: ${data}\n\n`);
      await pass(1000);
      assert.equal(server.connections[1]?.request.headers.get('Last-Event-ID'), '1');
      server.connections[1]?.sendInvite('2', named('inv_2', 'Grace'));
      await settle();
      assert.deepEqual(seen, ['inv_1 Ada', 'inv_2 Grace']);
    });

  it('passes over events of other kinds', async (test) => {
    const { server, start } = watch(test);
    const { seen } = start();
    await settle();
    server.connections[0]?.send(`event: other\ndata: ${JSON.stringify(invite)}\n\n`);
    server.connections[0]?.sendInvite('1', named('inv_2', 'Ada'));
    await settle();
    assert.deepEqual(seen, ['inv_2 Ada']);
  });

  it('drops a connection that sends one endless event', async (test) => {
    const { server, start } = watch(test);
    start();
    await settle();
    for (let piece = 0; piece < 30; piece++) server.connections[0]?.send(`data: ${'x'.repeat(10_000)}\n`);
    await pass(1000);
    assert.equal(server.connections[0]?.request.signal.aborted, true);
    assert.equal(server.attempts, 2);
  });

  it('keeps only the newest state of each invite for a slow reader', async (test) => {
    mock.timers.enable({ apis: ['setTimeout'] });
    test.after(() => mock.timers.reset());
    const server = createSseServer();
    const adapter = createRestAdapter({ baseUrl: 'https://api.example', fetch: server.fetch });
    const stop = new AbortController();
    const reader = adapter.watchInvites({}, { signal: stop.signal })[Symbol.asyncIterator]();
    const next = reader.next();
    await settle();
    const [connection] = server.connections;
    connection?.sendInvite('1', named('inv_1', 'first'));
    await next;
    for (let version = 1; version <= 1000; version++) connection?.sendInvite('2', named('inv_1', `version ${version}`));
    connection?.sendInvite('3', named('inv_2', 'other'));
    await settle();
    assert.equal(((await reader.next()).value as typeof invite).companyName, 'version 1000');
    assert.equal(((await reader.next()).value as typeof invite).companyName, 'other');
    stop.abort();
    assert.equal((await reader.next()).done, true);
  });
});

describe('EventParser', () => {
  const stream =
    '\uFEFF: comment\r\nid: 1\r\nevent: invite\r\ndata: a\r\ndata:b\r\n\r\ndata\n\nid:2\ndata:  c\n\nevent: x\n\ndata: d\n\nid: 3\n\n';
  const expected = [
    { id: '1', type: 'invite', data: 'a\nb' },
    { id: '1', type: 'message', data: '' },
    { id: '2', type: 'message', data: ' c' },
    { id: '2', type: 'message', data: 'd' },
    { id: '3', type: '', data: '' },
  ];

  it('reads the same events however the stream is cut', () => {
    // TextDecoder removes the byte order mark.
    const text = stream.slice(1);
    for (let size = 1; size <= text.length; size++) {
      const parser = new EventParser('');
      const events = [];
      for (let at = 0; at < text.length; at += size) events.push(...parser.parse(text.slice(at, at + size)));
      assert.deepEqual(events, expected, `in pieces of ${size}`);
    }
  });
});
