import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AdapterError, createRestAdapter } from '../../../src/adapters.ts';
import type { Invite, NewInvite, Session } from '../../../src/contract/models.ts';
import type { Problem } from '../../../src/contract/problem.ts';
import {
  ChangeLog,
  ContractViolation,
  createRestHandler,
  type RestHandlerOptions,
  type ServerAdapter,
} from '../../../src/server/index.ts';

const session: Session = {
  reseller: { name: 'Brightwater IT', platformName: 'Cumulus One' },
  user: { name: 'Maya Lindqvist', email: 'maya@brightwater.example' },
  permissions: ['customers:read', 'customers:create', 'invites:read', 'invites:send', 'invites:revoke'],
};

const lighthouse: NewInvite = {
  companyName: 'Lighthouse Optics',
  contactName: 'Ada Okafor',
  contactEmail: 'ada@lighthouse-optics.example',
  billingContact: { email: 'accounts@brightwater.example', phone: '+442079460018' },
};

const invite: Invite = {
  ...lighthouse,
  id: 'inv_1',
  billingAccountId: 'ba_1',
  status: 'pending',
  delivery: 'queued',
  timesSent: 1,
  createdAt: '2026-03-02T09:30:00Z',
  createdBy: 'maya@brightwater.example',
  expiresAt: '2026-03-09T09:30:00Z',
  allowedActions: ['resend'],
};
const reply = { invite, serverTime: '2026-03-02T09:30:00Z' };

