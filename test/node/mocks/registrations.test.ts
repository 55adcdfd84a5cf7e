import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newestToken, registration, setup, setupState, start, tokenIn } from './client.ts';

async function invited() {
  const mock = setup();
  await mock.invite();
  const token = await newestToken(mock.api);
  return { ...mock, token, open: () => mock.post('/registrations/open', { token }) };
}

describe('a registration', () => {
  it('is opened as often as you like: the invite stays as it is', async () => {
    const { get, open } = await invited();
    const before = (await get('/invites')).text;
    for (let times = 0; times < 3; times++) assert.equal((await open()).body.companyName, 'Harbour Light Optics');
    assert.equal((await get('/invites')).text, before);
  });

  it('shows the brand of the reseller', async () => {
    const { open } = await invited();
    assert.deepEqual((await open()).body.branding, {
      resellerName: 'Brightwater IT',
      platformName: 'Cumulus One',
      logoUrl: 'https://brightwater.example/logo.svg',
      primaryColor: '#0f5c8c',
      supportEmail: 'help@brightwater.example',
    });
  });

  it('creates the customer, accepts the invite and closes its links', async () => {
    const { get, post, token, open } = await invited();
    const { status, body } = await post('/registrations', { ...registration, token });
    assert.equal(status, 201);
    assert.equal(body.customerId, 'cus_21');
    const { items } = (await get('/invites?limit=1')).body;
    assert.equal(items[0]?.status, 'accepted');
    assert.equal(items[0]?.customerId, 'cus_21');
    assert.equal(items[0]?.acceptedAt, start);
    assert.deepEqual(items[0]?.allowedActions, []);
    assert.equal((await open()).body.code, 'registration-used');
    assert.equal((await post('/registrations', { ...registration, token })).status, 410);
  });

  it('is completed once by two at the same time', async () => {
    const { post, token } = await invited();
    const complete = () => post('/registrations', { ...registration, token });
    const statuses = (await Promise.all([complete(), complete()])).map(({ status }) => status);
    assert.deepEqual(statuses.toSorted(), [201, 410]);
  });

  it('expires after seven days', async () => {
    const { api, get, open } = await invited();
    api.clock.advance(8 * 24 * 3_600_000);
    assert.equal((await open()).body.code, 'registration-expired');
    assert.equal((await get('/invites?limit=1')).body.items[0]?.status, 'expired');
  });

  it('tells the holder of a link what became of it, and nobody else', async () => {
    const { api, get, post } = setup();
    const codeOf = async (status: string) => {
      const { items } = (await get(`/invites?status=${status}`)).body;
      const mail = (await api.outbox()).find(({ inviteId }) => inviteId === items[0]?.id);
      return (await post('/registrations/open', { token: tokenIn(mail!) })).body.code ?? 'open';
    };
    assert.equal(await codeOf('pending'), 'open');
    assert.equal(await codeOf('accepted'), 'registration-used');
    assert.equal(await codeOf('expired'), 'registration-expired');
    assert.equal(await codeOf('revoked'), 'registration-revoked');
    const stranger = await post('/registrations/open', { token: 'guess' });
    assert.deepEqual([stranger.status, stranger.body.code], [404, 'registration-unknown']);
  });
});

describe('a registration token', () => {
  it('is stored as a hash only', async () => {
    const { db, outbox } = await setupState();
    const stored = JSON.stringify([[...db.invites.values()], [...db.customers.values()], db.tokens.hashes]);
    assert.ok(db.tokens.hashes.length > 40);
    for (const mail of outbox.mails) assert.ok(!stored.includes(tokenIn(mail)));
  });

  it('is in no reply', async () => {
    const { api, get, post, token, open } = await invited();
    const complete = await post('/registrations', { ...registration, token });
    const replies = [await open(), complete, await get('/invites?limit=100'), await post('/invites/inv_41/resend')];
    for (const mail of await api.outbox()) for (const { text } of replies) assert.ok(!text.includes(tokenIn(mail)));
  });
});
