import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setup } from './client.ts';

describe('listing invites', () => {
  const searches: readonly [query: string, company: string][] = [
    ['soder', 'Fjällräven Söder Catering AB'],
    ['GROSSWANG', 'Bäckerei Größwang KG'],
    ['lodzka wisniewska', 'Łódzka Drukarnia Cyfrowa'],
    ['النخيل', 'شركة النخيل للتجارة'],
    ['由美子', '株式会社さくら精機'],
    ['hola@panaderia', 'Panadería La Estrella'],
  ];
  for (const [query, company] of searches)
    it(`finds ${company} by "${query}"`, async () => {
      const { body } = await setup().get(`/invites?q=${encodeURIComponent(query)}`);
      assert.deepEqual(
        body.items.map(({ companyName }) => companyName),
        [company],
      );
    });

  it('filters by status and delivery, each by several', async () => {
    const { get } = setup();
    const { body } = await get('/invites?status=pending&status=expired&delivery=bounced&delivery=failed');
    assert.equal(body.total, 4);
    for (const { status, delivery } of body.items) {
      assert.match(status, /pending|expired/);
      assert.match(delivery, /bounced|failed/);
    }
  });

  it('shows what needs attention: lost mails and invites about to expire', async () => {
    const { body } = await setup().get('/invites?attention=true');
    assert.equal(body.total, 6);
    const now = Date.parse(String(body.serverTime));
    for (const { status, delivery, expiresAt } of body.items) {
      const soon = status === 'pending' && Date.parse(expiresAt) - now <= 48 * 3_600_000;
      assert.ok(soon || delivery === 'bounced' || delivery === 'failed');
    }
  });

  it('counts all invites, whatever the filters, and follows every change', async () => {
    const { api, get, post, invite } = setup();
    const totalOf = async (filter: string) => (await get(`/invites?limit=1&${filter}`)).body.total;
    const expectCounts = async () => {
      const { counts } = (await get('/invites?q=nobody&status=accepted')).body;
      assert.deepEqual(counts, {
        pending: await totalOf('status=pending'),
        accepted: await totalOf('status=accepted'),
        expired: await totalOf('status=expired'),
        revoked: await totalOf('status=revoked'),
        attention: await totalOf('attention=true'),
      });
    };
    await expectCounts();
    await invite();
    await post('/invites/inv_41/revoke');
    await expectCounts();
    api.clock.advance(3 * 24 * 3_600_000);
    await expectCounts();
  });

  it('sends no counts where it sends no totals', async () => {
    assert.equal('counts' in (await setup({ scenario: 'no-totals' }).get('/invites')).body, false);
  });

  it('sorts by any of its orders, both ways', async () => {
    const { get } = setup();
    for (const sort of ['companyName', 'lastSentAt', 'expiresAt']) {
      const ids = async (order: string) =>
        (await get(`/invites?limit=100&sort=${order}`)).body.items.map(({ id }) => id);
      assert.deepEqual(await ids(sort), (await ids(`-${sort}`)).toReversed());
    }
  });

  it('walks on and back without loss, though invites are added meanwhile', async () => {
    const { api, get, invite } = setup();
    const all = (await get('/invites?limit=100')).body.items.map(({ id }) => id);
    const seen: string[] = [];
    const pages: string[] = [''];
    for (let cursor: unknown = ''; cursor !== undefined;) {
      const { body } = await get(`/invites?limit=7${cursor ? `&cursor=${String(cursor)}` : ''}`);
      seen.push(...body.items.map(({ id }) => id));
      api.clock.advance(1000);
      await invite();
      cursor = body.nextCursor;
      if (body.previousCursor) pages.push(String(body.previousCursor));
    }
    assert.deepEqual(seen, all);

    const { body } = await get(`/invites?limit=7&cursor=${pages.at(-1)}`);
    assert.deepEqual(
      body.items.map(({ id }) => id),
      all.slice(28, 35),
    );
    assert.equal(body.total, 46);
  });

  it('leads back from a page that has become empty', async () => {
    const { api, get } = setup();
    const { body } = await get('/invites?status=pending&sort=-expiresAt&limit=10');
    api.clock.advance(2 * 24 * 3_600_000);
    const later = await get(`/invites?status=pending&sort=-expiresAt&limit=10&cursor=${String(body.nextCursor)}`);
    const back = await get(
      `/invites?status=pending&sort=-expiresAt&limit=10&cursor=${String(later.body.previousCursor)}`,
    );
    assert.equal(later.body.nextCursor, undefined);
    assert.ok(back.body.items.length > 0);
  });

  for (const query of ['cursor=rubbish', 'cursor=e30', 'limit=0', 'limit=101', 'sort=id', 'status=lost', 'x=1'])
    it(`refuses ${query}`, async () => {
      const { status, body } = await setup().get(`/invites?${query}`);
      assert.equal(status, 422);
      assert.match(body.errors?.[0]?.pointer ?? '', new RegExp(`^/${query.split('=')[0]}`));
    });

  it('refuses the cursor of another order', async () => {
    const { get } = setup();
    const { nextCursor } = (await get('/invites')).body;
    const { body } = await get(`/invites?sort=companyName&cursor=${String(nextCursor)}`);
    assert.equal(body.errors?.[0]?.pointer, '/cursor');
  });
});
