import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { createCustomerTable } from '../../mocks/db/customers.ts';
import { selectInvites } from '../../mocks/db/invites.ts';
import { createClock, createMockApi } from '../../mocks/index.ts';
import { pageCustomersInMemory, pageInMemory } from '../../src/adapter/page-in-memory.ts';
import { createRestAdapter } from '../../src/adapter/rest/rest-adapter.ts';
import { selectPage } from '../../src/paging/page.ts';
import type { Customer, InviteListQuery, InvitePage } from '../../src/contract/models.ts';
import { idsOf, inHours, lighthouse, now, queries, rows, setUp, toInvites } from '../support/invites-in-memory.ts';

/** Describes a page regardless of the format of its cursors. */
function describePage(page: Omit<InvitePage, 'items' | 'serverTime'> & Parameters<typeof idsOf>[0]) {
  const { total, nextCursor, previousCursor } = page;
  return { ids: idsOf(page), total, hasNext: nextCursor !== undefined, hasPrevious: previousCursor !== undefined };
}

describe('a page of invites in memory', () => {
  it('has the invites sent last first, 25 of them, the total and the time', () => {
    const invites = toInvites(Array.from({ length: 60 }, (_, day) => ({ lastSentAt: inHours(day - 60) })));
    const page = pageInMemory(invites, {}, now);
    assert.deepEqual(
      idsOf(page),
      Array.from({ length: 25 }, (_, index) => `inv_${60 - index}`),
    );
    assert.deepEqual(
      [page.total, page.serverTime, page.previousCursor, typeof page.nextCursor],
      [60, now.toISOString(), undefined, 'string'],
    );
  });

  it('is empty where there are none', () => {
    assert.deepEqual(pageInMemory([], {}, now), { items: [], total: 0, serverTime: now.toISOString() });
  });

  it('states how much was searched instead of a total where the array may have been cut', () => {
    const invites = toInvites(Array.from({ length: 98 }, () => ({})));
    const options = { complete: false, now };
    const { total: _, ...whole } = pageInMemory(invites, { limit: 25 }, { now });
    assert.deepEqual(pageInMemory(invites, { limit: 25 }, options), { ...whole, searched: 98 });
    const found = pageInMemory(invites, { q: 'nobody' }, options);
    assert.deepEqual(['total' in found, found.searched], [false, 98]);
    assert.equal('total' in pageCustomersInMemory([], {}, options), false);
    const { total, searched } = pageCustomersInMemory([], {}, { now });
    assert.deepEqual([total, searched], [0, undefined]);
  });

  it('tells the present time where none is given', () => {
    const before = Date.now();
    const { serverTime } = pageInMemory([], {});
    assert.ok(Date.parse(serverTime) >= before && Date.parse(serverTime) <= Date.now(), serverTime);
  });

  const companies = ['Fjällräven Söder', 'Bäckerei Größwang', 'Łódzka Drukarnia', 'شركة النخيل', 'さくら精機'];
  for (const [q, company] of [
    ['soder', 'Fjällräven Söder'],
    ['GROSSWANG', 'Bäckerei Größwang'],
    ['drukarnia  lodz', 'Łódzka Drukarnia'],
    ['النخيل', 'شركة النخيل'],
    ['さくら', 'さくら精機'],
  ] as const)
    it(`finds ${company} by "${q}"`, () => {
      const invites = toInvites(companies.map((companyName) => ({ companyName })));
      const { items, total } = pageInMemory(invites, { q }, now);
      assert.deepEqual([items.map(({ companyName }) => companyName), total], [[company], 1]);
    });

  it('finds words of company, contact and email together, and of nothing else', () => {
    const invites = toInvites([{}, { contactName: 'Bo Berg' }, { createdBy: 'ada@reseller.example' }]);
    assert.deepEqual(idsOf(pageInMemory(invites, { q: 'okafor optics', sort: 'expiresAt' }, now)), ['inv_1', 'inv_3']);
    assert.deepEqual(idsOf(pageInMemory(invites, { q: 'reseller' }, now)), []);
  });

  it('filters by status and delivery, as the invites say', () => {
    const invites = toInvites([
      { status: 'expired', delivery: 'bounced' },
      { status: 'accepted', delivery: 'bounced' },
      { status: 'pending', delivery: 'sent', expiresAt: inHours(-1) },
      { status: 'pending', delivery: 'failed' },
    ]);
    const query: InviteListQuery = { status: ['pending', 'expired'], sort: 'companyName' };
    assert.deepEqual(idsOf(pageInMemory(invites, query, now)), ['inv_1', 'inv_3', 'inv_4']);
    const lost: InviteListQuery = { ...query, delivery: ['bounced', 'failed'] };
    assert.deepEqual(idsOf(pageInMemory(invites, lost, now)), ['inv_1', 'inv_4']);
    assert.equal(pageInMemory(invites, { status: [], delivery: [] }, now).total, 4);
  });

  it('shows what needs attention: open invites whose email was lost, or that expire within 48 hours', () => {
    const invites = toInvites([
      { delivery: 'bounced' },
      { delivery: 'failed', status: 'expired', expiresAt: inHours(-1) },
      { expiresAt: inHours(48) },
      { expiresAt: inHours(48.1) },
      { expiresAt: inHours(0) },
      { delivery: 'bounced', status: 'accepted' },
      { expiresAt: inHours(1), status: 'revoked' },
    ]);
    const { items } = pageInMemory(invites, { attention: true, sort: 'companyName' }, now);
    assert.deepEqual(idsOf({ items }), ['inv_1', 'inv_2', 'inv_3']);
  });

  it('sorts names by their letters and numbers, whatever their case and accents, and the same ones by id', () => {
    const names = ['Zoo', 'äsh 10', 'Ash 2', 'ASH 2'];
    const invites = toInvites(names.map((companyName) => ({ companyName })));
    assert.deepEqual(idsOf(pageInMemory(invites, { sort: 'companyName' }, now)), ['inv_3', 'inv_4', 'inv_2', 'inv_1']);
  });

  it('sorts an invite that was not sent yet by when it was made', () => {
    const { lastSentAt: _, ...unsent } = lighthouse;
    const invites = [
      { ...lighthouse, id: 'a', lastSentAt: inHours(-3) },
      { ...unsent, id: 'b', createdAt: inHours(-2) },
      { ...lighthouse, id: 'c', lastSentAt: inHours(-1) },
    ];
    assert.deepEqual(idsOf(pageInMemory(invites, {}, now)), ['c', 'b', 'a']);
  });

  it('sorts times by when they are, however they are written', () => {
    const times = ['2026-01-01T10:00:00Z', '2026-01-01T10:00:00.5Z', '2026-01-01T12:30:00+03:00'];
    const invites = toInvites(times.map((expiresAt) => ({ expiresAt })));
    assert.deepEqual(idsOf(pageInMemory(invites, { sort: 'expiresAt' }, now)), ['inv_3', 'inv_1', 'inv_2']);
  });

  it('puts what has no time first, and leads past it', () => {
    const invites = toInvites(
      ['2026-01-01T10:00:00Z', 'some day', '', '2025-01-01T10:00:00Z'].map((expiresAt) => ({ expiresAt })),
    );
    const first = pageInMemory(invites, { sort: 'expiresAt', limit: 2 }, now);
    const second = pageInMemory(invites, { sort: 'expiresAt', cursor: first.nextCursor ?? '' }, now);
    assert.deepEqual(
      [idsOf(first), idsOf(second)],
      [
        ['inv_2', 'inv_3'],
        ['inv_4', 'inv_1'],
      ],
    );
  });

  it('leaves the array as it is, and sees what is new in another', () => {
    const invites = Object.freeze(toInvites([{ companyName: 'B' }, { companyName: 'A' }]));
    assert.deepEqual(idsOf(pageInMemory(invites, { sort: 'companyName' }, now)), ['inv_2', 'inv_1']);
    assert.deepEqual(idsOf({ items: invites }), ['inv_1', 'inv_2']);
    const more = [...invites, { ...lighthouse, id: 'inv_3', companyName: 'Aa' }];
    assert.deepEqual(idsOf(pageInMemory(more, { sort: 'companyName' }, now)), ['inv_2', 'inv_3', 'inv_1']);
  });

  it('agrees with the mock’s listing of its own invites', async () => {
    const api = createMockApi({ clock: createClock(now.toISOString()) });
    const adapter = createRestAdapter({ baseUrl: api.baseUrl, fetch: api.fetch });
    const { signal } = new AbortController();
    const { items } = await adapter.listInvites({ limit: 100 }, { signal });
    assert.equal(items.length, 40);
    await fc.assert(
      fc.asyncProperty(queries, async (query) => {
        const theirs = await adapter.listInvites(query, { signal });
        const ours = pageInMemory(items, query, now);
        assert.deepEqual(describePage(ours), describePage(theirs));
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with the mock’s listing of any invites, on every page', () => {
    fc.assert(
      fc.property(rows, queries, (stored, query) => {
        const { table, invites } = setUp(stored);
        const filled = { sort: '-lastSentAt', limit: 25, ...query } as const;
        let [ours, theirs]: (string | undefined)[] = [];
        do {
          const mine = pageInMemory(invites, { ...query, ...(ours !== undefined && { cursor: ours }) }, now);
          const theirPage = selectInvites(
            table,
            { ...filled, ...(theirs !== undefined && { cursor: theirs }) },
            now.getTime(),
          );
          assert.deepEqual(describePage(mine), describePage(theirPage));
          [ours, theirs] = [mine.nextCursor, theirPage.nextCursor];
        } while (ours !== undefined);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a page of customers in memory', () => {
  const customers = ['Zoo', 'Ash 10', 'äsh 2'].map((companyName, index): Customer => ({
    id: `cus_${index + 1}`,
    companyName,
    reference: `CRM-${index}`,
    address: { country: 'IE', line1: '12 Harbour Road' },
    technicalContact: { email: `ops@${index}.example`, ...(index && { name: 'Søren' }) },
    billingContact: { email: 'accounts@reseller.example', phone: '+442079460018' },
    billingAccountId: 'ba_1',
    status: 'active',
    origin: 'added',
    createdAt: inHours(-index),
    createdBy: 'maya@reseller.example',
  }));

  it('is sorted by name, and says that there are more', () => {
    const page = pageCustomersInMemory(customers, { limit: 2 }, now);
    assert.deepEqual([idsOf(page), page.total, page.serverTime], [['cus_3', 'cus_2'], 3, now.toISOString()]);
    const { nextCursor = '' } = page;
    assert.deepEqual(idsOf(pageCustomersInMemory(customers, { limit: 2, cursor: nextCursor }, now)), ['cus_1']);
  });

  for (const query of [{ q: 'soren' }, { q: 'crm-1' }, { q: 'ops@2' }, { sort: '-createdAt' }] as const)
    it(`agrees with the mock’s listing for ${JSON.stringify(query)}`, () => {
      const table = createCustomerTable();
      table.load(customers);
      const theirs = selectPage(table, { sort: 'companyName', limit: 25, ...query });
      assert.deepEqual(idsOf(pageCustomersInMemory(customers, query, now)), idsOf(theirs));
      assert.ok(theirs.total > 0);
    });
});
