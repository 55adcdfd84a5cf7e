import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { createApi } from '../../examples/sqlite-server/api.ts';
import { Database } from '../../examples/sqlite-server/database.ts';
import { SqliteIdempotencyStore } from '../../examples/sqlite-server/idempotency.ts';
import { seedResellers } from '../../examples/sqlite-server/seed.ts';
import { operationRoutes } from '../../src/contract/operations.gen.ts';
import { validators } from '../../src/server/validators.gen.js';
import { createRandom, type Random } from './support/random.ts';
import { createDatabasePath, type ExampleServer, startSqliteServer } from './support/sqlite-server.ts';

type OperationId = keyof typeof operationRoutes;

const operationIds = Object.keys(operationRoutes) as OperationId[];

/** Texts that break careless servers. */
const texts = [
  '',
  ' ',
  'Quayside Joinery',
  'nora@quayside.example',
  'GmbH & Co. KG',
  "'; DROP TABLE invites; --",
  '%_%',
  '\0',
  'a\0b',
  '\u202e\u2066',
  '\ud800',
  '😀'.repeat(300),
  'Ⅷ ﬁ ß İ',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  '\r\nBcc: everyone@quayside.example',
  'x'.repeat(5000),
  '2026-13-45T99:99:99Z',
  '-0',
  '1e999',
] as const;

const values = [null, true, false, 0, -1, 1.5, 1e308, [], {}, [[]], ['a'], { a: { b: [] } }, ...texts] as const;

const newInvite = {
  companyName: 'Quayside Joinery',
  contactName: 'Nora Byrne',
  contactEmail: 'nora@quayside.example',
  billingContact: { email: 'accounts@brightwater.example', phone: '+442079460018' },
  language: 'en',
  message: 'Hello',
  extra: { plan: 'gold' },
};
const address = { country: 'IE', line1: '12 Custom House Quay', city: 'Dublin' };
const technicalContact = { email: 'it@quayside.example' };

/** A valid body of each operation that has one. */
const bodies: Partial<Record<OperationId, object>> = {
  inviteCustomer: newInvite,
  previewInvite: newInvite,
  addCustomer: { companyName: 'Quayside', address, technicalContact, billingContact: newInvite.billingContact },
  findMatches: { companyName: 'quayside', email: 'nora@quayside.example' },
  openRegistration: { token: 'unknown' },
  completeRegistration: {
    token: 'unknown',
    password: 'correct horse battery staple',
    companyName: 'Quayside',
    contactName: 'Nora Byrne',
    address,
    technicalContact,
  },
};

/** A request as `fetch` takes it. */
interface FuzzedRequest {
  readonly operationId: OperationId;
  readonly path: string;
  readonly init: RequestInit & { readonly method: string };
}

/** Replaces, removes or adds a member somewhere in a body. */
function mutate(random: Random, body: unknown): unknown {
  if (typeof body !== 'object' || body === null || random.chance(0.2)) return random.pick(values);
  const copy: Record<string, unknown> = { ...body };
  const name = random.pick([...Object.keys(copy), random.pick(texts)]);
  if (random.chance(0.2)) delete copy[name];
  else copy[name] = random.chance(0.5) ? mutate(random, copy[name]) : random.pick(values);
  return copy;
}

function fuzzBody(random: Random, valid: object | undefined): NonNullable<RequestInit['body']> {
  const json = JSON.stringify(valid ?? {});
  return random.pick<() => NonNullable<RequestInit['body']>>([
    () => json,
    () => JSON.stringify(mutate(random, valid)) ?? '',
    () => JSON.stringify(mutate(random, mutate(random, valid))) ?? '',
    () => JSON.stringify(mutate(random, mutate(random, mutate(random, valid)))) ?? '',
    () => json.slice(0, random.below(json.length)),
    () => '['.repeat(random.below(100_000)),
    () => `${'{"extra":'.repeat(5000)}1${'}'.repeat(5000)}`,
    () => Uint8Array.from({ length: random.below(200) }, () => random.below(256)),
    () => Buffer.from(json, 'utf16le'),
    () => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(json)]),
    () => (random.chance(0.05) ? `{"companyName":"${'x'.repeat(1024 * 1024 + random.below(3) - 30)}"}` : json),
  ])();
}

