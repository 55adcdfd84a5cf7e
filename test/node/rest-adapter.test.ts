import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type AdapterError, isAdapterError } from '../../src/adapter/adapter-error.ts';
import { createRestAdapter, type RestAdapterOptions } from '../../src/adapter/rest/rest-adapter.ts';
import { reply } from '../support/fake-adapter.ts';

const idle = new AbortController().signal;
const write = { signal: idle, idempotencyKey: '5f0c1c0e-7a52-4d0e-9c3b-0d3f9a1b2c4d' };
const newInvite = {
  companyName: 'Lighthouse Optics',
  contactName: 'Ada Okafor',
  contactEmail: 'ada@lighthouse.example',
  billingContact: { email: 'accounts@reseller.example', phone: '+442079460018' },
};

const json = (body: unknown, init?: ResponseInit) => Response.json(body, init);
const problem = (status: number, body: object = {}, headers: Record<string, string> = {}) =>
  json({ type: 'about:blank', title: 'Problem', status, ...body }, { status, headers });

const html = (status: number) =>
  new Response('<!doctype html><title>Just a moment…</title>', { status, headers: { 'Content-Type': 'text/html' } });

/** Returns the response as if reached through a redirect. */
const redirectedTo = (url: string, response: Response) =>
  Object.defineProperties(response, { redirected: { value: true }, url: { value: url } });

type Answer = (request: Request) => Response | Promise<Response>;

/** Connects an adapter to a server that gives the answers in turn and repeats the last one. Records all requests. */
function connect(answers: readonly Answer[], options: Partial<RestAdapterOptions> = {}) {
  const requests: Request[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    requests.push(request.clone());
    const answer = answers[Math.min(requests.length, answers.length) - 1] as Answer;
    return answer(request);
  };
  const adapter = createRestAdapter({ baseUrl: 'https://api.example/v1/', fetch, ...options });
  return { adapter, requests };
}

async function errorOf(call: Promise<unknown>): Promise<AdapterError> {
  const error: unknown = await call.then(
    () => assert.fail('The call should have failed.'),
    (reason: unknown) => reason,
  );
  assert.ok(isAdapterError(error), `not an AdapterError: ${String(error)}`);
  return error;
}

/** Never answers. Rejects when the request is aborted. */
const hang: Answer = ({ signal }) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));

