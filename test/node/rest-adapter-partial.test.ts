import assert from 'node:assert/strict';
import { describe, it, type Mock, type TestContext } from 'node:test';
import { isAdapterError } from '../../src/adapter/adapter-error.ts';
import type { ResellerAdapter } from '../../src/adapter/reseller-adapter.ts';
import { createRestAdapter, type RestAdapterOptions } from '../../src/adapter/rest/rest-adapter.ts';
import { reply } from '../support/fake-adapter.ts';
import { newInvite } from '../support/every-operation.ts';

const { signal } = new AbortController();
const write = { signal, idempotencyKey: '5f0c1c0e-7a52-4d0e-9c3b-0d3f9a1b2c4d' };
const text = (status: number, body = 'Not Found') => new Response(body, { status });
const problem = (status: number, code: string) =>
  Response.json({ type: 'about:blank', title: 'Problem', status, code }, { status });

/** Returns the logs, once the logging module has been loaded. */
async function readLog(warn: Mock<typeof console.warn>) {
  await import('../../src/adapter/rest/log-cors.ts');
  await new Promise((resolve) => setImmediate(resolve));
  return warn.mock.calls.map(({ arguments: [line] }) => String(line));
}

/** Creates an adapter for a server that always gives one response, and collects the logs. */
function connect(test: TestContext, answer: () => Response, options: Partial<RestAdapterOptions> = {}) {
  const warn = test.mock.method(console, 'warn', () => {});
  const requests: Request[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    requests.push(new Request(input, init));
    return answer();
  };
  const adapter: ResellerAdapter = createRestAdapter({ baseUrl: 'https://api.example', fetch, ...options });
  return { adapter, requests, logged: () => readLog(warn) };
}

const codeOf = (call: Promise<unknown> | undefined) =>
  call?.then(
    () => 'succeeds',
    (error: unknown) => isAdapterError(error) && error.code,
  );

describe('createRestAdapter for a back end that serves part of the contract', () => {
  it('has the operations that are listed, and no others', () => {
    const adapter = createRestAdapter({ baseUrl: '/api', operations: ['inviteCustomer', 'listInvites'] });
    assert.deepEqual(Object.keys(adapter), ['inviteCustomer', 'listInvites']);
    // @ts-expect-error It is not listed.
    assert.equal(adapter.revokeInvite, undefined);
  });

  it('rejects names that are not in the contract', () => {
    // @ts-expect-error There is no such operation.
    assert.throws(() => createRestAdapter({ baseUrl: '/api', operations: ['sendInvite'] }), /"sendInvite"/);
  });

  it('requires an array of names', () => {
    // @ts-expect-error A single name is not an array.
    assert.throws(() => createRestAdapter({ baseUrl: '/api', operations: 'listInvites' }), /must be an array/);
  });

  it('has every operation if the list is null', () => {
    // @ts-expect-error TypeScript requires undefined.
    assert.ok(createRestAdapter({ baseUrl: '/api', operations: null }).listInvites);
  });

  it('can be narrowed by setting a method to undefined', () => {
    const adapter: ResellerAdapter = { ...createRestAdapter({ baseUrl: '/api' }), watchInvites: undefined };
    assert.equal(adapter.watchInvites, undefined);
  });

  for (const [what, answer] of [
    ['501', () => problem(501, 'unavailable')],
    ['404 without a problem document', () => text(404)],
    ['404 with the JSON of a web framework', () => Response.json({ message: 'Cannot GET /invites' }, { status: 404 })],
  ] as const)
    it(`rejects as not offered if the server answers ${what}, and logs that once`, async (test) => {
      const { adapter, requests, logged } = connect(test, answer);
      for (const { listInvites } of [adapter, { ...adapter }, Object.freeze(adapter)])
        assert.equal(await codeOf(listInvites?.({}, { signal })), 'not-offered');
      assert.equal(requests.length, 3);
      const [line = '', ...others] = await logged();
      assert.match(line, /GET \/invites .* answered \d+, so the elements stop using listInvites/);
      assert.deepEqual(others, []);
    });

  it('keeps offering an operation that answers with a problem document', async (test) => {
    const { adapter } = connect(test, () => problem(404, 'not-found'));
    assert.equal(await codeOf(adapter.listInvites?.({}, { signal })), 'not-found');
  });

  it('treats a 404 for one invite, or one link, as a missing record', async (test) => {
    const { adapter } = connect(test, () => text(404));
    assert.equal(await codeOf(adapter.revokeInvite?.({ id: 'inv_1' }, write)), 'not-found');
    assert.equal(await codeOf(adapter.openRegistration?.({ token: 'T' }, { signal })), 'not-found');
  });

  it('rejects as not offered a resend that the server answers with 501', async (test) => {
    const { adapter } = connect(test, () => text(501));
    assert.equal(await codeOf(adapter.resendInvite?.({ id: 'inv_1' }, write)), 'not-offered');
  });

  it('rejects as not offered a form that the server answers with 404', async (test) => {
    const { adapter } = connect(test, () => text(404));
    assert.equal(await codeOf(adapter.inviteCustomer?.(newInvite, write)), 'not-offered');
  });

  it('sends no key to a back end that ignores it, and says so to the elements', async (test) => {
    const idempotent = { inviteCustomer: false };
    const { adapter, requests } = connect(test, () => Response.json({ ...reply, linkRotated: true }), { idempotent });
    await adapter.inviteCustomer?.(newInvite, write);
    await adapter.resendInvite?.({ id: 'inv_1' }, write);
    assert.deepEqual(
      requests.map(({ headers }) => headers.has('Idempotency-Key')),
      [false, true],
    );
    assert.deepEqual(adapter.idempotent, idempotent);
  });

  for (const [what, answer] of [
    ['404', () => problem(404, 'not-found')],
    ['404 without a problem document', () => text(404)],
    ['501', () => text(501)],
    ['403', () => problem(403, 'forbidden')],
    ['403 from a bot check', () => new Response('<p>', { status: 403, headers: { 'Content-Type': 'text/html' } })],
    [
      '404 after a redirect within the API',
      () =>
        Object.defineProperties(text(404), { redirected: { value: true }, url: { value: 'https://api.example/x/' } }),
    ],
    ['a page of another spelling', () => new Response('<p>', { headers: { 'Content-Type': 'TEXT/HTML' } })],
    ['a page', () => new Response('<p>', { headers: { 'Content-Type': 'text/html' } })],
  ] as const)
    it(`requests a stream only once if the server answers ${what}`, async (test) => {
      const { adapter, requests } = connect(test, answer);
      const stream = adapter.watchInvites?.({}, { signal })[Symbol.asyncIterator]();
      await assert.rejects(async () => stream?.next(), { name: 'AdapterError', retryable: false });
      assert.equal(requests.length, 1);
    });
});