function fuzzQuery(random: Random, cursors: readonly string[]): string {
  const cursor = random.pick<() => string>([
    () => random.pick(texts),
    () => random.pick(cursors),
    () => random.pick(cursors).slice(random.below(10)),
    () => Buffer.from(JSON.stringify(['companyName', random.pick(values), random.pick(values), random.pick(values)])).toString('base64url'),
    () => Buffer.from(JSON.stringify([random.pick(['companyName', '-lastSentAt']), false, random.pick(values), 'inv_1'])).toString('base64url'),
  ]);
  const members: Readonly<Record<string, () => string>> = {
    q: () => random.pick(texts),
    sort: () => random.pick(['companyName', '-companyName', 'lastSentAt', '-expiresAt', 'createdAt', ...texts]),
    limit: () => random.pick(['1', '100', '101', '0', '-1', '1.5', '1e2', 'x', '9'.repeat(40)]),
    status: () => random.pick(['pending', 'expired', ...texts]),
    delivery: () => random.pick(['queued', 'failed', ...texts]),
    attention: () => random.pick(['true', 'false', '1', ...texts]),
    cursor,
    surprise: () => random.pick(texts),
  };
  const names = Array.from({ length: random.below(5) }, () => random.pick(Object.keys(members)));
  const query = names.map((name) => `${encodeURIComponent(name)}=${encodeText(members[name]!())}`);
  return query.length ? `?${query.join('&')}${random.pick(['', '', '', '&', '%', '%ff'])}` : '';
}

const encodeText = (text: string) => encodeURIComponent(text.toWellFormed());