/** Serves an adapter to a signed-in user, and collects what the handler reports. */
function setup(adapter: ServerAdapter, options: Partial<RestHandlerOptions> = {}) {
  const errors: unknown[] = [];
  const handle = createRestHandler({
    authenticate: () => session,
    adapter: () => adapter,
    onError: (error) => errors.push(error),
    ...options,
  });
  async function call(path: string, init?: RequestInit) {
    const response = await handle(new Request(`https://portal.example${path}`, init));
    const text = await response.text();
    return {
      response,
      status: response.status,
      body: (text ? JSON.parse(text) : {}) as Problem & { readonly invite?: Invite },
    };
  }
  const post = (path: string, body: unknown, key: string = crypto.randomUUID(), headers: Record<string, string> = {}) =>
    call(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `"${key}"`, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return { handle, call, post, errors };
}

const failing = (error: unknown): ServerAdapter => ({
  async inviteCustomer() {
    throw error;
  },
});

describe('createRestHandler', () => {
  it('serves an adapter of a few lines to createRestAdapter', async () => {
    const received: NewInvite[] = [];
    const handle = createRestHandler({
      authenticate: () => session,
      adapter: () => ({
        async inviteCustomer(input) {
          received.push(input);
          return reply;
        },
      }),
    });
    const adapter = createRestAdapter({
      baseUrl: 'https://portal.example',
      fetch: (input, init) => handle(new Request(input, init)),
    });
    const options = { signal: new AbortController().signal, idempotencyKey: crypto.randomUUID() };
    assert.deepEqual(await adapter.inviteCustomer(lighthouse, options), reply);
    assert.deepEqual(await adapter.inviteCustomer(lighthouse, options), reply, 'again under the same key');
    assert.deepEqual(received, [lighthouse], 'and carried out once');
  });

  it('serves below a path, and knows nothing beside it', async () => {
    const { call, post } = setup({ inviteCustomer: async () => reply }, { basePath: '/api/reseller/' });
    const { response } = await post('/api/reseller/invites', lighthouse);
    assert.equal(response.status, 201);
    assert.equal(response.headers.get('Location'), '/api/reseller/invites/inv_1');
    for (const path of ['/invites', '/api/resellers/invites', '/api/reseller', '/api/reseller/']) {
      const { status, body } = await call(path);
      assert.deepEqual([status, body.code], [404, 'not-found'], path);
    }
  });

  it('answers 501 for a write that the adapter does not have, also without a key', async () => {
    const { call } = setup({});
    const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' };
    for (const path of ['/invites', '/customers', '/invites/inv_1/link'])
      assert.equal((await call(path, init)).status, 501, path);
  });

  it('takes a path with or without slashes at its ends', async () => {
    for (const basePath of ['api', '/api', 'api/', '/api/']) {
      const { response } = await setup({ inviteCustomer: async () => reply }, { basePath }).post(
        '/api/invites',
        lighthouse,
      );
      assert.deepEqual([response.status, response.headers.get('Location')], [201, '/api/invites/inv_1'], basePath);
    }
    for (const basePath of ['', '/'])
      assert.equal((await setup({}, { basePath }).call('/session')).status, 200, basePath);
  });

  it('answers 501 for an operation that the adapter does not have', async () => {
    const { call } = setup({ inviteCustomer: async () => reply, listInvites: undefined });
    for (const path of ['/invites', '/customers', '/invites/events', '/billing-accounts'])
      assert.equal((await call(path)).status, 501, path);
  });

  it('tells the elements that such an operation is not offered', async () => {
    const { handle } = setup({});
    const adapter = createRestAdapter({
      baseUrl: 'https://portal.example',
      fetch: (input, init) => handle(new Request(input, init)),
    });
    const { warn } = console;
    console.warn = () => {};
    await assert.rejects(adapter.listInvites({}, { signal: new AbortController().signal }), { code: 'not-offered' });
    console.warn = warn;
  });
});

describe('the session', () => {
  it('is required, but for registrations', async () => {
    const { call, post } = setup(
      { openRegistration: () => Promise.reject(new AdapterError('registration-unknown')) },
      { authenticate: () => undefined },
    );
    assert.deepEqual((await call('/session')).body.code, 'unauthenticated');
    assert.deepEqual((await post('/registrations/open', { token: 'x' })).body.code, 'registration-unknown');
  });

  it('answers getSession with the members of the contract only, and the time', async () => {
    const inviteExpiry = { allowedDays: [7, 14], defaultDays: 14 };
    const serverTime = '2026-03-02T09:30:00.000Z';
    const { body } = await setup(
      {},
      {
        authenticate: () => ({ ...session, inviteExpiry, apiKey: 'secret' }),
        now: () => Date.parse(serverTime),
      },
    ).call('/session');
    assert.deepEqual(body, { ...session, inviteExpiry, serverTime });
  });

  it('chooses the adapter, with all that authenticate found', async () => {
    interface TenantSession extends Session {
      readonly tenant: string;
    }
    const tenants: (string | undefined)[] = [];
    const handle = createRestHandler<TenantSession>({
      authenticate: (request) => ({ ...session, tenant: request.headers.get('X-Tenant') ?? '' }),
      adapter(current) {
        tenants.push(current?.tenant);
        return { inviteCustomer: async () => reply };
      },
    });
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': '"one"', 'X-Tenant': 'north' };
    const body = JSON.stringify(lighthouse);
    await handle(new Request('https://portal.example/invites', { method: 'POST', headers, body }));
    assert.deepEqual(tenants, ['north']);
  });

  it('needs permissions, even where none is required', async () => {
    const incomplete = { tenant: 'north' } as unknown as Session;
    const { call, errors } = setup(
      { listBillingAccounts: async () => ({ items: [] }) },
      { authenticate: () => incomplete },
    );
    assert.equal((await call('/billing-accounts')).status, 500);
    assert.match(String(errors[0]), /authenticate.*permissions/);
  });

  it('must permit the operation', async () => {
    const reader: Session = { ...session, permissions: ['invites:read'] };
    const { post } = setup({ inviteCustomer: async () => reply }, { authenticate: () => reader });
    const { status, body } = await post('/invites', lighthouse);
    assert.deepEqual([status, body.code], [403, 'forbidden']);
  });
});

describe('an error of the adapter', () => {
  const known: readonly [name: string, error: AdapterError, status: number, code: string][] = [
    ['of the contract', new AdapterError('invite-pending'), 409, 'invite-pending'],
    ['with a code of its own', new AdapterError('frozen', { status: 423 }), 423, 'frozen'],
    ['of a service that it calls', new AdapterError('network'), 503, 'unavailable'],
    ['with an unknown outcome', new AdapterError('forbidden', { outcome: 'unknown' }), 503, 'unavailable'],
    ['of an operation that a service does not have', new AdapterError('not-offered'), 501, 'not-offered'],
  ];
  for (const [name, error, status, code] of known)
    it(`becomes a problem document: one ${name}`, async () => {
      const { post, errors } = setup(failing(error));
      const { response, body } = await post('/invites', lighthouse);
      assert.equal(response.status, status);
      assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
      assert.deepEqual([body.type, body.status, body.code], ['about:blank', status, code]);
      assert.deepEqual(errors, []);
    });

  it('keeps its details', async () => {
    const error = new AdapterError('resend-too-soon', {
      detail: 'Wait a minute.',
      retryAfter: 12.2,
      userMessage: 'Please wait.',
      fieldErrors: [{ pointer: '/contactEmail', code: 'not-allowed' }],
      meta: { inviteId: 'inv_1' },
    });
    const { response, body } = await setup(failing(error)).post('/invites', lighthouse);
    assert.equal(response.headers.get('Retry-After'), '13');
    assert.equal(body.detail, 'Wait a minute.');
    assert.equal(body.userMessage, 'Please wait.');
    assert.deepEqual(body.errors, [{ pointer: '/contactEmail', code: 'not-allowed' }]);
    assert.deepEqual(body.meta, { inviteId: 'inv_1' });
  });

  it('is reported and not revealed if it is a bug', async () => {
    const bug = new Error('password=hunter2');
    for (const adapter of [
      failing(bug),
      {
        inviteCustomer: () => {
          throw bug;
        },
      },
    ] as ServerAdapter[]) {
      const { post, errors } = setup(adapter);
      const { status, body } = await post('/invites', lighthouse);
      assert.deepEqual(errors, [bug]);
      assert.equal(status, 500);
      assert.doesNotMatch(JSON.stringify(body), /hunter2/);
    }
  });

  it('rounds the seconds to wait, and leaves out those that are no number', async () => {
    for (const [retryAfter, header] of [
      [-3, '0'],
      [Number.NaN, null],
      [Number.POSITIVE_INFINITY, null],
      [1e21, null],
    ] as const) {
      const { response } = await setup(failing(new AdapterError('rate-limited', { retryAfter }))).post(
        '/invites',
        lighthouse,
      );
      assert.equal(response.headers.get('Retry-After'), header, String(retryAfter));
    }
  });

  it('is a bug if JSON cannot express it', async () => {
    const error = new AdapterError('declined', { meta: { amount: 1n } });
    const { call, errors } = setup({ listInvites: () => Promise.reject(error) });
    assert.equal((await call('/invites')).status, 500);
    assert.match(String(errors[0]), /BigInt/);
  });

  it('is answered even if a function of the host throws as well', async () => {
    const throwing = () => {
      throw new Error('full disk');
    };
    const { error: consoleError } = console;
    console.error = () => {};
    const headers = { Origin: 'https://partner.example' };
    const nothing = { once: async () => undefined as never };
    for (const options of [
      { onError: throwing },
      { cors: { origins: throwing } },
      { idempotency: nothing },
    ] satisfies Partial<RestHandlerOptions>[])
      assert.equal(
        (await setup(failing(new Error('bug')), options).post('/invites', lighthouse, 'one', headers)).status,
        500,
      );
    console.error = consoleError;
  });

  it('may come from choosing the adapter or from the session', async () => {
    const bug = new Error('no database');
    const throwing = () => {
      throw bug;
    };
    for (const options of [{ adapter: throwing }, { authenticate: throwing }]) {
      const { call, errors } = setup({}, options);
      assert.equal((await call('/session')).status, 500);
      assert.deepEqual(errors, [bug]);
    }
  });
});

describe('a reply that breaks the contract', () => {
  const broken: ServerAdapter = { inviteCustomer: async () => ({ ...reply, invite: { ...invite, timesSent: -1 } }) };

  it('is reported by member and rule, and answered with 500', async () => {
    const { post, errors } = setup(broken);
    const { status, body } = await post('/invites', lighthouse);
    assert.equal(status, 500);
    assert.match(body.detail ?? '', /201 reply to inviteCustomer.*\n- \/invite\/timesSent must be >= 0/);
    assert.ok(errors[0] instanceof ContractViolation);
    assert.deepEqual(errors[0].rules, ['/invite/timesSent must be >= 0']);
  });

  it('is not one with members that the contract does not know, at any depth', async () => {
    const billingContact = { ...lighthouse.billingContact, costCentre: '4711' };
    const extended = { ...reply, invite: { ...invite, billingContact, priority: 1 }, requestId: 'r1' };
    const { post, errors } = setup({ inviteCustomer: async () => extended });
    const { status, body } = await post('/invites', lighthouse);
    assert.deepEqual(errors, []);
    assert.equal(status, 201);
    assert.deepEqual(body, extended);
  });

  it('is not one with an address that has unknown members', async () => {
    const address = { country: 'DE', line1: 'Torstraße 140', city: 'Berlin', postalCode: '10119' };
    const customer = {
      id: 'cus_1',
      companyName: 'Lighthouse Optics',
      address: { ...address, geohash: 'u33' },
      technicalContact: { email: 'ada@lighthouse-optics.example', name: 'Ada' },
      billingContact: lighthouse.billingContact,
      billingAccountId: 'ba_1',
      origin: 'added',
      createdBy: 'maya@brightwater.example',
      status: 'active',
      createdAt: '2026-03-02T09:30:00Z',
    } as const;
    const { call, errors } = setup({
      listCustomers: async () => ({ items: [customer], serverTime: reply.serverTime }),
    });
    const { status } = await call('/customers');
    assert.deepEqual(errors, []);
    assert.equal(status, 200);
  });

  it('is one whose members break the rules of a schema that requests share', async () => {
    const billingContact = { ...lighthouse.billingContact, phone: '1' };
    const { post, errors } = setup({
      inviteCustomer: async () => ({ ...reply, invite: { ...invite, billingContact } }),
    });
    assert.equal((await post('/invites', lighthouse)).status, 500);
    assert.ok(errors[0] instanceof ContractViolation);
    assert.match(errors[0].message, /\/invite\/billingContact\/phone/);
  });

  it('is one without a reply, as adapters in a page may have', async () => {
    const nothing = { inviteCustomer: async () => undefined } as unknown as ServerAdapter;
    const { post, errors } = setup(nothing, { validateReplies: false });
    const { status, body } = await post('/invites', lighthouse);
    assert.equal(status, 500);
    assert.match(body.detail ?? '', /the adapter resolved with nothing/);
    assert.equal(errors.length, 1);
  });

  it('has no Location without an id', async () => {
    for (const [id, location] of [
      [undefined, null],
      ['', null],
      ['\ud800', '/invites/%EF%BF%BD'],
      ['a\r\nb/ключ', '/invites/a%0D%0Ab%2F%D0%BA%D0%BB%D1%8E%D1%87'],
    ]) {
      const adapter = { inviteCustomer: async () => ({ ...reply, invite: { ...invite, id } }) } as ServerAdapter;
      const { response } = await setup(adapter, { validateReplies: false }).post('/invites', lighthouse);
      assert.deepEqual([response.status, response.headers.get('Location')], [201, location]);
    }
  });

  it('is sent as it is without validateReplies', async () => {
    const { post, errors } = setup(broken, { validateReplies: false });
    assert.equal((await post('/invites', lighthouse)).status, 201);
    assert.deepEqual(errors, []);
  });

  it('ends a stream of events', async () => {
    const { handle, errors } = setup({
      async *watchInvites() {
        yield { id: 'inv_1' } as Invite;
      },
    });
    const response = await handle(new Request('https://portal.example/invites/events'));
    await assert.rejects(response.text());
    assert.ok(errors[0] instanceof ContractViolation);
  });

  it('is checked as JSON, so dates may be objects', async () => {
    const createdAt = new Date(invite.createdAt);
    const dated = { ...invite, createdAt } as unknown as Invite;
    const { handle, post, errors } = setup({
      inviteCustomer: async () => ({ ...reply, invite: dated }),
      async *watchInvites() {
        yield dated;
      },
    });
    assert.equal((await post('/invites', lighthouse)).body.invite?.createdAt, createdAt.toISOString());
    const text = await (await handle(new Request('https://portal.example/invites/events'))).text();
    assert.match(text, /"createdAt":"2026-03-02T09:30:00.000Z"/);
    assert.deepEqual(errors, []);
  });
});

describe('an idempotency key', () => {
  it('belongs to one user', async () => {
    let count = 0;
    const users = ['maya', 'noor'];
    const { post } = setup(
      { inviteCustomer: async () => ({ ...reply, invite: { ...invite, id: `inv_${++count}` } }) },
      { authenticate: () => ({ ...session, user: { name: 'x', email: `${users[count]}@brightwater.example` } }) },
    );
    assert.equal((await post('/invites', lighthouse, 'one')).body.invite?.id, 'inv_1');
    assert.equal((await post('/invites', lighthouse, 'one')).body.invite?.id, 'inv_2');
  });

  it('reaches the adapter without its quotes', async () => {
    let received = '';
    const { post } = setup({
      async inviteCustomer(_input, { idempotencyKey }) {
        received = idempotencyKey;
        return reply;
      },
    });
    await post('/invites', lighthouse, 'one');
    assert.equal(received, 'one');
  });

  it('gets the reply of a call whose client has disconnected', async () => {
    const started = Promise.withResolvers<AbortSignal>();
    const finished = Promise.withResolvers<typeof reply>();
    const { handle, post } = setup({
      inviteCustomer(_input, { signal }) {
        started.resolve(signal);
        return finished.promise;
      },
    });
    const client = new AbortController();
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': '"one"' };
    const init = { method: 'POST', headers, body: JSON.stringify(lighthouse), signal: client.signal };
    const first = handle(new Request('https://portal.example/invites', init));
    const signal = await started.promise;
    client.abort();
    assert.equal(signal.aborted, false);
    assert.equal((await post('/invites', lighthouse, 'one')).body.code, 'idempotency-key-in-progress');
    finished.resolve(reply);
    await first;
    assert.equal((await post('/invites', lighthouse, 'one')).status, 201);
  });
});

describe('a request', () => {
  const { post, call } = setup({ inviteCustomer: async () => reply, addCustomer: () => Promise.reject(new Error()) });

  it('must be UTF-8', async () => {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': '"utf"' };
    const { status, body } = await call('/invites', {
      method: 'POST',
      headers,
      body: new Uint8Array([0x22, 0xff, 0x22]),
    });
    assert.deepEqual([status, body.code], [400, 'malformed-request']);
  });

  it('gets no more than 100 errors', async () => {
    const many = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`m${index}`, 1]));
    assert.equal((await post('/invites', many)).body.errors?.length, 100);
  });

  it('gets errors that do not repeat long names', async () => {
    const long = Object.fromEntries(Array.from({ length: 90 }, (_, index) => [`${index}${'x'.repeat(10_000)}`, 1]));
    const { body } = await post('/invites', { ...lighthouse, ...long });
    assert.deepEqual(body.errors, [
      { pointer: '', code: 'unknown-member', detail: 'The request has a member that is not known.' },
    ]);
  });

  it('must not have been read before', async () => {
    const { handle, errors } = setup({ inviteCustomer: async () => reply });
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': '"one"' };
    const body = JSON.stringify(lighthouse);
    const request = new Request('https://portal.example/invites', { method: 'POST', headers, body });
    await request.text();
    assert.equal((await handle(request)).status, 500);
    assert.match(String(errors[0]), /body.*read/);
  });

  it('must keep the rules of the country of an address', async () => {
    const { body } = await post('/customers', {
      companyName: 'Joiners of Howth Ltd',
      address: { country: 'DE', line1: 'Torstraße 140', city: 'Berlin', postalCode: 'D13 P6X4' },
      technicalContact: { email: 'it@howth-joiners.example' },
      billingContact: lighthouse.billingContact,
    });
    assert.deepEqual(
      body.errors?.map(({ pointer, code }) => [pointer, code]),
      [['/address/postalCode', 'invalid-format']],
    );
  });
});

