import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Invite } from '../../../src/contract/models.ts';
import { lighthouse, newestToken, setup } from './client.ts';

describe('inviting a customer', () => {
  it('creates a pending invite and puts its mail in the outbox', async () => {
    const { api, invite, get } = setup();
    const { status, headers, body } = await invite();
    assert.equal(status, 201);
    assert.equal(headers.get('Location'), '/invites/inv_41');
    assert.deepEqual(body.invite, {
      ...lighthouse,
      id: 'inv_41',
      billingAccountId: 'ba_1',
      status: 'pending',
      delivery: 'sent',
      timesSent: 1,
      createdAt: '2026-03-02T09:30:00.000Z',
      createdBy: 'maya@brightwater.example',
      lastSentAt: '2026-03-02T09:30:00.000Z',
      sendings: [{ sentAt: '2026-03-02T09:30:00.000Z', sentBy: 'maya@brightwater.example', delivery: 'sent' }],
      expiresAt: '2026-03-09T09:30:00.000Z',
      nextResendAt: '2026-03-02T09:31:00.000Z',
      allowedActions: ['resend', 'revoke', 'link'],
    });
    const [mail] = await api.outbox();
    assert.equal(mail?.to, 'Ada Okafor <ada@harbour-light.example>');
    assert.equal(mail?.inviteId, 'inv_41');
    assert.equal((await get('/invites?limit=1')).body.items[0]?.id, 'inv_41');
  });

  it('takes the email of a billing account in any case, and no other', async () => {
    const { invite } = setup();
    const phone = '+442079460018';
    assert.equal((await invite({ billingContact: { email: 'ACCOUNTS@Brightwater.example', phone } })).status, 201);
    const { status, body } = await invite({ billingContact: { email: 'else@brightwater.example', phone } });
    assert.equal(status, 422);
    assert.deepEqual(
      body.errors?.map(({ pointer, code }) => [pointer, code]),
      [['/billingContact/email', 'billing-account-unknown']],
    );
  });

  it('is not stopped by a mail that could not be sent', async () => {
    const { invite, post } = setup({ scenario: 'mail-fails' });
    const { status, body } = await invite();
    assert.equal(status, 201);
    assert.equal(body.invite.delivery, 'failed');
    assert.equal(body.invite.timesSent, 0);
    assert.equal((await post('/invites/inv_41/resend')).status, 200, 'and can be sent again at once');
  });
});

describe('how long the link works', () => {
  const day = 24 * 3_600_000;
  const daysOf = ({ expiresAt, lastSentAt = '' }: Invite) => (Date.parse(expiresAt) - Date.parse(lastSentAt)) / day;

  it('is offered by the session, with the time to compute dates by', async () => {
    const { body } = await setup().get('/session');
    assert.deepEqual(body['inviteExpiry'], { allowedDays: [7, 14, 30], defaultDays: 7 });
    assert.equal(body['serverTime'], '2026-03-02T09:30:00.000Z');
  });

  it('is what the invite asks for, else the default', async () => {
    const { invite } = setup();
    assert.equal(daysOf((await invite()).body.invite), 7);
    const { body } = await invite({ expiresInDays: 30 });
    assert.deepEqual([daysOf(body.invite), body.invite.expiresInDays], [30, 30]);
  });

  it('starts anew with each email, of the same number of days', async () => {
    const { api, invite, post } = setup();
    await invite({ expiresInDays: 30 });
    api.clock.advance(10 * day);
    assert.equal(daysOf((await post('/invites/inv_41/resend')).body.invite), 30);
  });

  for (const path of ['/invites', '/invites/preview'])
    for (const [expiresInDays, code] of [
      [8, 'not-allowed'],
      [0, 'not-allowed'],
      [366, 'not-allowed'],
      [7.5, 'invalid-format'],
      ['7', 'invalid-format'],
    ] as const)
      it(`is refused by ${path} for ${JSON.stringify(expiresInDays)}`, async () => {
        const { status, body } = await setup().post(path, { ...lighthouse, expiresInDays });
        assert.deepEqual([status, body.code], [422, 'validation-failed']);
        assert.deepEqual(
          body.errors?.map(({ pointer, code: found }) => [pointer, found]),
          [['/expiresInDays', code]],
        );
      });

  for (const [language, date] of [
    ['en', 'Wednesday,? 1 April 2026'],
    ['de', 'Mittwoch, 1. April 2026'],
  ] as const)
    it(`is stated by the email and its preview in the language of the email: ${language}`, async () => {
      const { api, invite, post } = setup();
      const input = { ...lighthouse, language, expiresInDays: 30 };
      assert.match(String((await post('/invites/preview', input)).body['text']), new RegExp(date));
      await invite(input);
      assert.match((await api.outbox())[0]?.text ?? '', new RegExp(date));
    });
});

