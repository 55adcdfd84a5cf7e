import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { describeInvite } from '../../mocks/db/invites.ts';
import { isAdapterError } from '../../src/adapter/adapter-error.ts';
import { pageCustomersInMemory, pageInMemory } from '../../src/adapter/page-in-memory.ts';
import { encodeCursor } from '../../src/paging/cursor.ts';
import type { CustomerListQuery, Invite, InviteListQuery, InvitePage } from '../../src/contract/models.ts';
import {
  idsOf,
  inHours,
  now,
  queries,
  rowFacts,
  rows,
  setUp,
  toId,
  toInvites,
  toRow,
} from '../support/invites-in-memory.ts';

/** Collects all pages by following one of their cursors. */
function walk(
  ask: (cursor: string | undefined) => InvitePage,
  by: 'nextCursor' | 'previousCursor',
  from?: string,
): readonly InvitePage[] {
  const pages = [ask(from)];
  for (let cursor = pages[0]?.[by]; cursor !== undefined; cursor = pages.at(-1)?.[by]) {
    pages.push(ask(cursor));
    assert.ok(pages.length <= 100_000, 'comes to an end');
  }
  return pages;
}

/** Returns the pointers of the field errors of an invalid query; none if it is valid. */
function refusalOf(ask: () => unknown): readonly string[] {
  try {
    ask();
  } catch (error) {
    assert.ok(isAdapterError(error));
    assert.equal(error.code, 'validation-failed');
    return error.fieldErrors.map(({ pointer }) => pointer);
  }
  return [];
}

describe('cursors of pages in memory', () => {
  it('lead past every invite once and in order, and back from the end by the same pages', () => {
    fc.assert(
      fc.property(rows, queries, (stored, query) => {
        const { invites } = setUp(stored);
        const ask = (cursor?: string) => pageInMemory(invites, { ...query, ...(cursor && { cursor }) }, now);
        const there = walk(ask, 'nextCursor');
        const seen = there.flatMap(idsOf);
        assert.equal(new Set(seen).size, seen.length);
        assert.deepEqual(
          there.map(({ total }) => total),
          there.map(() => seen.length),
        );
        const back = there.length > 1 ? walk(ask, 'previousCursor', there.at(-2)?.nextCursor) : there;
        assert.deepEqual(back.map(idsOf).toReversed(), there.map(idsOf));
      }),
      { numRuns: 500 },
    );
  });

  it('lead past every invite that stays once and in order, though others come and go', () => {
    const changes = fc.array(fc.record({ gone: fc.array(fc.nat(39), { maxLength: 3 }), come: fc.array(rowFacts) }));
    fc.assert(
      fc.property(rows, queries, changes, (stored, query, turns) => {
        let { invites } = setUp(stored);
        const before = walk(
          (cursor) => pageInMemory(invites, { ...query, ...(cursor && { cursor }) }, now),
          'nextCursor',
        ).flatMap(idsOf);
        const gone = new Set<string>();
        let made = stored.length;
        const seen = walk((cursor) => {
          const page = pageInMemory(invites, { ...query, ...(cursor && { cursor }) }, now);
          const turn = turns.shift();
          for (const index of turn?.gone ?? []) gone.add(toId(index));
          const come = (turn?.come ?? []).map((facts) =>
            describeInvite(toRow(toId(100 + made++), facts), now.getTime(), []),
          );
          invites = [...invites.filter(({ id }) => !gone.has(id)), ...come];
          return page;
        }, 'nextCursor').flatMap(idsOf);
        const stayed = (ids: readonly string[]) => ids.filter((id) => before.includes(id) && !gone.has(id));
        assert.deepEqual(stayed(seen), stayed(before));
      }),
      { numRuns: 500 },
    );
  });

  it('lead back from a page whose invites have all gone, and on from a beginning that has', () => {
    const invites = toInvites(Array.from({ length: 30 }, (_, day) => ({ expiresAt: inHours(day) })));
    const ask = (items: readonly Invite[], cursor: string | undefined) =>
      pageInMemory(items, { sort: 'expiresAt', limit: 10, ...(cursor && { cursor }) }, now);
    const first = ask(invites, undefined);
    const beginning = invites.slice(0, 10);
    const gone = ask(beginning, first.nextCursor);
    assert.deepEqual([idsOf(gone), gone.nextCursor, gone.total], [[], undefined, 10]);
    assert.deepEqual(idsOf(ask(beginning, gone.previousCursor)), idsOf(first));

    const second = ask(invites, first.nextCursor);
    const rest = invites.slice(10);
    const empty = ask(rest, second.previousCursor);
    assert.deepEqual([idsOf(empty), empty.previousCursor], [[], undefined]);
    assert.deepEqual(idsOf(ask(rest, empty.nextCursor)), idsOf(second));
  });

  for (const companyName of ['桜'.repeat(120), '"'.repeat(120), '\ud800'.repeat(120), '1 '.repeat(60)])
    it(`hold names such as ${companyName.slice(0, 2)}…`, () => {
      const invites = toInvites([{ companyName }, { companyName }, { companyName }]);
      const ask = (cursor?: string) =>
        pageInMemory(invites, { sort: 'companyName', limit: 1, ...(cursor && { cursor }) }, now);
      assert.deepEqual(walk(ask, 'nextCursor').flatMap(idsOf), ['inv_1', 'inv_2', 'inv_3']);
      assert.ok((ask().nextCursor?.length ?? 0) <= 1024, 'as long as the contract allows');
    });

  it('lead to the last of 100,000 invites, and back to the first', () => {
    const count = 100_000;
    const invites = toInvites(
      Array.from({ length: count }, (_, index) => ({ lastSentAt: inHours(-((index * 70_001) % count)) })),
    );
    const ask = (cursor?: string) => pageInMemory(invites, { limit: 100, ...(cursor && { cursor }) }, now);
    const there = walk(ask, 'nextCursor');
    const sent = there.flatMap(({ items }) => items.map(({ lastSentAt }) => lastSentAt));
    assert.equal(there.length, count / 100);
    assert.deepEqual(
      sent,
      Array.from({ length: count }, (_, index) => inHours(-index)),
    );
    const back = walk(ask, 'previousCursor', there.at(-2)?.nextCursor);
    assert.deepEqual(back.map(idsOf).toReversed(), there.map(idsOf));
  });
});