describe('calls from pages of other origins', () => {
  const Origin = 'https://partner.example';
  const preflight = { method: 'OPTIONS', headers: { Origin, 'Access-Control-Request-Method': 'POST' } };

  it('are not allowed by default', async () => {
    const { call } = setup({});
    assert.equal((await call('/invites', preflight)).response.headers.get('Access-Control-Allow-Origin'), null);
    assert.equal(
      (await call('/session', { headers: { Origin } })).response.headers.get('Access-Control-Allow-Origin'),
      null,
    );
  });

  it('are allowed to the origins that are listed, with cookies if they may send them', async () => {
    const { call } = setup({}, { cors: { origins: [Origin], credentials: true } });
    const { headers } = (await call('/invites', preflight)).response;
    assert.equal(headers.get('Access-Control-Allow-Origin'), Origin);
    assert.equal(headers.get('Access-Control-Allow-Credentials'), 'true');
    assert.match(headers.get('Access-Control-Allow-Headers') ?? '', /Idempotency-Key.*Last-Event-ID/);
    const other = await call('/session', { headers: { Origin: 'https://evil.example' } });
    assert.equal(other.response.headers.get('Access-Control-Allow-Origin'), null);
    assert.equal(other.response.headers.get('Vary'), 'Origin');
  });
});

