import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lighthouse, newestToken, registration, setup } from './client.ts';

async function invited(scenario: 'default' | 'rotating-links' = 'default') {
  const mock = setup({ scenario });
  await mock.invite();
  const open = async (token: string) => (await mock.post('/registrations/open', { token })).body.code ?? 'open';
  const link = async () => new URL(String((await mock.post('/invites/inv_41/link')).body['url'])).hash.slice(7);
  const resend = () => (mock.api.clock.advance(60_000), mock.post('/invites/inv_41/resend'));
  return { ...mock, open, link, resend };
}

describe('revoking an invite', () => {
  it('closes all its links', async () => {
    const { api, post, link, open } = await invited();
    const tokens = [await newestToken(api), await link()];
    const { status, body } = await post('/invites/inv_41/revoke');
    assert.equal(status, 200);
    assert.equal(body.invite.status, 'revoked');
    assert.equal(body.invite.revokedAt, body['serverTime']);
    assert.deepEqual(body.invite.allowedActions, []);
    for (const token of tokens) assert.equal(await open(token), 'registration-revoked');
    const [token] = tokens;
    assert.equal((await post('/registrations', { ...registration, token })).status, 410);
  });

  it('is for pending invites only', async () => {
    const { get, post } = setup();
    for (const status of ['accepted', 'revoked', 'expired']) {
      const [found] = (await get(`/invites?status=${status}`)).body.items;
      const { body } = await post(`/invites/${found?.id}/revoke`);
      assert.equal(body.code, 'invite-not-pending');
      assert.deepEqual(body.meta, { inviteId: found?.id });
    }
    assert.equal((await post('/invites/inv_999/revoke')).body.code, 'not-found');
  });

  it('happens once under one key', async () => {
    const { post } = await invited();
    const first = await post('/invites/inv_41/revoke', undefined, '"one"');
    assert.equal((await post('/invites/inv_41/revoke', undefined, '"one"')).text, first.text);
    assert.equal((await post('/invites/inv_41/revoke')).status, 409);
  });
});

describe('a link to hand over', () => {
  it('works beside the one in the mail, and sends none', async () => {
    const { api, post, open } = await invited();
    const mails = (await api.outbox()).length;
    const { status, body } = await post('/invites/inv_41/link');
    assert.equal(status, 200);
    assert.match(String(body['url']), /^http:\/\/localhost:5174\/#token=[\w-]{43}$/);
    assert.equal(body['expiresAt'], '2026-03-09T09:30:00.000Z');
    for (const token of [await newestToken(api), String(body['url']).split('=')[1]!])
      assert.equal(await open(token), 'open');
    assert.equal((await api.outbox()).length, mails);
  });

  it('accepts the invite, and closes the link in the mail', async () => {
    const { api, post, link, open } = await invited();
    assert.equal((await post('/registrations', { ...registration, token: await link() })).status, 201);
    assert.equal(await open(await newestToken(api)), 'registration-used');
  });

  it('is for pending invites only', async () => {
    const { api, post } = await invited();
    api.clock.advance(8 * 24 * 3_600_000);
    assert.equal((await post('/invites/inv_41/link')).body.code, 'invite-not-pending');
  });
});

describe('links that are rotated', () => {
  it('end with the next mail, and their holders learn why', async () => {
    const { api, link, open, post, resend } = await invited('rotating-links');
    const earlier = [await newestToken(api), await link()];
    const { body } = await resend();
    assert.equal(body['linkRotated'], true);
    for (const token of earlier) {
      assert.equal(await open(token), 'registration-expired');
      assert.equal((await post('/registrations', { ...registration, token })).status, 410);
    }
    assert.equal(await open(await newestToken(api)), 'open');
  });

  it('say what became of the invite once it is over', async () => {
    const { api, open, post, resend } = await invited('rotating-links');
    const earlier = await newestToken(api);
    await resend();
    await post('/registrations', { ...registration, token: await newestToken(api) });
    assert.equal(await open(earlier), 'registration-used');
  });

  it('are kept by default', async () => {
    const { api, open, resend } = await invited();
    const earlier = await newestToken(api);
    assert.equal((await resend()).body['linkRotated'], false);
    assert.equal(await open(earlier), 'open');
  });
});

describe('several invites to one email', () => {
  it('are closed one by one: only the one that completed is accepted', async () => {
    const { api, get, invite, post, open } = await invited();
    const first = await newestToken(api);
    assert.equal((await invite({ companyName: 'Second Company' })).status, 201);
    await post('/registrations', { ...registration, token: await newestToken(api) });
    const { items } = (await get('/invites?q=ada@harbour&sort=expiresAt')).body;
    assert.deepEqual(
      items.map(({ id, status }) => [id, status]),
      [
        ['inv_41', 'pending'],
        ['inv_42', 'accepted'],
      ],
    );
    assert.equal(await open(first), 'open');
  });

  it('come to an end when one of them became a customer', async () => {
    const { api, invite, post } = await invited();
    await post('/registrations', { ...registration, token: await newestToken(api) });
    const { status, body } = await invite({ contactEmail: 'ADA@harbour-light.example' });
    assert.equal(status, 409);
    assert.equal(body.code, 'already-customer');
    assert.deepEqual(body.meta, { customerId: 'cus_21' });
  });
});

describe('previewing an invite', () => {
  it('shows the very mail, but for its link', async () => {
    const { api, invite, post } = setup();
    const input = { ...lighthouse, language: 'de', message: 'Bis Dienstag!' };
    const { status, body } = await post('/invites/preview', input);
    assert.equal(status, 200);
    await invite(input);
    const [mail] = await api.outbox();
    const token = await newestToken(api);
    assert.deepEqual(body, {
      subject: mail?.subject,
      from: mail?.from,
      html: mail?.html.replaceAll(token, 'preview'),
      text: mail?.text.replaceAll(token, 'preview'),
    });
  });

  it('sends and stores nothing, and its link opens nothing', async () => {
    const { api, get, post } = setup();
    const before = [await api.outbox(), (await get('/invites?limit=100')).text];
    await post('/invites/preview', lighthouse);
    assert.deepEqual([await api.outbox(), (await get('/invites?limit=100')).text], before);
    assert.equal((await post('/registrations/open', { token: 'preview' })).body.code, 'registration-unknown');
  });

  it('needs the right to send', async () => {
    assert.equal((await setup({ scenario: 'reader' }).post('/invites/preview', lighthouse)).status, 403);
  });
});