function fuzzRequest(random: Random, ids: readonly string[], cursors: readonly string[]): FuzzedRequest {
  const operationId = random.pick(operationIds);
  const [method, template] = operationRoutes[operationId].split(' ') as [string, string];
  const id = random.chance(0.5) ? random.pick(ids) : encodeText(random.pick(texts));
  const route = template.replace('{id}', id);
  const path = random.chance(0.85) ? route : random.pick([`${route}/`, route.slice(1), `${route}%2f..`, `/${id}${route}`, '//', '/%']);
  const usedMethod = random.chance(0.85) ? method : random.pick(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']);
  const key = random.pick([`"${crypto.randomUUID()}"`, '"same"', 'unquoted', '""', `"${'k'.repeat(80)}"`, '']);
  const token = random.pick(['Bearer brightwater-demo-token', 'Bearer northgate-demo-token', 'Bearer x', 'Basic x', '']);
  const type = random.chance(0.85) ? 'application/json' : random.pick(['text/plain', 'application/json; charset=utf-16', '', ';']);
  const headers = {
    ...(random.chance(0.9) && { Authorization: 'Bearer brightwater-demo-token' }),
    ...(random.chance(0.1) && { Authorization: token }),
    ...(random.chance(0.9) && { 'Idempotency-Key': key }),
    ...(random.chance(0.9) && { 'Content-Type': type }),
    ...(random.chance(0.1) && { 'Last-Event-ID': random.pick(['0', '1', '-1', 'x'.repeat(2000), '9'.repeat(15), '1.5']) }),
  };
  const hasBody = usedMethod !== 'GET' && usedMethod !== 'HEAD';
  return {
    operationId,
    path: `/api${path}${fuzzQuery(random, cursors)}`,
    init: { method: usedMethod, headers, ...(hasBody && { body: fuzzBody(random, bodies[operationId]) }) },
  };
}

/** Asserts that a response is one of the contract's, or a problem document. */
async function assertInContract(response: Response, { operationId, path, init }: FuzzedRequest): Promise<void> {
  const what = `${init.method} ${path.slice(0, 200)} → ${response.status}`;
  assert.ok(response.status < 500, what);
  const type = response.headers.get('Content-Type');
  if (type === 'text/event-stream') return void (await response.body?.cancel());
  const text = await response.text();
  if (init.method === 'OPTIONS') return assert.equal(response.status, 204, what);
  if (init.method === 'HEAD') return;
  if (response.status >= 400) {
    assert.equal(type, 'application/problem+json', what);
    const problem = JSON.parse(text) as { readonly status: number; readonly code: string };
    assert.equal(problem.status, response.status, what);
    assert.equal(typeof problem.code, 'string', what);
    return;
  }
  assert.equal(type, 'application/json', what);
  // Another route may have matched a fuzzed path.
  const isValid = (id: OperationId) => validators[id].replies[response.status]?.(JSON.parse(text)) ?? false;
  assert.ok(isValid(operationId) || operationIds.some(isValid), `${what} ${text.slice(0, 500)}`);
}

describe('fuzzed requests to the SQLite example', () => {
  it('are answered by problem documents or replies of the contract, 10,000 times', { timeout: 300_000 }, async () => {
    const errors: unknown[] = [];
    const database = new Database(':memory:');
    await seedResellers(database);
    const backend = {
      database,
      registrationUrl: 'https://cumulus-one.example/register',
      mailFrom: 'no-reply@cumulus-one.example',
      now: Date.now,
    };
    const handle = createApi(backend, new SqliteIdempotencyStore(database));
    const random = createRandom(20_261_130);
    const ids = ['inv_unknown'];
    const cursors = ['x'];
    for (let count = 0; count < 10_000; count++) {
      const request = fuzzRequest(random, ids, cursors);
      const response = await handle(toRequest(request));
      const copy = response.clone();
      await assertInContract(response, request);
      if (copy.headers.get('Content-Type') === 'application/json') collect(await copy.json(), ids, cursors);
      else await copy.body?.cancel();
    }
    assert.deepEqual(errors, []);
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
      const random = createRandom(1);
      const cursors = ['x'];
      const ids = ['inv_unknown'];
      for (let count = 0; count < 500; count++) {
        const request = fuzzRequest(random, ids, cursors);
        if (request.init.method === 'HEAD') continue;
        await assertInContract(await fetch(`${server.url}${encodeURI(decodeSafe(request.path))}`, request.init), request);
      }
    });

    for (const [title, source] of Object.entries({
      'a broken request line': 'GARBAGE\r\n\r\n',
      'a body that breaks off': 'POST /api/matches HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{"a',
      'an absolute URL with a broken host': 'GET http://[/api/session HTTP/1.1\r\nHost: x\r\n\r\n',
      'a path that is no URL': 'GET //[ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      'headers with broken bytes': 'GET /api/session HTTP/1.1\r\nHost: x\r\nX: \xff\x01\r\n\r\n',
      'two lengths': 'POST /api/matches HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}',
      'a method that fetch forbids': 'TRACE /api/session HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    }))
      it(`survives ${title}`, async () => {
        const status = /^HTTP\/1\.1 (\d+)/.exec(await sendRaw(server.url, source))?.[1];
        assert.ok(status === undefined || Number(status) < 500, status);
        assert.equal((await server.call('/session')).status, 200);
      });
  });
});

/** Collects ids and cursors from a reply, so that later requests use them. */
function collect(reply: unknown, ids: string[], cursors: string[]): void {
  const { invite, nextCursor, previousCursor } = reply as Record<string, unknown>;
  for (const cursor of [nextCursor, previousCursor]) if (typeof cursor === 'string') cursors.push(cursor);
  if (invite) ids.push((invite as { readonly id: string }).id);
}

function toRequest({ path, init }: FuzzedRequest): Request {
  return new Request(new URL(path, 'http://localhost'), init);
}
