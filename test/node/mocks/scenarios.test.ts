import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMockApi, type ScenarioName, scenarios, toScenarioName } from '../../../mocks/index.ts';
import type { InvitePage, InviteReply, Registration, Session } from '../../../src/contract/models.ts';
import { lighthouse, setup } from './client.ts';

type Reply = Session & InvitePage & InviteReply & Registration;

const names = Object.keys(scenarios) as ScenarioName[];

describe('scenarios', () => {
  for (const scenario of names)
    it(`keep the contract: ${scenario}`, async () => {
      const { get, invite, addCustomer } = setup({ scenario });
      const lists = ['/session', '/billing-accounts', '/invites?limit=100', '/customers?limit=100'];
      await Promise.all([...lists.map((path) => get(path)), invite(), addCustomer()]);
    });

  it('throw where the name is unknown, and say which there are', () => {
    assert.throws(() => toScenarioName('defualt'), /"defualt".*default, empty, one, many, billing-none/);
    assert.throws(() => createMockApi({ scenario: 'nope' as ScenarioName }), RangeError);
    assert.throws(() => createMockApi().reset('toString' as ScenarioName), RangeError);
  });

  it('can refuse a second invite to the same email while the first is pending', async () => {
    const { api, invite } = setup({ scenario: 'one-invite-per-email' });
    const first = await invite();
    const { status, body } = await invite();
    assert.deepEqual([status, body.code, body.meta], [409, 'invite-pending', { inviteId: first.body.invite.id }]);
    api.clock.advance(8 * 24 * 3_600_000);
    assert.equal((await invite()).status, 201);
  });

  it('can have two resellers, told apart by their access tokens', async () => {
    const { api } = setup({ scenario: 'two-resellers' });
    const call = async (path: string, token: string, body?: unknown) => {
      const headers = { Authorization: `Bearer ${token}`, 'Idempotency-Key': `"${crypto.randomUUID()}"` };
      const json = { 'Content-Type': 'application/json' };
      const init = body
        ? { method: 'POST', headers: { ...headers, ...json }, body: JSON.stringify(body) }
        : { headers };
      const reply = await api.fetch(api.baseUrl + path, init);
      return { status: reply.status, body: (await reply.json()) as Reply };
    };
    const [first, second] = ['brightwater-demo-token', 'northgate-demo-token'];
    assert.equal((await call('/session', first)).body.reseller.name, 'Brightwater IT');
    assert.equal((await call('/session', second)).body.reseller.name, 'Northgate Systems');
    assert.equal((await call('/session', 'another')).status, 401);
    assert.equal((await api.fetch(`${api.baseUrl}/session`)).status, 401);

    const billingContact = { email: 'accounts@northgate.example', phone: '+35315550123' };
    const { invite } = (await call('/invites', second, { ...lighthouse, billingContact })).body;
    assert.equal(invite.createdBy, 'tom@northgate.example');
    assert.equal((await call('/invites', second)).body.total, 1);
    assert.equal((await call('/invites', first)).body.total, 40);

    const [mail] = await api.outbox();
    assert.match(mail?.from ?? '', /^Northgate Systems via/);
    await api.reportDelivery(invite.id, 'bounced');
    assert.equal((await call('/invites', second)).body.items[0]?.delivery, 'bounced');
    const token = /#token=([\w-]+)/.exec(mail?.text ?? '')?.[1];
    const opened = await call('/registrations/open', '', { token });
    assert.equal(opened.body.branding.resellerName, 'Northgate Systems');
  });

  it('start anew on reset, in the same or in another', async () => {
    const { api, invite, total, get } = setup();
    await invite();
    api.reset();
    assert.equal(await total(), 40);
    api.reset('empty');
    assert.equal(api.scenario, 'empty');
    assert.equal(await total(), 0);
    assert.deepEqual(await api.outbox(), []);
    api.reset('billing-many');
    assert.equal((await get('/billing-accounts')).body.items.length, 300);
  });
});

describe('the default seeds', () => {
  it('have every status and delivery, and the customers of those who accepted', async () => {
    const { get } = setup();
    const { items } = (await get('/invites?limit=100')).body;
    assert.equal(new Set(items.map(({ status }) => status)).size, 4);
    assert.equal(new Set(items.map(({ delivery }) => delivery)).size, 6);
    const customers = (await get('/customers?limit=100')).body.items;
    assert.equal(customers.length, 20);
    const invited = customers.filter(({ origin }) => origin === 'invited').map(({ id }) => id);
    const accepted = items.flatMap(({ status, customerId = '' }) => (status === 'accepted' ? [customerId] : []));
    assert.deepEqual(accepted.toSorted(), invited.toSorted());
  });

  it('have each mail in the outbox', async () => {
    const { api, get } = setup();
    const mails = await api.outbox();
    for (const { id, timesSent, delivery } of (await get('/invites?limit=100')).body.items) {
      const tries = delivery === 'failed' ? timesSent + 1 : timesSent;
      assert.equal(mails.filter(({ inviteId }) => inviteId === id).length, tries);
    }
    assert.deepEqual(
      mails.map(({ sentAt }) => sentAt),
      mails
        .map(({ sentAt }) => sentAt)
        .toSorted()
        .toReversed(),
    );
  });
});

describe('many invites and customers', () => {
  it('are 100,000 and 20,000, the same in every run, and never mailed', async () => {
    const [one, other] = [setup({ scenario: 'many' }), setup({ scenario: 'many' })];
    for (const path of ['/invites?limit=100&sort=companyName', '/customers?limit=100'])
      assert.equal((await one.get(path)).text, (await other.get(path)).text);
    assert.equal(await one.total(), 100_000);
    assert.equal((await one.get('/customers')).body.total, 20_000);
    assert.deepEqual(await one.api.outbox(), []);
  });

  it('are in every state, have a customer where accepted, and can be acted upon', async () => {
    const { get, invite, post } = setup({ scenario: 'many' });
    for (const status of ['pending', 'accepted', 'expired', 'revoked']) {
      const { total, items } = (await get(`/invites?status=${status}`)).body;
      assert.ok(Number(total) > 1000, `${status}: ${String(total)}`);
      for (const { customerId } of items) assert.equal(customerId !== undefined, status === 'accepted');
    }
    for (const delivery of ['queued', 'sent', 'delivered', 'bounced', 'failed', 'unknown'])
      assert.ok(Number((await get(`/invites?delivery=${delivery}`)).body.total) > 1000);
    assert.equal((await invite()).body.invite.id, 'inv_100001');
    assert.equal((await get('/invites?limit=1')).body.items[0]?.id, 'inv_100001');
    const { id } = (await get('/invites?status=pending&limit=1&sort=expiresAt')).body.items[0]!;
    assert.equal((await post(`/invites/${id}/resend`)).status, 200);
  });
});