describe('createRestAdapter', () => {
  for (const body of ['[1]', 'null', '"text"', '{'])
    it(`reads an error whose body is not a record: ${body}`, async () => {
      const { adapter } = connect([
        () => new Response(body, { status: 404, headers: { 'Content-Type': 'application/problem+json' } }),
      ]);
      const error = await errorOf(adapter.resendInvite({ id: 'inv_1' }, write));
      assert.deepEqual([error.code, error.status, error.outcome, error.meta], ['not-found', 404, 'rejected', {}]);
    });

  it('rejects a reply that is not a record, even if no member is required', async () => {
    const { adapter } = connect([() => json(null)]);
    assert.equal((await errorOf(adapter.getSession({}, { signal: idle }))).code, 'invalid-reply');
  });

  it('omits undefined members of a query', async () => {
    const { adapter, requests } = connect([() => json({ items: [], serverTime: '' })]);
    await adapter.listInvites({ q: undefined, limit: 5 } as object, { signal: idle });
    assert.equal(requests[0]?.url, 'https://api.example/v1/invites?limit=5');
  });

  it('treats a read with an opaque redirect as signed out', async () => {
    const page = () => redirectedTo('nowhere', html(502));
    const { adapter } = connect([page, page]);
    assert.equal((await errorOf(adapter.listInvites({}, { signal: idle }))).code, 'unauthenticated');
  });

  it('logs a missing `baseUrl` and misspelled options once', async (context) => {
    const warn = context.mock.method(console, 'warn', () => {});
    const misspelled = { baseURL: '/api', timeouts: 5 };
    for (const options of [{ baseUrl: undefined }, misspelled, misspelled, '/api', { baseUrl: '/api' }])
      createRestAdapter(options as unknown as RestAdapterOptions);
    await import('../../src/adapter/rest/checks.ts');
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(
      warn.mock.calls.map(({ arguments: [message] }) => String(message)),
      [
        'createRestAdapter needs the option "baseUrl".',
        'createRestAdapter has no option "baseURL". Did you mean "baseUrl"?',
        'createRestAdapter has no option "timeouts". Did you mean "timeout"?',
        'createRestAdapter needs an object with options, such as { baseUrl: "/api" }.',
      ],
    );
  });

  it('logs values that an option cannot have', async (context) => {
    const warn = context.mock.method(console, 'warn', () => {});
    const wrong = { baseUrl: '/api', credentials: 'includes', timeout: '5', headers: { a: 'b' }, fetch: null };
    createRestAdapter(wrong as unknown as RestAdapterOptions);
    createRestAdapter({ baseUrl: '/api', credentials: 'include', timeout: 5, allowUserMessages: undefined });
    await import('../../src/adapter/rest/checks.ts');
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(
      warn.mock.calls.map(({ arguments: [message] }) => String(message)),
      [
        'createRestAdapter needs a function in the option "headers", not a value of the type object.',
        'createRestAdapter needs "omit", "same-origin" or "include" in the option "credentials", not "includes".',
        'createRestAdapter needs a number of milliseconds in the option "timeout", not "5".',
      ],
    );
  });

  for (const options of [undefined, null])
    it(`throws without options: ${options}`, (context) => {
      context.mock.method(console, 'warn', () => {});
      assert.throws(() => createRestAdapter(options as never), TypeError);
    });

  it('names misspelled options beside a `baseUrl` in the console, with the closest right one', async (context) => {
    const warn = context.mock.method(console, 'warn', () => {});
    const misspelled = { onUnauthentcated: 1, header: 1, base_url: 1, credential: 1, onUnauthorized: 1, retries: 1 };
    createRestAdapter({ baseUrl: '/api', ...misspelled });
    createRestAdapter({ baseUrl: '/api', timeout: 5, headers: () => ({}), operations: ['listInvites'] });
    await import('../../src/adapter/rest/checks.ts');
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(
      warn.mock.calls.map(({ arguments: [message] }) => String(message)),
      [
        'createRestAdapter has no option "onUnauthentcated". Did you mean "onUnauthenticated"?',
        'createRestAdapter has no option "header". Did you mean "headers"?',
        'createRestAdapter has no option "base_url". Did you mean "baseUrl"?',
        'createRestAdapter has no option "credential". Did you mean "credentials"?',
        'createRestAdapter has no option "onUnauthorized". Did you mean "onUnauthenticated"?',
        'createRestAdapter has no option "retries".',
      ],
    );
  });

  describe('requests', () => {
    it('sends input as JSON, with the key as a quoted string', async () => {
      const { adapter, requests } = connect([() => json(reply, { status: 201 })]);
      await adapter.inviteCustomer(newInvite, write);
      const [request] = requests;
      assert.equal(request?.method, 'POST');
      assert.equal(request.url, 'https://api.example/v1/invites');
      assert.equal(request.headers.get('Content-Type'), 'application/json');
      assert.equal(request.headers.get('Idempotency-Key'), `"${write.idempotencyKey}"`);
      assert.deepEqual(await request.json(), newInvite);
    });

    it('sends list queries as parameters, repeated for several values', async () => {
      const { adapter, requests } = connect([() => json({ items: [], serverTime: '' })]);
      await adapter.listInvites({ q: 'a&b', status: ['pending', 'expired'], limit: 10 }, { signal: idle });
      assert.equal(requests[0]?.url, 'https://api.example/v1/invites?q=a%26b&status=pending&status=expired&limit=10');
    });

    it('puts ids into the path, escaped', async () => {
      const { adapter, requests } = connect([() => json({ ...reply, linkRotated: false })]);
      await adapter.resendInvite({ id: '../$&/x' }, write);
      assert.equal(requests[0]?.url, 'https://api.example/v1/invites/..%2F%24%26%2Fx/resend');
      assert.equal(await requests[0].text(), '');
    });

    it('asks for headers anew for every try', async () => {
      let token = 0;
      const { adapter, requests } = connect([() => problem(503), () => json({ items: [] })], {
        headers: () => ({ Authorization: `Bearer ${++token}` }),
      });
      await adapter.listBillingAccounts({}, { signal: idle });
      assert.deepEqual(
        requests.map(({ headers }) => headers.get('Authorization')),
        ['Bearer 1', 'Bearer 2'],
      );
    });
  });

  describe('signing in again', () => {
    it('repeats the call once after a 401, under the same key', async () => {
      let signIns = 0;
      const { adapter, requests } = connect([() => problem(401), () => json(reply)], {
        onUnauthenticated: async () => void signIns++,
      });
      await adapter.inviteCustomer(newInvite, write);
      assert.equal(signIns, 1);
      assert.equal(requests.length, 2);
      assert.equal(requests[1]?.headers.get('Idempotency-Key'), requests[0]?.headers.get('Idempotency-Key'));
    });

    it('gives up after a second 401', async () => {
      const { adapter, requests } = connect([() => problem(401)], { onUnauthenticated: () => Promise.resolve() });
      const { code, outcome } = await errorOf(adapter.inviteCustomer(newInvite, write));
      assert.deepEqual([code, outcome, requests.length], ['unauthenticated', 'rejected', 2]);
    });

    it('tells of the 401 when signing in fails', async () => {
      const onUnauthenticated = () => Promise.reject(new Error('window closed'));
      const { adapter } = connect([() => problem(401)], { onUnauthenticated });
      assert.equal((await errorOf(adapter.getSession({}, { signal: idle }))).code, 'unauthenticated');
    });

    it('signs in once for calls that run side by side', async () => {
      let signIns = 0;
      let isSignedIn = false;
      const answer = () => (isSignedIn ? json({ items: [] }) : problem(401));
      const { adapter } = connect([answer], {
        async onUnauthenticated() {
          signIns++;
          await new Promise((resolve) => setImmediate(resolve));
          isSignedIn = true;
        },
      });
      await Promise.all([1, 2, 3].map(() => adapter.listBillingAccounts({}, { signal: idle })));
      assert.equal(signIns, 1);
    });

    it('takes a hook that throws at once, or gives nothing, for what it is', async () => {
      const fail = () => {
        throw new Error('no window');
      };
      for (const onUnauthenticated of [fail, () => {}]) {
        const { adapter } = connect([() => problem(401)], { onUnauthenticated });
        const { code, outcome } = await errorOf(adapter.inviteCustomer(newInvite, write));
        assert.deepEqual([code, outcome], ['unauthenticated', 'rejected']);
      }
    });

    it('does not wait for a sign-in that never ends once the caller has given up, nor do later calls', async () => {
      let signIns = 0;
      const answers = [() => problem(401), () => problem(401), () => json({ items: [] })];
      const onUnauthenticated = () => (++signIns === 1 ? new Promise<void>(() => {}) : Promise.resolve());
      const { adapter } = connect(answers, { onUnauthenticated });
      const caller = new AbortController();
      const call = adapter.listBillingAccounts({}, { signal: caller.signal });
      setImmediate(() => caller.abort());
      await assert.rejects(call, { name: 'AbortError' });
      assert.deepEqual(await adapter.listBillingAccounts({}, { signal: idle }), { items: [] });
      assert.equal(signIns, 2);
    });

    it('gives up on headers that never come, without having sent anything', async () => {
      const headers = () => new Promise<never>(() => {});
      const { adapter, requests } = connect([() => json({})], { headers, timeout: 20 });
      const { code, outcome } = await errorOf(adapter.inviteCustomer(newInvite, write));
      assert.deepEqual([code, outcome, requests.length], ['timeout', 'rejected', 0]);
    });

    it('gives up on a fetch that does not listen', async () => {
      const fetch = () => new Promise<never>(() => {});
      const { adapter } = connect([], { fetch, timeout: 20 });
      const { code, outcome } = await errorOf(adapter.inviteCustomer(newInvite, write));
      assert.deepEqual([code, outcome], ['timeout', 'unknown']);
    });

    it('sends nothing when the headers cannot be had', async () => {
      const { adapter, requests } = connect([() => json({})], { headers: () => Promise.reject(new Error('no token')) });
      const { code, outcome } = await errorOf(adapter.inviteCustomer(newInvite, write));
      assert.deepEqual([code, outcome, requests.length], ['unauthenticated', 'rejected', 0]);
    });
  });

  describe('replies that differ from the contract', () => {
    const lenient = {
      id: 1,
      companyName: 'Lighthouse Optics',
      contactName: null,
      expiresAt: null,
      createdBy: 7,
      serverTime: Date.now(),
    };

    it('are passed on unchanged, for elements to repair, if they identify their records', async (context) => {
      const warn = context.mock.method(console, 'warn', () => {});
      const page = { items: [lenient, null, { ...lenient, id: undefined }] };
      const { adapter } = connect([
        () => json(page),
        () => json(page),
        () => json(lenient),
        () => json({ invite: lenient }),
        () => json({ permissions: null }),
        () => json({ customers: null }),
        () => json({ customerId: 5 }),
      ]);
      assert.deepEqual(await adapter.listInvites({}, { signal: idle }), JSON.parse(JSON.stringify(page)));
      await adapter.listCustomers({}, { signal: idle });
      await adapter.addCustomer({} as never, write);
      await adapter.inviteCustomer(newInvite, write);
      await adapter.getSession({}, { signal: idle });
      await adapter.findMatches({ companyName: 'Lighthouse Optics' }, { signal: idle });
      await adapter.completeRegistration({} as never, write);
      assert.equal(warn.mock.callCount(), 0);
    });

    for (const [what, body, member, call] of [
      ['a page without items', {}, 'items', 'listInvites'],
      ['a page whose items are no list', { items: {} }, 'items', 'listCustomers'],
      ['a list in place of a page', [lenient], 'items', 'listBillingAccounts'],
      ['a customer without an id', { companyName: 'Lighthouse Optics' }, 'id', 'addCustomer'],
      ['a customer with an empty id', { id: '' }, 'id', 'addCustomer'],
      ['a customer with an invisible id', { id: ' \u200b' }, 'id', 'addCustomer'],
      ['an invite in place of its envelope', lenient, 'invite.id', 'inviteCustomer'],
      ['an invite without an id', { invite: { ...lenient, id: null } }, 'invite.id', 'resendInvite'],
      ['a link without an address', { expiresAt: 'x' }, 'url', 'createInviteLink'],
      ['nothing', null, 'invite.id', 'revokeInvite'],
    ] as const)
      it(`are rejected without an identity, and the member is logged once: ${what}`, async (context) => {
        const warn = context.mock.method(console, 'warn', () => {});
        const { adapter } = connect([() => json(body)]);
        const run = adapter[call] as (input: object, options: object) => Promise<unknown>;
        for (const _ of [1, 2]) assert.equal((await errorOf(run({ id: 'inv_1' }, write))).code, 'invalid-reply');
        const [line, ...others] = warn.mock.calls.map(({ arguments: [message] }) => String(message));
        assert.deepEqual([others, line?.includes(`"${member}"`), line?.includes(call)], [[], true, true], line);
      });
  });

  describe('failures', () => {
    it('carry what the problem document says', async () => {
      const errors = [{ pointer: '/contactEmail', code: 'invalid-format', detail: 'x' }, { code: 'no pointer' }, null];
      const { adapter } = connect([() => problem(422, { code: 'validation-failed', errors, meta: { a: 1 } })]);
      const error = await errorOf(adapter.inviteCustomer(newInvite, write));
      assert.equal(error.code, 'validation-failed');
      assert.equal(error.status, 422);
      assert.deepEqual(error.fieldErrors, [errors[0]]);
      assert.deepEqual(error.meta, { a: 1 });
      assert.equal(error.outcome, 'rejected');
      assert.equal(error.retryable, false);
    });

    for (const [status, code] of [
      [403, 'forbidden'],
      [404, 'not-offered'],
      [413, 'payload-too-large'],
      [418, 'unavailable'],
      [500, 'unavailable'],
    ] as const)
      it(`without a problem document go by the status: ${status}`, async () => {
        const { adapter } = connect([() => new Response('<h1>Oops</h1>', { status })]);
        assert.equal((await errorOf(adapter.inviteCustomer(newInvite, write))).code, code);
      });

    for (const [what, body] of [
      ['HTML', '<!doctype html>'],
      ['nothing', ''],
      ['null', 'null'],
      ['half a record', '{"invite":'],
      ['a record without its members', '{"invite":null,"serverTime":""}'],
    ] as const)
      it(`a success that is ${what} cannot be read, and leaves the outcome open`, async () => {
        const { adapter } = connect([() => new Response(body)]);
        const { code, outcome } = await errorOf(adapter.inviteCustomer(newInvite, write));
        assert.deepEqual([code, outcome], ['invalid-reply', 'unknown']);
      });

    it('tell of a redirect that the user is signed out: a call that acts is never sent on', async () => {
      const login = () => new Response(undefined, { status: 301, headers: { Location: '/login' } });
      const { adapter, requests } = connect([login]);
      const { code, outcome } = await errorOf(adapter.inviteCustomer(newInvite, write));
      assert.deepEqual([code, outcome, requests[0]?.redirect], ['unauthenticated', 'rejected', 'manual']);
    });

    it('report a redirect to another origin, which a page cannot read, as signed out', async () => {
      // Behaves like browsers: following fails, but an opaque redirect is recognizable.
      const signIn: Answer = ({ redirect }) =>
        redirect === 'manual'
          ? new Response(undefined, { status: 302, headers: { Location: 'https://login.example/' } })
          : Promise.reject(new TypeError('Failed to fetch'));
      let signIns = 0;
      const { adapter, requests } = connect([signIn, signIn, () => json({ items: [] })], {
        onUnauthenticated: () => void signIns++,
      });
      assert.deepEqual(await adapter.listBillingAccounts({}, { signal: idle }), { items: [] });
      assert.equal(signIns, 1);
      assert.deepEqual(
        requests.slice(0, 2).map(({ redirect }) => redirect),
        ['follow', 'manual'],
      );
      const { code } = await errorOf(connect([signIn]).adapter.getSession({}, { signal: idle }));
      assert.equal(code, 'unauthenticated');
    });

    it('do not occur when a read is redirected to the same data', async () => {
      const { adapter } = connect([() => Object.defineProperty(json({ items: [] }), 'redirected', { value: true })]);
      assert.deepEqual(await adapter.listBillingAccounts({}, { signal: idle }), { items: [] });
    });

    it('report an HTML page after a redirect as signed out, whatever its status', async () => {
      const page = () => Object.defineProperty(html(403), 'redirected', { value: true });
      const { code } = await errorOf(connect([page]).adapter.getSession({}, { signal: idle }));
      assert.equal(code, 'unauthenticated');
    });

    for (const [what, response, code] of [
      ['502', html(502), 'unavailable'],
      ['404', new Response('Not Found', { status: 404 }), 'not-offered'],
      ['429', new Response('', { status: 429, headers: { 'Retry-After': '60' } }), 'rate-limited'],
      ['403', new Response('', { status: 403 }), 'forbidden'],
      ['403 from a bot check', html(403), 'blocked'],
      ['400', json({ message: 'Bad Request' }, { status: 400 }), 'malformed-request'],
      ['JSON that lacks members', json({}), 'invalid-reply'],
    ] as const)
      it(`after a redirect within the API are those of the last response: ${what}`, async (test) => {
        test.mock.method(console, 'warn', () => {});
        const url = 'https://api.example/v1/customers/';
        let signIns = 0;
        const answer = () => redirectedTo(url, response.clone());
        const { adapter } = connect([answer], { onUnauthenticated: () => void signIns++ });
        assert.deepEqual([(await errorOf(adapter.listCustomers({}, { signal: idle }))).code, signIns], [code, 0]);
      });

    for (const [url, response] of [
      ['https://api.example/v1/login', html(200)],
      ['https://api.example/login', html(404)],
      ['https://api.example/v10/login', html(403)],
      ['https://login.example/v1/', html(400)],
    ] as const)
      it(`report an HTML page with status ${response.status} at ${url} as signed out`, async () => {
        const { adapter } = connect([() => redirectedTo(url, response.clone())]);
        assert.equal((await errorOf(adapter.getSession({}, { signal: idle }))).code, 'unauthenticated');
      });

    it('are lost connections, not signed-out users, if the same read was redirected within the API before', async () => {
      const moved = () => new Response(undefined, { status: 301, headers: { Location: '/v1/elsewhere/' } });
      const lose: Answer = ({ redirect }) =>
        redirect === 'manual' ? moved() : Promise.reject(new TypeError('Failed to fetch'));
      const accounts = () => redirectedTo('https://api.example/v1/billing-accounts/', json({ items: [] }));
      const { adapter } = connect([accounts, lose]);
      await adapter.listBillingAccounts({}, { signal: idle });
      assert.equal((await errorOf(adapter.listBillingAccounts({}, { signal: idle }))).code, 'network');
      assert.equal((await errorOf(adapter.listCustomers({}, { signal: idle }))).code, 'unauthenticated');
    });

    for (const type of ['TEXT/HTML', 'application/xhtml+xml; charset=utf-8'])
      it(`distinguish a page of the type ${type} from a response of the API`, async () => {
        const answer = () => new Response('<p>', { status: 403, headers: { 'Content-Type': type } });
        assert.equal((await errorOf(connect([answer]).adapter.inviteCustomer(newInvite, write))).code, 'blocked');
      });

    for (const status of [403, 503])
      it(`distinguish a page with status ${status}, as from bot checks, from a response of the API`, async () => {
        const { code, outcome } = await errorOf(connect([() => html(status)]).adapter.inviteCustomer(newInvite, write));
        assert.deepEqual([code, outcome], ['blocked', status === 403 ? 'rejected' : 'unknown']);
      });

    it('keep the user message only if the host allows it, as plain text of limited length', async () => {
      const userMessage = ` You have used\u202E all 50\ninvites of this month. ${'🎉'.repeat(400)}`;
      const answer = () => problem(403, { code: 'quota-reached', userMessage });
      const refused = await errorOf(connect([answer]).adapter.inviteCustomer(newInvite, write));
      assert.deepEqual([refused.code, refused.userMessage], ['quota-reached', undefined]);
      const { adapter } = connect([answer], { allowUserMessages: true });
      const { userMessage: shown = '' } = await errorOf(adapter.inviteCustomer(newInvite, write));
      assert.match(shown, /^You have used all 50 invites/);
      assert.equal(Array.from(shown).length, 300);
      assert.ok(shown.isWellFormed());
    });

    it('have no user message without a visible character', async () => {
      const answer = () => problem(403, { code: 'declined', userMessage: ' \u200B\u202E' });
      const { adapter } = connect([answer], { allowUserMessages: true });
      assert.equal((await errorOf(adapter.inviteCustomer(newInvite, write))).userMessage, undefined);
    });

    it('leave the outcome open after a 5xx, a lost connection or a call still running', async () => {
      const lost = () => Promise.reject(new TypeError('fetch failed'));
      const running = () => problem(409, { code: 'idempotency-key-in-progress' });
      for (const [answer, code] of [
        [() => problem(502), 'unavailable'],
        [lost, 'network'],
        [running, 'idempotency-key-in-progress'],
      ] as const) {
        const error = await errorOf(connect([answer]).adapter.inviteCustomer(newInvite, write));
        assert.deepEqual([error.code, error.outcome, error.retryable], [code, 'unknown', true]);
      }
    });

    it('are a timeout when the server is silent for too long', async () => {
      const { adapter } = connect([hang], { timeout: 20 });
      const { code, outcome } = await errorOf(adapter.inviteCustomer(newInvite, write));
      assert.deepEqual([code, outcome], ['timeout', 'unknown']);
    });

    it('are a timeout when the body stalls', async () => {
      const stalled: Answer = ({ signal }) => {
        const start = (controller: ReadableStreamDefaultController) => {
          controller.enqueue(new TextEncoder().encode('{'));
          signal.addEventListener('abort', () => controller.error(signal.reason));
        };
        return new Response(new ReadableStream({ start }));
      };
      const { adapter } = connect([stalled], { timeout: 20 });
      assert.equal((await errorOf(adapter.inviteCustomer(newInvite, write))).code, 'timeout');
    });

    it('stop a body that is far too large', async () => {
      let pulled = 0;
      const endless = new ReadableStream({
        pull: (controller) => controller.enqueue(new Uint8Array(++pulled && 100_000)),
      });
      const { adapter } = connect([() => new Response(endless)]);
      assert.equal((await errorOf(adapter.inviteCustomer(newInvite, write))).code, 'invalid-reply');
      assert.ok(pulled < 60, `${pulled} pieces were read`);
    });

    it("are the signal's own reason once the caller has given up", async () => {
      const caller = new AbortController();
      const call = connect([hang]).adapter.getSession({}, { signal: caller.signal });
      const reason = new RangeError('mine');
      caller.abort(reason);
      await assert.rejects(call, (error) => error === reason);
    });
  });

  describe('trying again', () => {
    it('reads up to three times', async () => {
      const { adapter, requests } = connect([() => problem(503), () => problem(503), () => json({ items: [] })]);
      assert.deepEqual(await adapter.listBillingAccounts({}, { signal: idle }), { items: [] });
      assert.equal(requests.length, 3);
    });

    it('never acts a second time on its own', async () => {
      const { adapter, requests } = connect([() => problem(503)]);
      await errorOf(adapter.inviteCustomer(newInvite, write));
      assert.equal(requests.length, 1);
    });

    it('does not wait for longer than a user would', async () => {
      const { adapter, requests } = connect([() => problem(503, {}, { 'Retry-After': '120' })]);
      assert.equal((await errorOf(adapter.getSession({}, { signal: idle }))).retryAfter, 120);
      assert.equal(requests.length, 1);
    });

    for (const [what, headers, seconds] of [
      ['seconds', { 'Retry-After': '7' }, 7],
      [
        "a date, by the server's clock",
        { 'Retry-After': 'Thu, 01 Jan 2026 00:00:09 GMT', Date: 'Thu, 01 Jan 2026 00:00:00 GMT' },
        9,
      ],
      [
        'a date that has passed',
        { 'Retry-After': 'Thu, 01 Jan 2026 00:00:00 GMT', Date: 'Thu, 01 Jan 2026 00:00:09 GMT' },
        0,
      ],
      ['far too much', { 'Retry-After': '99999999' }, 3600],
      ['nonsense', { 'Retry-After': 'soon' }, undefined],
    ] as const)
      it(`understands Retry-After as ${what}`, async () => {
        const { adapter } = connect([() => problem(429, {}, headers)]);
        assert.equal((await errorOf(adapter.inviteCustomer(newInvite, write))).retryAfter, seconds);
      });
  });
});
