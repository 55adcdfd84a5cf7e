import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClock, createMockApi, type ScenarioName, scenarios, toScenarioName } from '../../../mocks/index.ts';
import { checkReply, toViolationReply } from '../../../mocks/pipeline/check-reply.ts';
import { validators } from '../../../mocks/validation/validators.gen.js';
import { createWorld } from '../../../mocks/world.ts';
import { setup, start } from './client.ts';

const names = Object.keys(scenarios) as ScenarioName[];

describe('scenarios', () => {
  for (const scenario of names)
    it(`keep the contract: ${scenario}`, async () => {
      const { api, get, invite } = setup({ scenario });
      await Promise.all([get('/session'), get('/billing-accounts'), get('/invites?limit=100'), invite()]);
      assert.deepEqual(api.contractViolations, []);
    });

  it('throw where the name is unknown, and say which there are', () => {
    assert.throws(() => toScenarioName('defualt'), /"defualt".*default, empty, billing-none/);
    assert.throws(() => createMockApi({ scenario: 'nope' as ScenarioName }), RangeError);
    assert.throws(() => createMockApi().reset('toString' as ScenarioName), RangeError);
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
  it('have every status and delivery, and customers that fit the contract', async () => {
    const { get } = setup();
    const { items } = (await get('/invites?limit=100')).body;
    assert.equal(new Set(items.map(({ status }) => status)).size, 4);
    assert.equal(new Set(items.map(({ delivery }) => delivery)).size, 6);
    const { db } = await createWorld('default', {
      basePath: '',
      registrationUrl: 'https://x.example/',
      clock: createClock(start),
      latency: 0,
    });
    const page = { items: [...db.customers.values()], serverTime: start };
    assert.ok(validators.listCustomers.replies[200]?.(page));
    assert.equal(page.items.length, items.filter(({ status }) => status === 'accepted').length);
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

describe('a reply that breaks the contract', () => {
  it('is reported by member and rule', () => {
    const violation = checkReply('getSession', {
      status: 200,
      type: 'application/json',
      body: JSON.stringify({ reseller: { name: 'Brightwater IT' }, user: { name: 'Maya', email: 5 }, permissions: [] }),
      headers: {},
    });
    assert.ok(violation);
    assert.deepEqual(violation.rules, [
      "/reseller must have required property 'platformName'",
      '/user/email must be string',
    ]);
    assert.match(toViolationReply(violation).body, /200 reply to getSession/);
  });
});