describe('queries that cannot be served in memory', () => {
  const invites = toInvites(Array.from({ length: 30 }, () => ({})));
  const { nextCursor = '' } = pageInMemory(invites, {}, now);

  for (const cursor of [
    '',
    'rubbish',
    '%',
    'e30',
    btoa('null'),
    btoa('["-lastSentAt"]'),
    btoa('["-lastSentAt","on",{}]'),
  ])
    it(`refuses the cursor "${cursor}"`, () => {
      assert.deepEqual(
        refusalOf(() => pageInMemory(invites, { cursor }, now)),
        ['/cursor'],
      );
    });

  it('refuses the cursor of another order', () => {
    assert.deepEqual(
      refusalOf(() => pageInMemory(invites, { cursor: nextCursor, sort: 'lastSentAt' }, now)),
      ['/cursor'],
    );
  });

  it('refuses a cursor whose position cannot be compared with the order’s', () => {
    const from = { key: inHours(-24), id: 'inv_1' };
    const cursor = encodeCursor({ sort: '-lastSentAt', direction: 'forward', from });
    assert.deepEqual(
      refusalOf(() => pageInMemory(invites, { cursor }, now)),
      ['/cursor'],
    );
  });

  it('refuses cursors that are not its own, and never fails otherwise', () => {
    const broken = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.json().map((json) => Buffer.from(json).toString('base64')),
      fc.nat({ max: nextCursor.length - 1 }).map((at) => nextCursor.slice(0, at)),
    );
    fc.assert(
      fc.property(broken, (cursor) => {
        assert.deepEqual(
          refusalOf(() => pageInMemory(invites, { cursor }, now)),
          ['/cursor'],
        );
      }),
    );
  });

  for (const sort of ['id', '', '-', '--lastSentAt', 'constructor', '__proto__'])
    it(`refuses the order "${sort}"`, () => {
      const query = { sort } as unknown as InviteListQuery;
      assert.deepEqual(
        refusalOf(() => pageInMemory(invites, query, now)),
        ['/sort'],
      );
    });

  it('refuses an order of invites for customers', () => {
    const query = { sort: 'lastSentAt' } as unknown as CustomerListQuery;
    assert.deepEqual(
      refusalOf(() => pageCustomersInMemory([], query, now)),
      ['/sort'],
    );
  });

  for (const limit of [0, -1, 101, 2.5, Number.NaN])
    it(`refuses a limit of ${limit}`, () => {
      assert.deepEqual(
        refusalOf(() => pageInMemory(invites, { limit }, now)),
        ['/limit'],
      );
    });
});