describe('a stream of an adapter that keeps no positions', () => {
  async function* oneChange() {
    yield invite;
  }

  it('opens with an id, and sends the changes after it', async () => {
    const { handle } = setup({ watchInvites: oneChange });
    const text = await (await handle(new Request('https://portal.example/invites/events'))).text();
    assert.match(text, /^retry: 2000\nid: \w+\.0\n\nid: \w+\.1\nevent: invite\ndata: \{"companyName"/);
  });

  it('makes clients that resume load their lists again', async () => {
    const { handle } = setup({ watchInvites: oneChange });
    const request = new Request('https://portal.example/invites/events', { headers: { 'Last-Event-ID': 'earlier.7' } });
    assert.match(await (await handle(request)).text(), /^retry: 2000\nid: \w+\.0\nevent: reset\n/);
  });

  it('does so too where the adapter has missed changes', async () => {
    const { handle, errors } = setup({
      // oxlint-disable-next-line require-yield -- fails before the first change
      async *watchInvites() {
        throw new AdapterError('stream-reset');
      },
    });
    const text = await (await handle(new Request('https://portal.example/invites/events'))).text();
    assert.match(text, /event: reset\ndata: \{\}\n\n$/);
    assert.deepEqual(errors, []);
  });
});

describe('a stream', () => {
  const watch = new Request('https://portal.example/invites/events');

  it('leaves no timer behind if the adapter throws', async (test) => {
    test.mock.timers.enable({ apis: ['setInterval'] });
    const started = test.mock.method(globalThis, 'setInterval');
    const stopped = test.mock.method(globalThis, 'clearInterval');
    const bug = new Error('no connection');
    const { handle, errors } = setup({
      watchInvites() {
        throw bug;
      },
    });
    assert.equal((await handle(watch)).status, 500);
    assert.deepEqual(errors, [bug]);
    assert.equal(stopped.mock.callCount(), started.mock.callCount());
  });

  it('ends even if onError throws', async () => {
    const bug = new Error('no connection');
    const { error: consoleError } = console;
    console.error = () => {};
    const { handle } = setup(
      {
        // oxlint-disable-next-line require-yield -- fails before the first change
        async *watchInvites() {
          throw bug;
        },
      },
      {
        onError() {
          throw new Error('full disk');
        },
      },
    );
    await assert.rejects((await handle(watch)).text(), bug);
    console.error = consoleError;
  });

  it('of a ChangeLog draws its random id late: workers have no random numbers while modules load', (test) => {
    const drawn = test.mock.method(crypto, 'randomUUID');
    const changes = new ChangeLog<Invite>();
    assert.equal(drawn.mock.callCount(), 0);
    assert.equal(changes.lastId, changes.lastId);
  });

  it('accepts no ids that clients cannot send back', async () => {
    for (const id of ['', 'a\nevent: invite', 'a\0', 'ключ']) {
      const { handle, errors } = setup({
        async *watchInviteEvents() {
          yield { type: 'opened', id } as const;
        },
      });
      await assert.rejects((await handle(watch)).text(), TypeError);
      assert.match(String(errors[0]), /id of an event/);
    }
  });
});
