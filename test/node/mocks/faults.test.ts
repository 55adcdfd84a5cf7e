import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import { createClock, createMockApi, type FaultName, faults } from '../../../mocks/index.ts';
import { type MockServer, serve } from '../../../mocks/node.ts';
import { lighthouse, start } from './client.ts';

/** What the client observes when a fault hits an invite or a list. */
interface Sight {
  readonly status?: number;
  readonly type?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** Matches the body as text. */
  readonly body?: RegExp;
  /** The error in place of the reply or of the rest of its body. */
  readonly error?: RegExp;
  /** Lists invites with this query instead of sending one. */
  readonly list?: string;
}

const json = 'application/json';
const problem = 'application/problem+json';
const html = 'text/html; charset=utf-8';
const whole = /^\{"invite":\{.*"serverTime":"[^"]+"\}$/;
const code = (name: string) => new RegExp(`"code":"${name}"`);
const reset = /ECONNRESET/;

/** Sends a request over real HTTP, with Node's own client. */
const sights: Readonly<Record<FaultName, Sight>> = {
  latency: { status: 201, body: whole },
  jitter: { status: 201, body: whole },
  hang: { error: /TimeoutError/ },
  'slow-headers': { status: 201, type: json, body: whole },
  'drip-body': { status: 201, body: whole },
  'reset-before-body': { status: 201, type: json, body: /^$/, error: reset },
  // Read as data arrives: Node's client drops unread data when the connection breaks.
  'reset-in-body': { status: 201, type: json, body: /^(\{"invite":\{"companyName":"Harbour.*[^}])?$/, error: reset },
  'truncated-json': { status: 201, type: json, body: /^\{"invite":/, error: /CONTENT_LENGTH_MISMATCH/ },
  'commit-then-drop': { error: reset },
  'html-200': { status: 200, type: html, body: /^<!doctype html>/ },
  'empty-200': { status: 200, type: json, body: /^$/ },
  'no-content-204': { status: 204, type: null, body: /^$/ },
  'wrong-content-type': { status: 201, type: 'text/plain; charset=utf-8', body: whole },
  'no-content-type': { status: 201, type: null, body: whole },
  'body-50mb': { status: 200, type: json, body: /^\{"filler":"x{100}/ },
  'invalid-json': { status: 201, type: json, body: /\},\}$/ },
  'bom-json': { status: 201, type: json, body: /^\ufeff\{"invite"/ },
  'deep-nesting': { status: 201, type: json, body: /"deep":\[{1000}/ },
  'duplicate-keys': {
    status: 201,
    type: json,
    body: /^\{"invite":null,"invite":\{"companyName":null,"companyName":"H/,
  },
  'proto-keys': { status: 201, type: json, body: /"__proto__":\{"polluted":true\}.*"toString":"polluted"\}\}?$/ },
  'nulls-everywhere': { status: 201, type: json, body: /^\{"invite":\{"companyName":null.*"serverTime":null\}$/ },
  'wrong-types': {
    status: 201,
    type: json,
    body: /"timesSent":"not a number".*"allowedActions":\{\}.*"serverTime":7\}$/,
  },
  'unknown-enum': { status: 201, type: json, body: /"status":"brand-new","allowedActions":\[.*"brand-new"\]/ },
  'missing-fields': { status: 201, type: json, body: /^\{"invite":\{"companyName":"[^"]+","contactEmail":.*\}\}$/ },
  'extra-fields': { status: 201, type: json, body: /"addedLater":\{"by":\["a newer version"\]\}\}$/ },
  'redirect-to-login': { status: 200, type: html, body: /<input type="password">/ },
  'bad-request-fields': { status: 400, type: problem, body: /"errors":\[\{"pointer":"\/companyName"/ },
  unauthenticated: { status: 401, type: problem, body: code('unauthenticated') },
  forbidden: { status: 403, type: problem, body: code('forbidden') },
  'not-found': { status: 404, type: problem, body: code('not-found') },
  'idempotency-conflict': { status: 409, type: problem, body: code('idempotency-key-in-progress') },
  duplicate: { status: 409, type: problem, body: code('duplicate-customer') },
  expired: { status: 410, type: problem, body: code('registration-expired') },
  'precondition-failed': { status: 412, type: problem, body: code('precondition-failed') },
  'payload-too-large': { status: 413, type: problem, body: code('payload-too-large') },
  unprocessable: {
    status: 422,
    type: problem,
    body: /"code":"validation-failed","errors":\[\{"pointer":"\/companyName"/,
  },
  'rate-limited-seconds': { status: 429, headers: { 'Retry-After': '30' }, body: code('rate-limited') },
  'rate-limited-date': { status: 429, headers: { 'Retry-After': 'Mon, 02 Mar 2026 09:30:30 GMT' } },
  'server-error': { status: 500, type: problem, body: /"title":"Internal Server Error","status":500\}$/ },
  'html-500': { status: 500, type: html, body: /<h1>Server error/ },
  unavailable: { status: 503, type: problem, body: code('unavailable') },
  'duplicate-item': { list: '?limit=1', status: 200, body: /"items":\[(\{.*\}),\1\]/ },
  'cursor-loop': { list: '?limit=2&cursor=again', status: 200, body: /"nextCursor":"again"/ },
  'expired-cursor': { list: '?cursor=any', status: 422, body: /"pointer":"\/cursor"/ },
};

const api = createMockApi({ clock: createClock(start), faultDelay: 40 });
let server: MockServer;
before(async () => void (server = await serve(api, { port: 0 })));
after(() => server.close());
beforeEach(() => api.reset());

const init = {
  method: 'POST',
  headers: { 'Content-Type': 'application/json', 'Idempotency-Key': '"fault"', Origin: 'https://portal.example' },
  body: JSON.stringify(lighthouse),
};

type Fetch = typeof fetch;

/** A short client timeout that still lets the request arrive on a busy machine. */
const impatient =
  (via: Fetch): Fetch =>
  (input, options) =>
    via(input, { ...options, signal: AbortSignal.timeout(500) });

/** Reads as much of the reply as arrives, and the error that ends it. */
async function look(via: Fetch, base: string, list?: string) {
  let body = '';
  let response: Response | undefined;
  try {
    const signal = AbortSignal.timeout(15_000);
    const request = list === undefined ? init : {};
    response = await via(`${base}/invites${list ?? ''}`, { ...request, signal });
    // Keep a byte order mark, so that the test can see it.
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    for await (const chunk of response.body ?? []) if (body.length < 200_000) body += decoder.decode(chunk);
    return { response, body, error: '' };
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } };
    return { response, body, error: `${String(error)} ${cause?.code ?? ''}` };
  }
}

const countInvites = async () =>
  ((await (await api.handle(new Request(`${api.baseUrl}/invites`))).json()) as { total: number }).total;

function check({ status, type, headers = {}, body, error }: Sight, seen: Awaited<ReturnType<typeof look>>) {
  assert.equal(seen.response?.status, status, seen.error);
  if (type !== undefined) assert.equal(seen.response?.headers.get('Content-Type'), type);
  for (const [name, value] of Object.entries(headers)) assert.equal(seen.response?.headers.get(name), value);
  if (body) assert.match(seen.body, body);
  assert.match(seen.error, error ?? /^$/);
}

describe('faults over real HTTP', () => {
  for (const [fault, sight] of Object.entries(sights) as [FaultName, Sight][])
    it(`${fault}: ${faults[fault].summary}`, async () => {
      const operation = sight.list === undefined ? 'inviteCustomer' : 'listInvites';
      api.inject({ fault, operation, times: 'once' });
      check(sight, await look(fault === 'hang' ? impatient(fetch) : fetch, server.url, sight.list));
      assert.deepEqual(api.faults, []);
      const carriedOut = operation === 'inviteCustomer' && faults[fault].hits === 'after';
      assert.equal(await countInvites(), carriedOut ? 41 : 40);
      assert.deepEqual(api.contractViolations, []);
    });

  it('can be read by pages of other origins', async () => {
    for (const fault of ['html-500', 'unavailable', 'empty-200', 'redirect-to-login', 'body-50mb'] as const) {
      const end = api.inject({ fault });
      const response = await fetch(
        `${server.url}/session`,
        init.headers && { headers: { Origin: 'https://a.example' } },
      );
      assert.equal(response.headers.get('Access-Control-Allow-Origin'), 'https://a.example', fault);
      await response.body?.cancel();
      end();
    }
  });

  it('send slow headers line by line', async () => {
    api.inject({ fault: 'slow-headers' });
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1').setEncoding('utf8');
    socket.write('GET /session HTTP/1.1\r\nHost: mock\r\n\r\n');
    const [first] = (await once(socket, 'data')) as [string];
    assert.match(first, /^HTTP\/1\.1 200 OK\r\n/);
    assert.doesNotMatch(first, /\r\n\r\n/);
    let rest = first;
    for await (const text of socket as AsyncIterable<string>) rest += text;
    assert.match(rest, /content-type: application\/json\r\n.*\r\n\r\n\{"reseller"/s);
  });
});

describe('faults in a page', () => {
  const differences: Partial<Record<FaultName, Sight>> = {
    'reset-before-body': { status: 201, body: /^$/, error: /TypeError: The connection was lost/ },
    'reset-in-body': { status: 201, body: /^\{"invite":/, error: /TypeError: The connection was lost/ },
    'truncated-json': { status: 201, body: /^\{"invite":/ },
    'commit-then-drop': { error: /TypeError: The connection was lost/ },
  };

  for (const [fault, sight] of Object.entries({ ...sights, ...differences }) as [FaultName, Sight][])
    it(`${fault}: ${faults[fault].inPage ?? 'as over HTTP'}`, async () => {
      api.inject({ fault, times: 'once' });
      check(sight, await look(fault === 'hang' ? impatient(api.fetch) : api.fetch, api.baseUrl, sight.list));
    });

  it('say where they differ from those on a socket', () => {
    const told = Object.keys(faults).filter((name) => faults[name as FaultName].inPage);
    assert.deepEqual(told.toSorted(), [...Object.keys(differences), 'redirect-to-login', 'slow-headers'].toSorted());
  });

  const faultsOfBody = new Set<FaultName>(['drip-body', 'body-50mb']);
  for (const fault of ['latency', 'hang', ...faultsOfBody] as const)
    it(`end with their caller: ${fault}`, async () => {
      const slow = createMockApi({ faultDelay: 60_000 });
      slow.inject({ fault });
      const caller = new AbortController();
      const call = slow.fetch(`${slow.baseUrl}/session`, { signal: caller.signal });
      if (!faultsOfBody.has(fault)) caller.abort();
      const read = async () => {
        const reader = (await call).body!.getReader();
        const first = reader.read();
        caller.abort();
        for (let piece = await first; !piece.done;) piece = await reader.read();
      };
      await assert.rejects(read, { name: 'AbortError' });
    });
});