describe('createRestAdapter logs', () => {
  const page = { href: 'https://portal.example/customers' };

  /** A server that rejects the preflight request for the key, which browsers report as a network error. */
  const refuseKey: typeof fetch = async (input, init) => {
    if (new Request(input, init).headers.has('Idempotency-Key')) throw new TypeError('Failed to fetch');
    return Response.json({ items: [] });
  };

  async function callBoth(test: TestContext, baseUrl: string) {
    const warn = test.mock.method(console, 'warn', () => {});
    Object.defineProperty(globalThis, 'location', { value: page, configurable: true });
    test.after(() => Reflect.deleteProperty(globalThis, 'location'));
    const adapter = createRestAdapter({ baseUrl, fetch: refuseKey });
    await adapter.listBillingAccounts({}, { signal });
    for (let times = 0; times < 2; times++)
      await assert.rejects(adapter.inviteCustomer(newInvite, write), { code: 'network', outcome: 'unknown' });
    return readLog(warn);
  }

  const html = { headers: { 'Content-Type': 'text/html; charset=utf-8' } };
  for (const [what, answer, words] of [
    [
      'a page of HTML',
      () => new Response('<!doctype html>', html),
      'it is a page of HTML instead of JSON. Check baseUrl.',
    ],
    [
      'half a record',
      () => new Response('{"items":', { headers: { 'Content-Type': 'application/json' } }),
      'it is not JSON.',
    ],
    ['nothing', () => new Response(null, { status: 204 }), 'it is not JSON.'],
    [
      'text',
      () => new Response('OK', { headers: { 'Content-Type': 'text/plain' } }),
      'it is not JSON \\(text/plain\\).',
    ],
    ['no record', () => Response.json(null), 'it lacks "items".'],
    ['more than anyone reads', () => new Response('x'.repeat(5_000_001)), 'it is larger than 5 MB.'],
  ] as const)
    it(`once for each operation, why a successful reply cannot be read: ${what}`, async (test) => {
      const { adapter, logged } = connect(test, answer);
      for (const _ of [1, 2]) assert.equal(await codeOf(adapter.listInvites?.({}, { signal })), 'invalid-reply');
      assert.equal(await codeOf(adapter.listCustomers?.({}, { signal })), 'invalid-reply');
      const lines = await logged();
      assert.equal(lines.length, 2);
      const start = 'cannot use the reply to listInvites \\(GET /invites at https://api.example\\): ';
      assert.match(lines[0] ?? '', new RegExp(start + words));
    });

  it('that a reply is no record, where no member is needed', async (test) => {
    const { adapter, logged } = connect(test, () => Response.json(null));
    assert.equal(await codeOf(adapter.getSession?.({}, { signal })), 'invalid-reply');
    assert.match((await logged()).join('\n'), /getSession \(GET \/session at .*\): it is not an object\.$/);
  });

  it('nothing of what was in the reply', async (test) => {
    const { adapter, logged } = connect(test, () => new Response('ada@lighthouse.example'));
    await codeOf(adapter.listInvites?.({}, { signal }));
    assert.doesNotMatch((await logged()).join('\n'), /ada/);
  });

  for (const [type, words] of [
    ['text/html', /elements stop using watchInvites/],
    ['application/json', /watchInvites \(.*\): it is application\/json instead of text\/event-stream\./],
  ] as const)
    it(`why a stream cannot be read: ${type}`, async (test) => {
      const { adapter, logged } = connect(test, () => new Response('x', { headers: { 'Content-Type': type } }));
      const ended = new AbortController();
      const stream = adapter.watchInvites?.({}, { signal: ended.signal })[Symbol.asyncIterator]();
      const next = stream?.next().catch(() => {});
      const lines = await logged();
      while (!lines.length) lines.push(...(await logged()));
      assert.match(lines.join('\n'), words);
      ended.abort();
      await next;
    });

  it('once, which headers to allow and to expose, where only calls with a key fail', async (test) => {
    const [line = '', ...others] = await callBoth(test, 'https://api.example');
    assert.match(line, /Access-Control-Allow-Headers: [^"]*Idempotency-Key/);
    assert.match(line, /Access-Control-Expose-Headers: Date, Retry-After/);
    assert.deepEqual(others, []);
  });

  it('nothing about the page’s own origin, which needs no such headers', async (test) => {
    assert.deepEqual(await callBoth(test, 'https://portal.example/api'), []);
  });
});
