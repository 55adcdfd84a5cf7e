import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newestToken, registration, setup } from './client.ts';

describe('finding matches', () => {
  it('finds customers and open invites by name, and says what may be done', async () => {
    const { addCustomer, invite, post } = setup();
    await addCustomer({ companyName: 'Harbour Light Optics Ltd' });
    await invite();
    const { status, body } = await post('/matches', { companyName: 'harbour-light OPTICS' });
    assert.equal(status, 200);
    assert.deepEqual(body, {
      customers: [{ id: 'cus_21', companyName: 'Harbour Light Optics Ltd' }],
      invites: [
        {
          id: 'inv_41',
          companyName: 'Harbour Light Optics',
          contactEmail: 'ada@harbour-light.example',
          status: 'pending',
          lastSentAt: '2026-03-02T09:30:00.000Z',
          allowedActions: ['resend', 'revoke', 'link'],
        },
      ],
    });
  });

  it('finds them by email, in whatever case', async () => {
    const { addCustomer, invite, post } = setup();
    await addCustomer({ technicalContact: { email: 'Ada@Harbour-Light.example' } });
    await invite();
    const { body } = await post('/matches', { email: 'ADA@harbour-light.EXAMPLE' });
    assert.deepEqual(
      [body.customers, body.invites].map((rows) => rows.map(({ id }) => id)),
      [['cus_21'], ['inv_41']],
    );
  });

  it('finds each once by both', async () => {
    const { invite, post } = setup();
    await invite();
    const { body } = await post('/matches', {
      companyName: 'Harbour Light Optics Inc',
      email: 'ada@harbour-light.example',
    });
    assert.equal(body.invites.length, 1);
  });

  it('finds a customer by the email that was invited, and no invite that is over', async () => {
    const { api, get, invite, post } = setup();
    await invite();
    await post('/registrations', { ...registration, token: await newestToken(api) });
    const { body } = await post('/matches', { email: 'ada@harbour-light.example' });
    assert.deepEqual([body.customers.map(({ id }) => id), body.invites], [['cus_21'], []]);
    const [revoked] = (await get('/invites?status=revoked&q=saunatukku')).body.items;
    assert.deepEqual((await post('/matches', { companyName: revoked?.companyName })).body.invites, []);
  });

  it('finds expired invites: they can be sent again', async () => {
    const { api, invite, post } = setup();
    await invite();
    api.clock.advance(8 * 24 * 3_600_000);
    const [match] = (await post('/matches', { companyName: 'Harbour Light Optics' })).body.invites;
    assert.deepEqual([match?.status, match?.allowedActions], ['expired', ['resend']]);
  });

  it('finds nothing where there is nothing', async () => {
    const { body } = await setup().post('/matches', { companyName: 'Nobody Knows', email: 'nobody@nowhere.example' });
    assert.deepEqual(body, { customers: [], invites: [] });
  });

  it('finds ten at most', async () => {
    const { invite, post } = setup();
    for (let count = 0; count < 12; count++) await invite();
    assert.equal((await post('/matches', { companyName: 'Harbour Light Optics' })).body.invites.length, 10);
  });

  it('wants something to look for', async () => {
    assert.equal((await setup().post('/matches', {})).status, 422);
  });
});
