import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { type InviteRow, createInviteTable } from '../../../mocks/db/invites.ts';
import { selectPage } from '../../../src/paging/page.ts';
import { lighthouse, setup } from './client.ts';

const sorts = ['companyName', '-companyName', 'lastSentAt', '-lastSentAt', 'expiresAt', '-expiresAt'] as const;

/** Few names and days, so that many rows have equal sort keys. */
const rowFacts = fc.record({ name: fc.constantFrom('Ash', 'ash', 'Äsh', 'Birch 2', 'Birch 10', '桜'), day: fc.nat(4) });

type RowFacts = typeof rowFacts extends fc.Arbitrary<infer Facts> ? Facts : never;

function toRow(id: string, { name, day }: RowFacts): InviteRow {
  const time = `2026-03-0${day + 1}T09:30:00.000Z`;
  return {
    ...lighthouse,
    companyName: name,
    id,
    billingAccountId: 'ba_1',
    delivery: 'sent',
    timesSent: 1,
    createdAt: time,
    createdBy: 'maya@brightwater.example',
    lastSentAt: time,
    expiresAt: time,
  };
}

/** A change between two pages: a row is added, or is sent again and moves. */
const change = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), facts: rowFacts }),
  fc.record({ kind: fc.constant('move' as const), row: fc.nat(), facts: rowFacts }),
);

describe('cursors', () => {
  for (const walk of ['nextCursor', 'previousCursor'] as const)
    it(`lead past every row that stays once, and in order, by ${walk}`, () => {
      fc.assert(
        fc.property(
          fc.array(rowFacts, { maxLength: 40 }),
          fc.constantFrom(...sorts),
          fc.integer({ min: 1, max: 7 }),
          fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 60 }),
          (facts, sort, limit, changes) => {
            const table = createInviteTable();
            table.load(facts.map((row, index) => toRow(`inv_${index + 1}`, row)));
            const moved = new Set<string>();
            const apply = (one: (typeof changes)[number][number]) => {
              const { size } = table;
              const id = one.kind === 'add' ? `inv_${size + 1}` : `inv_${(one.row % Math.max(1, size)) + 1}`;
              if (one.kind === 'move' && !size) return;
              moved.add(id);
              table.set(toRow(id, one.facts));
            };

            const before = selectPage(table, { sort, limit: 1000 }).items.map(({ id }) => id);
            const seen: string[] = [];
            let cursor = walk === 'previousCursor' ? endOf(sort) : undefined;
            for (let page = 0; page === 0 || cursor !== undefined; page++) {
              const found = selectPage(table, { sort, limit, ...(cursor !== undefined && { cursor }) });
              const ids = found.items.map(({ id }) => id);
              assert.ok(ids.length <= limit);
              assert.ok(page < 500, 'comes to an end');
              if (walk === 'nextCursor') seen.push(...ids);
              else seen.unshift(...ids);
              cursor = found[walk];
              for (const one of changes[page] ?? []) apply(one);
            }
            const stayed = (ids: readonly string[]) => ids.filter((id) => !moved.has(id));
            assert.deepEqual(stayed(seen), stayed(before));
          },
        ),
        { numRuns: 1000 },
      );
    });

  for (const list of ['/invites?', '/customers?'])
    it(`lead through a list without a total, on and back: ${list}`, async () => {
      const { get } = setup({ scenario: 'no-totals' });
      const all = (await get(`${list}limit=100`)).body;
      assert.equal('total' in all, false);
      const ids = all.items.map(({ id }) => id);
      const walk = async (direction: 'nextCursor' | 'previousCursor', cursor?: string): Promise<string[][]> => {
        const { items, ...page } = (await get(`${list}limit=9${cursor ? `&cursor=${cursor}` : ''}`)).body;
        const rest = page[direction] === undefined ? [] : await walk(direction, page[direction] as string);
        return [items.map(({ id }) => id), ...rest];
      };
      assert.deepEqual((await walk('nextCursor')).flat(), ids);
      const end = endOf(list === '/invites?' ? '-lastSentAt' : 'companyName');
      assert.deepEqual((await walk('previousCursor', end)).toReversed().flat(), ids);
    });

  it('lead on from a page whose rows have gone, both ways', async () => {
    const { api, get } = setup();
    const path = '/invites?status=pending&sort=expiresAt&limit=5';
    const second = (await get(`${path}&cursor=${String((await get(path)).body['nextCursor'])}`)).body;
    // Let the first five invites expire.
    api.clock.advance(Date.parse(second.items[0]!.expiresAt) - api.clock.now() - 1);
    const back = (await get(`${path}&cursor=${String(second['previousCursor'])}`)).body;
    assert.deepEqual(back.items, []);
    const on = (await get(`${path}&cursor=${String(back['nextCursor'])}`)).body;
    assert.deepEqual(
      on.items.map(({ id }) => id),
      second.items.map(({ id }) => id),
    );
  });

  for (const companyName of ['桜'.repeat(120), '"'.repeat(120), '\ud800'.repeat(120), '1 '.repeat(60)])
    it(`are short enough for names such as ${companyName.slice(0, 2)}…`, async () => {
      const { get, invite } = setup({ scenario: 'empty' });
      for (let count = 0; count < 2; count++) assert.equal((await invite({ companyName })).status, 201);
      const cursor = String((await get('/invites?sort=-companyName&limit=1')).body['nextCursor']);
      assert.ok(cursor.length <= 512, String(cursor.length));
      const { items } = (await get(`/invites?sort=-companyName&limit=1&cursor=${cursor}`)).body;
      assert.deepEqual(
        items.map(({ id }) => id),
        ['inv_1'],
      );
    });
});

/** Creates the cursor of the last page. */
const endOf = (sort: string) => Buffer.from(JSON.stringify({ sort, direction: 'backward' })).toString('base64url');
