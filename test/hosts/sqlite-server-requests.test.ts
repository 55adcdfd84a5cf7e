import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { createApi } from '../../examples/sqlite-server/api.ts';
import { Database } from '../../examples/sqlite-server/database.ts';
import { SqliteIdempotencyStore } from '../../examples/sqlite-server/idempotency.ts';
import { seedResellers } from '../../examples/sqlite-server/seed.ts';
import { validators } from '../../src/server/validators.gen.js';
import {
  type FuzzedRequest,
  fuzzRequest,
  type OperationId,
  operationIds,
  seedRandom,
} from './support/fuzzed-requests.ts';
import { createDatabasePath, type ExampleServer, startSqliteServer } from './support/sqlite-server.ts';

/** Asserts that a response is one of the contract's, or a problem document, and returns its body. */
async function assertInContract(
  response: Response,
  { operationId, path, init }: FuzzedRequest,
): Promise<Readonly<Record<string, unknown>>> {
  const what = `${init.method} ${path.slice(0, 200)} → ${response.status}`;
  assert.ok(response.status < 500, what);
  const type = response.headers.get('Content-Type');
  if (type === 'text/event-stream') {
    await response.body?.cancel();
    return {};
  }
  const text = await response.text();
  if (init.method === 'OPTIONS') assert.equal(response.status, 204, what);
  if (init.method === 'OPTIONS' || init.method === 'HEAD') return {};
  const body = JSON.parse(text) as Readonly<Record<string, unknown>>;
  if (response.status >= 400) {
    assert.equal(type, 'application/problem+json', what);
    assert.equal(body['status'], response.status, what);
    assert.equal(typeof body['code'], 'string', what);
    return body;
  }
  assert.equal(type, 'application/json', what);
  // Another route may have matched a fuzzed path.
  const isValid = (id: OperationId) => validators[id].replies[response.status]?.(body) ?? false;
  assert.ok(isValid(operationId) || operationIds.some(isValid), `${what} ${text.slice(0, 500)}`);
  return body;
}

describe('fuzzed requests to the SQLite example', () => {
  it('are answered by problem documents or replies of the contract, 10,000 times', { timeout: 300_000 }, async () => {
    const database = new Database(':memory:');
    await seedResellers(database);
    const backend = {
      database,
      registrationUrl: 'https://cumulus-one.example/register',
      mailFrom: 'no-reply@cumulus-one.example',
      now: Date.now,
    };
    const handle = createApi(backend, new SqliteIdempotencyStore(database));
    const random = seedRandom(20_261_130);
    const ids = ['inv_unknown'];
    const cursors = ['x'];
    for (let count = 0; count < 10_000; count++) {
      const request = fuzzRequest(random, ids, cursors);
      const response = await handle(toRequest(request));
      collect(await assertInContract(response, request), ids, cursors);
    }
    assert.ok(ids.length > 10);
    const { count } = database.get<{ count: number }>('SELECT count(*) AS count FROM invites')!;
    assert.ok(count > 10, `${count} invites`);
    await database.close();
  });

  describe('over HTTP', () => {
    const database = createDatabasePath();
    let server: ExampleServer;
    before(async () => (server = await startSqliteServer({ database: database.path, smtpUrl: 'smtp://127.0.0.1:1' })));
    after(async () => {
      await server?.stop();
      database.remove();
    });

    it('are answered the same, 500 times', { timeout: 120_000 }, async () => {
      const random = seedRandom(1);
      const cursors = ['x'];
      const ids = ['inv_unknown'];
      for (let count = 0; count < 500; count++) {
        const request = fuzzRequest(random, ids, cursors);
        // Any other path is one of the example's pages.
        if (!request.path.startsWith('/api/')) continue;
        await assertInContract(await fetch(`${server.url}${request.path}`, request.init), request);
      }
    });

    for (const [title, source] of Object.entries({
      'a broken request line': 'GARBAGE\r\n\r\n',
      'a body that breaks off': 'POST /api/matches HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{"a',
      'an absolute URL with a broken host': 'GET http://[/api/session HTTP/1.1\r\nHost: x\r\n\r\n',
      'a path that is no URL': 'GET //[ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      'headers with broken bytes': 'GET /api/session HTTP/1.1\r\nHost: x\r\nX: \xff\x01\r\n\r\n',
      'two lengths': 'POST /api/matches HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}',
      'a tunnel': 'CONNECT localhost:80 HTTP/1.1\r\nHost: x\r\n\r\n',
    }))
      it(`survives ${title}`, async () => {
        const status = /^HTTP\/1\.1 (\d+)/.exec(await sendRaw(server.url, source))?.[1];
        assert.ok(status === undefined || Number(status) < 500, status);
        assert.equal((await server.call('/session')).status, 200);
      });
  });
});

/** Collects ids and cursors from a reply, so that later requests use them. */
function collect(reply: Readonly<Record<string, unknown>>, ids: string[], cursors: string[]): void {
  const { invite, nextCursor, previousCursor } = reply;
  for (const cursor of [nextCursor, previousCursor]) if (typeof cursor === 'string') cursors.push(cursor);
  if (invite) ids.push((invite as { readonly id: string }).id);
}

function toRequest({ path, init }: FuzzedRequest): Request {
  return new Request(new URL(path, 'http://localhost'), init);
}

/** Sends bytes as they are, and returns the reply. */
async function sendRaw(url: string, source: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.end(source, 'latin1');
  let reply = '';
  try {
    for await (const chunk of socket) reply += String(chunk);
  } catch {
    // The server may reset the connection.
  }
  return reply;
}
