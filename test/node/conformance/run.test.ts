import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRestAdapter } from '../../../src/adapter/rest/rest-adapter.ts';
import type { ResellerAdapter } from '../../../src/adapter/reseller-adapter.ts';
import { createMockApi, type MockApiOptions } from '../../../mocks/index.ts';
import { cases, type CaseResult, Context, profiles, run, toMarkdown, verify } from '../../../src/conformance/index.ts';
import { createHttpAdapter, HttpClient } from '../../../src/conformance/http.ts';
import { createMockSubject, createTestSubject } from './subject.ts';

const fast = { mailSettleTime: 0, timeout: 2000 } as const;

const setup = (options: MockApiOptions = {}) => {
  const api = createMockApi(options);
  return { api, subject: { baseUrl: api.baseUrl, fetch: api.fetch } };
};

const pick = (results: readonly CaseResult[], id: string) => results.find((each) => each.id === id);
const failuresOf = (results: readonly CaseResult[]) => results.filter(({ result }) => result === 'failed');

describe('a run of the conformance kit', () => {
  it('checks an adapter: the cases about HTTP are not checked', async () => {
    const { subject, options } = createMockSubject();
    const { baseUrl, fetch, headers } = subject;
    const adapter = createRestAdapter({ baseUrl, fetch: fetch!, headers: () => headers! });
    const { cases: results } = await run(adapter, { ...options, ...fast, profiles: ['core', 'registration', 'live'] });
    assert.deepEqual(failuresOf(results), []);
    assert.equal(pick(results, 'live/revoked')?.result, 'passed');
    assert.equal(pick(results, 'live/event-format')?.result, 'not-checked');
    assert.equal(pick(results, 'live/event-format')?.reason, 'The subject is an adapter, not a URL.');
  });

  it('reports operations that an adapter has no method for as not offered', async () => {
    const { subject } = setup();
    const billingEmail = 'accounts@brightwater.example';
    const adapter = createRestAdapter({ ...subject, operations: ['listInvites', 'inviteCustomer', 'revokeInvite'] });
    const { cases: results, counts } = await run(adapter, { ...fast, allowWrites: true, billingEmail });
    assert.deepEqual(failuresOf(results), []);
    assert.equal(pick(results, 'invites/revoke')?.result, 'passed');
    assert.equal(pick(results, 'customers/add')?.result, 'not-offered');
    assert.equal(pick(results, 'customers/add')?.reason, 'POST /customers is not offered.');
    assert.ok(counts['not-offered'] > 40);
  });

  for (const [answer, response] of [
    ['501', () => new Response(null, { status: 501 })],
    ['404 without a problem document', () => new Response('<!doctype html>Not found', { status: 404 })],
  ] as const)
    it(`reports an operation that a server answers with ${answer} as not offered`, async () => {
      const { api } = setup();
      const fetch: typeof api.fetch = (input, init) =>
        String(input).includes('/customers') ? Promise.resolve(response()) : api.fetch(input, init);
      const { cases: results } = await run(
        { baseUrl: api.baseUrl, fetch },
        { ...fast, allowWrites: true, profiles: ['core', 'customers'] },
      );
      assert.deepEqual(failuresOf(results), []);
      assert.equal(pick(results, 'core/customers-total')?.result, 'not-offered');
      assert.equal(pick(results, 'customers/duplicate')?.result, 'not-offered');
      assert.equal(pick(results, 'customers/matches-invite')?.result, 'passed');
    });

  it('reports operations that an adapter rejects as not offered', async (t) => {
    t.mock.method(console, 'warn', () => {});
    const { api } = setup();
    const fetch: typeof api.fetch = (input, init) =>
      /customers|billing-accounts|preview$/.test(String(input))
        ? Promise.resolve(new Response(null, { status: 501 }))
        : api.fetch(input, init);
    const options = { ...fast, allowWrites: true, billingEmail: 'accounts@brightwater.example' };
    const { cases: results } = await run(createRestAdapter({ baseUrl: api.baseUrl, fetch }), options);
    assert.deepEqual(failuresOf(results), []);
    for (const id of ['core/customers-total', 'core/billing-accounts', 'customers/add', 'invites/preview'])
      assert.equal(pick(results, id)?.result, 'not-offered', id);
    assert.equal(pick(results, 'invites/revoke')?.result, 'passed');
  });

  it('sends nothing but reads unless it may write', async () => {
    const { api } = setup();
    const methods = new Set<string>();
    const fetch: typeof api.fetch = (input, init) => {
      methods.add(init?.method ?? 'GET');
      return api.fetch(input, init);
    };
    const { counts, customersLeft } = await run({ baseUrl: api.baseUrl, fetch }, fast);
    assert.deepEqual([...methods], ['GET']);
    assert.equal(counts.failed, 0);
    assert.ok(counts.passed > 40);
    assert.equal(customersLeft, 0);
  });

  it('revokes its invites at the end, and counts the customers that stay', async () => {
    const { api, subject } = setup({ scenario: 'empty' });
    const { customersLeft, invitesLeft, counts } = await run(subject, { ...fast, allowWrites: true });
    assert.equal(counts.failed, 0);
    assert.equal(invitesLeft, 0);
    const list = async (path: string) =>
      (await (await api.fetch(api.baseUrl + path)).json()) as { items: { companyName: string }[]; total: number };
    assert.equal((await list('/invites?status=pending')).total, 0);
    const { items, total } = await list('/customers?limit=100');
    assert.equal(total, customersLeft);
    assert.ok(items.every(({ companyName }) => companyName.startsWith('Conformance check ')));
  });

  it('counts the invites that could not be revoked', async () => {
    const { subject } = setup();
    const adapter = createRestAdapter({
      ...subject,
      operations: ['listBillingAccounts', 'listInvites', 'inviteCustomer'],
    });
    const { invitesLeft, counts } = await run(adapter, { ...fast, allowWrites: true });
    assert.equal(counts.failed, 0);
    assert.ok(invitesLeft > 10);
  });

  it('does not check what the user may not do', async () => {
    const { subject } = setup({ scenario: 'reader' });
    const { cases: results } = await run(subject, { ...fast, allowWrites: true, profiles: ['core', 'invites'] });
    assert.deepEqual(failuresOf(results), []);
    assert.equal(pick(results, 'invites/create')?.result, 'not-checked');
    assert.equal(pick(results, 'invites/create')?.reason, 'This call needs the permission invites:send.');
  });

  for (const scenario of [
    'rotating-links',
    'one-invite-per-email',
    'no-totals',
    'mail-fails',
    'billing-none',
    'one',
    'pending-customers',
    'one-time-credentials',
  ] as const)
    it(`fails no case for a choice that the contract leaves open: ${scenario}`, async () => {
      const { subject } = setup({ scenario });
      const { cases: results } = await run(subject, { ...fast, allowWrites: true });
      assert.deepEqual(failuresOf(results), []);
    });

  it('counts rows where pages have no total, and takes tokens from emails where there are no links', async () => {
    const { subject, options } = await createTestSubject({
      adapter: (own) => ({
        ...own,
        createInviteLink: undefined,
        async listInvites(query, callOptions) {
          const { total: _, ...page } = await own.listInvites!(query, callOptions);
          return page;
        },
      }),
    });
    const { cases: results } = await run(subject, { ...options, ...fast });
    assert.deepEqual(failuresOf(results), []);
    assert.equal(pick(results, 'core/invites-counts')?.result, 'passed');
    assert.equal(pick(results, 'invites/link')?.result ?? 'not-offered', 'not-offered');
  });

  it('streams invites of an API as those of an adapter', async () => {
    const { subject } = setup();
    const client = new HttpClient(subject, () => {});
    const ended = new AbortController();
    const changes = createHttpAdapter(client).watchInvites!({}, { signal: ended.signal })[Symbol.asyncIterator]();
    const first = changes.next();
    const adapter = createRestAdapter(subject);
    const write = () => ({ signal: ended.signal, idempotencyKey: crypto.randomUUID() });
    // The stream opens in a later task; a change before that would not be in it.
    await client.call('listInvites', {}, { signal: ended.signal });
    const { items } = await adapter.listInvites({ status: ['pending'] }, { signal: ended.signal });
    await adapter.revokeInvite({ id: items[0]!.id }, write());
    const { value } = await first;
    assert.equal((value as { id: string }).id, items[0]!.id);
    await changes.return?.(undefined);
    ended.abort();
  });

  it('does not check retries of an adapter that ignores the key', async () => {
    const { subject } = setup();
    const adapter: ResellerAdapter = createRestAdapter({ ...subject, idempotent: false });
    const { cases: results } = await run(adapter, { ...fast, allowWrites: true, profiles: ['idempotency'] });
    assert.equal(pick(results, 'idempotency/customer')?.result, 'not-checked');
  });

  it('waits for the cooldown of a resend if it may, and says so otherwise', async () => {
    const { api, subject } = setup();
    const options = { ...fast, allowWrites: true, profiles: ['invites'] } as const;
    const impatient = await run(subject, options);
    assert.equal(pick(impatient.cases, 'invites/resend')?.result, 'not-checked');
    assert.match(pick(impatient.cases, 'invites/resend')?.reason ?? '', /^An invite may only be resent after \d+ s\./);
    const patient = await run(subject, { ...options, advanceClock: (ms) => api.clock.advance(ms) });
    assert.equal(pick(patient.cases, 'invites/resend')?.result, 'passed');
  });

  it('limits the time of each case', async () => {
    const { api, subject } = setup();
    api.inject({ fault: 'hang', operation: 'listInvites' });
    const context = new Context(subject, { timeout: 50 });
    const each = cases.find(({ id }) => id === 'core/content-type')!;
    await assert.rejects(verify(each, context), /^Error: took longer than 0\.05 s\nOn screen: Proxies/);
  });

  it('works in any test runner: a case passes, throws or is skipped', async () => {
    const { api, subject } = setup();
    const context = new Context(subject);
    const skipped: string[] = [];
    const check = (id: string) =>
      verify(
        cases.find((each) => each.id === id)!,
        context,
        (reason) => skipped.push(reason),
      );
    await check('core/session');
    assert.deepEqual(skipped, []);
    await check('invites/create');
    assert.deepEqual(skipped, ['not-checked: The run may not create records.']);
    api.inject({ fault: 'forbidden', operation: 'listBillingAccounts' });
    await assert.rejects(check('core/billing-accounts'), /forbidden: .*\nOn screen: The form preselects/);
  });

  it('formats a report as Markdown: failures with what users see, all else by reason', async () => {
    const { api, subject } = setup();
    api.inject({ fault: 'wrong-content-type', operation: 'listInvites' });
    const text = toMarkdown(await run(subject, { ...fast, profiles: ['core', 'live'] }));
    assert.match(text, /^\| core \| \d+ \| 1 \| 0 \| 3 \|$/m);
    assert.match(text, /^\| `core\/content-type` \| Replies are .* \| the Content-Type is text\/plain/m);
    assert.match(text, /^\| The run may not create records\. \| 8 \| `live\/created`, /m);
  });
});

describe('the cases of the conformance kit', () => {
  it('have unique ids that begin with their profile, and say what users see', () => {
    assert.equal(new Set(cases.map(({ id }) => id)).size, cases.length);
    for (const { id, profile, title, onScreen } of cases) {
      assert.ok(id.startsWith(`${profile}/`), id);
      assert.match(title, /^[A-Z\w].*[^.]$/, id);
      assert.match(onScreen, /\.$/, id);
    }
    assert.deepEqual([...new Set(cases.map(({ profile }) => profile))].toSorted(), profiles.toSorted());
    assert.ok(cases.length >= 60);
  });
});
