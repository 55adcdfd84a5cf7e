import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Invite } from '../../../src/contract/models.ts';
import { setup } from './client.ts';

describe('reporting what became of a mail', () => {
  it('changes the invite, its last mail and no other', async () => {
    const { api, get, invite, post } = setup();
    await invite();
    api.clock.advance(60_000);
    const { body } = await post('/invites/inv_41/resend');
    await api.reportDelivery('inv_41', 'bounced');
    const [first, second] = body.invite.sendings!;
    assert.deepEqual((await get('/invites?delivery=bounced&limit=1')).body.items, [
      { ...body.invite, delivery: 'bounced', sendings: [first, { ...second, delivery: 'bounced' }] },
    ]);
    assert.deepEqual(
      (await api.outbox()).slice(0, 2).map(({ delivery }) => delivery),
      ['bounced', 'sent'],
    );
  });

  it('may come late, when the invite has been withdrawn', async () => {
    const { api, get, invite, post } = setup();
    await invite();
    await post('/invites/inv_41/revoke');
    await api.reportDelivery('inv_41', 'delivered');
    const { id, status, delivery } = (await get('/invites?limit=1')).body.items[0]!;
    assert.deepEqual([id, status, delivery], ['inv_41', 'revoked', 'delivered']);
  });

  it('changes one among 100,000, whose mail nobody kept', async () => {
    const { api, get } = setup({ scenario: 'many' });
    const find = async () => (await get('/invites?status=pending&sort=expiresAt&limit=1')).body.items[0]!;
    const { id, delivery, sendings = [] } = await find();
    assert.equal(delivery, 'sent');
    await api.reportDelivery(id, 'bounced');
    assert.equal((await find()).delivery, 'bounced');
    assert.deepEqual((await find()).sendings, [...sendings.slice(0, -1), { ...sendings.at(-1), delivery: 'bounced' }]);
  });

  for (const [what, id, delivery, message] of [
    ['an unknown invite', 'inv_99', 'delivered', /no invite "inv_99"/],
    ['an unknown state', 'inv_41', 'lost', /Unknown delivery "lost"\. Choose one of: queued, sent, delivered, bounced/],
    ['a mail that was never sent', 'inv_41', 'delivered', /"inv_41" could not be sent/],
  ] as const)
    it(`is refused for ${what}, and changes nothing`, async () => {
      const { api, get, invite } = setup({ scenario: 'mail-fails' });
      await invite();
      const { text } = await get('/invites');
      const mails = await api.outbox();
      await assert.rejects(api.reportDelivery(id, delivery as Invite['delivery']), { name: 'RangeError', message });
      assert.equal((await get('/invites')).text, text);
      assert.deepEqual(await api.outbox(), mails);
    });
});