describe('resending an invite', () => {
  it('waits a minute, then sends a further link for another seven days', async () => {
    const { api, invite, post } = setup();
    await invite();
    const first = await newestToken(api);
    api.clock.advance(20_000);
    const early = await post('/invites/inv_41/resend');
    assert.equal(early.status, 429);
    assert.equal(early.body.code, 'resend-too-soon');
    assert.equal(early.headers.get('Retry-After'), '40');
    assert.deepEqual(early.body.meta, {
      nextResendAt: '2026-03-02T09:31:00.000Z',
      serverTime: '2026-03-02T09:30:20.000Z',
    });

    api.clock.advance(40_000);
    const { body } = await post('/invites/inv_41/resend');
    assert.equal(body.linkRotated, false);
    assert.equal(body.invite.timesSent, 2);
    assert.equal(body.invite.expiresAt, '2026-03-09T09:31:00.000Z');
    const second = await newestToken(api);
    assert.notEqual(second, first);
    for (const token of [first, second]) assert.equal((await post('/registrations/open', { token })).status, 200);
  });

  it('may be tried again under its key after "too soon"', async () => {
    const { api, invite, post } = setup();
    await invite();
    assert.equal((await post('/invites/inv_41/resend', undefined, '"again"')).status, 429);
    api.clock.advance(60_000);
    assert.equal((await post('/invites/inv_41/resend', undefined, '"again"')).status, 200);
  });

  it('revives an expired invite, and no accepted, revoked or unknown one', async () => {
    const { get, post } = setup();
    const resend = async (status: string) => {
      const { items } = (await get(`/invites?status=${status}`)).body;
      return post(`/invites/${items[0]?.id}/resend`);
    };
    assert.equal((await resend('expired')).body.invite.status, 'pending');
    assert.equal((await resend('accepted')).body.code, 'invite-not-pending');
    assert.equal((await resend('revoked')).status, 409);
    assert.equal((await post('/invites/inv_999/resend')).status, 404);
  });
});

describe('the clock', () => {
  it('takes an invite from pending to expired, and back by a further mail', async () => {
    const { api, get, invite, post } = setup({ scenario: 'empty' });
    await invite();
    const now = async () => {
      const { items, serverTime } = (await get('/invites')).body;
      return [serverTime, items[0]?.status, items[0]?.nextResendAt, items[0]?.allowedActions.join()];
    };
    const next = '2026-03-02T09:31:00.000Z';
    api.clock.advance(7 * 24 * 3_600_000 - 1);
    assert.deepEqual(await now(), ['2026-03-09T09:29:59.999Z', 'pending', next, 'resend,revoke,link']);
    api.clock.advance(1);
    assert.deepEqual(await now(), ['2026-03-09T09:30:00.000Z', 'expired', next, 'resend']);
    assert.equal((await get('/invites?status=pending')).body.total, 0);
    await post('/invites/inv_1/resend');
    const later = '2026-03-09T09:31:00.000Z';
    assert.deepEqual(await now(), ['2026-03-09T09:30:00.000Z', 'pending', later, 'resend,revoke,link']);
  });

  it('offers no further mail for an invite that is over', async () => {
    const { invite, post } = setup();
    await invite();
    assert.equal((await post('/invites/inv_41/revoke')).body.invite.nextResendAt, undefined);
  });
});

describe('rights', () => {
  it('lets a reader look and not send', async () => {
    const { get, invite, post } = setup({ scenario: 'reader' });
    const { body } = await get('/invites?status=pending');
    assert.deepEqual(body.items[0]?.allowedActions, []);
    assert.equal((await invite()).body.code, 'forbidden');
    assert.equal((await post(`/invites/${body.items[0]?.id}/resend`)).status, 403);
  });

  it('lets nobody in who is signed out, but for registrations', async () => {
    const { api, get, invite, post } = setup({ scenario: 'signed-out' });
    for (const reply of [await get('/session'), await get('/invites'), await invite()])
      assert.equal(reply.body.code, 'unauthenticated');
    assert.equal((await post('/registrations/open', { token: await newestToken(api) })).status, 200);
  });
});
