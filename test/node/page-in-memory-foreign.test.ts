import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageCustomersInMemory, pageInMemory } from '../../src/adapter/page-in-memory.ts';
import type { Customer, Invite } from '../../src/contract/models.ts';
import { inHours, lighthouse, now } from '../support/invites-in-memory.ts';

/** Records as a back end might return them that does not follow the contract. */
const foreign = (records: readonly unknown[]) => records as readonly (Invite & Customer)[];

const companiesOf = ({ items }: { readonly items: readonly { readonly companyName?: unknown }[] }) =>
  items.map(({ companyName }) => companyName);

for (const [name, page] of [
  ['invites', pageInMemory],
  ['customers', pageCustomersInMemory],
] as const) {
  const ask = page as (
    records: readonly (Invite & Customer)[],
    query: Parameters<typeof pageCustomersInMemory>[1],
    options?: Parameters<typeof pageCustomersInMemory>[2],
  ) => ReturnType<typeof pageCustomersInMemory>;

  describe(`${name} in memory whose records differ from the contract`, () => {
    for (const [kind, toId] of [
      ['numeric', (index: number) => index],
      ['bigint', (index: number) => BigInt(index)],
      ['mixed', (index: number) => (index % 2 ? index : String(index))],
    ] as const)
      it(`are paged forward and back by ${kind} ids, in their order`, () => {
        const records = foreign(Array.from({ length: 12 }, (_, index) => ({ ...lighthouse, id: toId(index) })));
        const query = { sort: 'companyName', limit: 5 } as const;
        const first = ask(records, query);
        const second = ask(records, { ...query, cursor: String(first.nextCursor) });
        const third = ask(records, { ...query, cursor: String(second.nextCursor) });
        assert.deepEqual(
          [first, second, third].flatMap(({ items }) => items.map(({ id }) => Number(id))),
          Array.from({ length: 12 }, (_, index) => index),
        );
        assert.equal(third.nextCursor, undefined);
        assert.deepEqual(ask(records, { ...query, cursor: String(second.previousCursor) }).items, first.items);
      });

    it('may lack every member, be null, or be no records at all', () => {
      const nulls = { id: 'b', companyName: null, contactName: null, technicalContact: null, createdAt: null };
      const records = foreign([nulls, null, undefined, 'x', 7, { ...lighthouse, id: 'a' }]);
      for (const sort of ['companyName', '-companyName'] as const) assert.equal(ask(records, { sort }).total, 6);
      const { items, total } = ask(records, { q: 'lighthouse' });
      assert.deepEqual([items.map(({ id }) => id), total], [['a'], 1]);
    });

    it('are not found by the word that stands for a missing value', () => {
      const records = foreign([{ id: 1 }, { id: 2, companyName: null, contactName: undefined, contactEmail: null }]);
      for (const q of ['undefined', 'null', 'object']) assert.deepEqual(ask(records, { q }).items, []);
    });

    it('are sorted and found by numbers in place of texts', () => {
      const records = foreign([
        { id: 1, companyName: 'Zeta' },
        { id: 2, companyName: 4711 },
      ]);
      assert.deepEqual(companiesOf(ask(records, { sort: 'companyName' })), [4711, 'Zeta']);
      assert.deepEqual(companiesOf(ask(records, { q: '4711' })), [4711]);
    });

    it('may come without options', () => {
      assert.equal(ask(foreign([lighthouse]), {}, null as never).total, 1);
    });
  });
}

describe('times of records that differ from the contract', () => {
  const at = (hours: number) => Date.parse(inHours(hours));

  it('are read from dates, and from seconds and milliseconds since 1970', () => {
    const records = foreign([
      { id: 'third', lastSentAt: inHours(-3) },
      { id: 'first', lastSentAt: at(-1) },
      { id: 'fourth', lastSentAt: at(-4) / 1000 },
      { id: 'second', lastSentAt: new Date(inHours(-2)) },
      { id: 'fifth', lastSentAt: String(at(-5)) },
    ]);
    const ids = pageInMemory(records, {}).items.map(({ id }) => id);
    assert.deepEqual(ids, ['first', 'second', 'third', 'fourth', 'fifth']);
  });

  it('leave the order to the creation where the time of sending cannot be read', () => {
    const records = foreign([
      { id: 'b', lastSentAt: '', createdAt: inHours(-2) },
      { id: 'c', lastSentAt: 'soon', createdAt: inHours(-3) },
      { id: 'a', lastSentAt: null, createdAt: inHours(-1) },
    ]);
    const ids = pageInMemory(records, {}).items.map(({ id }) => id);
    assert.deepEqual(ids, ['a', 'b', 'c']);
  });

  it('tell which invites need attention', () => {
    const records = foreign([
      { id: 'soon', status: 'pending', expiresAt: at(3) },
      { id: 'later', status: 'pending', expiresAt: at(300) },
    ]);
    assert.deepEqual(
      pageInMemory(records, { attention: true }, now).items.map(({ id }) => id),
      ['soon'],
    );
  });
});

describe('invites in memory whose back end keeps expired ones as pending', () => {
  const invites = foreign([
    { ...lighthouse, id: 'open' },
    { ...lighthouse, id: 'past', expiresAt: inHours(-1) },
    { ...lighthouse, id: 'seconds', expiresAt: Date.parse(inHours(-2)) / 1000 },
    { ...lighthouse, id: 'undated', expiresAt: undefined },
    { ...lighthouse, id: 'accepted', status: 'accepted', expiresAt: inHours(-1) },
  ]);
  const find = (status: Invite['status']) => {
    const { items, total } = pageInMemory(invites, { status: [status], sort: 'expiresAt' }, now);
    return [items.map(({ id }) => id), total];
  };

  it('are found by their date, and counted', () => {
    assert.deepEqual(find('expired'), [['seconds', 'past'], 2]);
    assert.deepEqual(find('pending'), [['undated', 'open'], 2]);
    assert.deepEqual(find('accepted'), [['accepted'], 1]);
  });
});
