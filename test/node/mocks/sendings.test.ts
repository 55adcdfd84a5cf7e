import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Invite } from '../../../src/contract/models.ts';
import { setup } from './client.ts';

const sentBy = 'maya@brightwater.example';

/** Asserts that `lastSentAt` and `timesSent` agree with the history of sendings. */
function assertInStep({ id, sendings = [], createdAt, lastSentAt, delivery, timesSent }: Invite) {
  const sent = sendings.filter((sending) => sending.delivery !== 'failed');
  assert.equal(sendings[0]?.sentAt, createdAt, id);
  assert.equal(sendings.at(-1)?.delivery, delivery, id);
  assert.equal(sent.at(-1)?.sentAt, lastSentAt, id);
  assert.equal(sent.length, timesSent, id);
}

describe('the history of an invite', () => {
  it('has each of its mails, the oldest first', async () => {
    const { api, invite, post } = setup();
    assert.deepEqual((await invite()).body.invite.sendings, [
      { sentAt: '2026-03-02T09:30:00.000Z', sentBy, delivery: 'sent' },
    ]);
    api.clock.advance(60_000);
    assert.deepEqual((await post('/invites/inv_41/resend')).body.invite.sendings, [
      { sentAt: '2026-03-02T09:30:00.000Z', sentBy, delivery: 'sent' },
      { sentAt: '2026-03-02T09:31:00.000Z', sentBy, delivery: 'sent' },
    ]);
  });

  it('has the mails that could not be sent, too', async () => {
    const { invite, post, api } = setup({ scenario: 'mail-fails' });
    await invite();
    api.clock.advance(5000);
    const { timesSent, sendings } = (await post('/invites/inv_41/resend')).body.invite;
    assert.equal(timesSent, 0);
    assert.deepEqual(sendings, [
      { sentAt: '2026-03-02T09:30:00.000Z', sentBy, delivery: 'failed' },
      { sentAt: '2026-03-02T09:30:05.000Z', sentBy, delivery: 'failed' },
    ]);
  });

  it('says who sent a mail again, whoever sent the first', async () => {
    const { get, post } = setup();
    const { items } = (await get('/invites?status=expired&limit=100')).body;
    const { id } = items.find(({ createdBy }) => createdBy !== sentBy)!;
    const { createdBy, sendings = [] } = (await post(`/invites/${id}/resend`)).body.invite;
    assert.equal(sendings[0]?.sentBy, createdBy);
    assert.equal(sendings.at(-1)?.sentBy, sentBy);
  });

  it('has the latest hundred of more', async () => {
    const { api, invite, post } = setup();
    await invite();
    for (let count = 0; count < 100; count++) {
      api.clock.advance(60_000);
      await post('/invites/inv_41/resend');
    }
    const { status, body } = await post('/invites/inv_41/revoke');
    assert.equal(status, 200);
    assert.equal(body.invite.timesSent, 101);
    assert.equal(body.invite.sendings?.length, 100);
    assert.equal(body.invite.sendings[0]?.sentAt, '2026-03-02T09:31:00.000Z');
    assert.equal(body.invite.sendings[99]?.sentAt, body.invite.lastSentAt);
  });

  it('of the seeds is that of the mails in the outbox', async () => {
    const { api, get } = setup();
    const mails = (await api.outbox()).toReversed();
    const { items } = (await get('/invites?limit=100')).body;
    assert.equal(items.length, 40);
    for (const item of items) {
      assertInStep(item);
      const sent = mails.filter(({ inviteId }) => inviteId === item.id);
      const expected = sent.map(({ sentAt, delivery }) => ({ sentAt, sentBy: item.createdBy, delivery }));
      assert.deepEqual(item.sendings, expected);
    }
  });

  it('of one among 100,000 is in step with it, before and after a further mail', async () => {
    const { get, post } = setup({ scenario: 'many' });
    const { items } = (await get('/invites?status=expired&limit=100')).body;
    for (const item of items) assertInStep(item);
    const { id, sendings } = items.find(({ timesSent }) => timesSent === 2)!;
    const { invite } = (await post(`/invites/${id}/resend`)).body;
    assertInStep(invite);
    assert.deepEqual(invite.sendings?.slice(0, 2), sendings);
    assert.equal(invite.sendings?.length, 3);
  });
});
