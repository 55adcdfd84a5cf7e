import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { mergeRefreshedPage } from '../../src/controllers/merge-refreshed-page.ts';

interface Row {
  readonly id: string;
  readonly createdAt: string;
  readonly version: number;
}

const loadedAt = Date.parse('2026-03-02T09:30:00Z');
const before = '2026-03-02T09:29:59Z';
const since = '2026-03-02T09:30:01Z';

/** Rows by the letters of their ids; capitals are new rows. */
const rows = (letters: string, version = 1): Row[] =>
  Array.from(letters, (id) => ({ id, version, createdAt: id === id.toUpperCase() ? since : before }));
const write = (items: readonly Row[]) => items.map(({ id, version }) => `${id}${version}`).join(' ');

/** Merges a reloaded page into the displayed rows. */
function merge(shown: string, loaded: string) {
  const { items, newIds } = mergeRefreshedPage(rows(shown), rows(loaded, 2), loadedAt);
  return `${write(items)} | ${newIds.join(' ')}`;
}

describe('merging a reloaded page', () => {
  it('updates rows in place', () => assert.equal(merge('abc', 'abc'), 'a2 b2 c2 | '));
  it('keeps the order', () => assert.equal(merge('abc', 'cba'), 'a2 b2 c2 | '));
  it('removes deleted rows, and appends rows that moved up', () => assert.equal(merge('abc', 'acd'), 'a2 c2 d2 | '));
  it('reports new rows, and keeps the rows they displaced to the next page', () =>
    assert.equal(merge('abc', 'Nab'), 'a2 b2 c1 | N'));
  it('updates new rows once they are shown', () => assert.equal(merge('Na', 'Na'), 'N2 a2 | '));
  it('handles an empty page', () => assert.equal(merge('abc', ''), ' | '));
  it('treats a row with an invalid time as not new', () => {
    const odd = { id: 'x', version: 2, createdAt: 'yesterday' };
    assert.deepEqual(mergeRefreshedPage(rows('a'), [...rows('a', 2), odd], loadedAt).newIds, []);
  });
});

const letters = (alphabet: string) =>
  fc.uniqueArray(fc.constantFrom(...alphabet), { maxLength: 10 }).map((picked) => picked.join(''));
const anyRows = letters('abcdefghABCDEFGH');
const oldRows = letters('abcdefgh');
const ids = (items: readonly Row[]) => items.map(({ id }) => id);

describe('merging any two pages', () => {
  it('keeps the remaining rows in order, once each, with their loaded data', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (shown, loaded) => {
        const { items } = mergeRefreshedPage(rows(shown), rows(loaded, 2), loadedAt);
        const merged = ids(items);
        const stay = (id: string) => merged.includes(id);
        assert.deepEqual(
          merged.filter((id) => shown.includes(id)),
          Array.from(shown).filter(stay),
        );
        assert.equal(new Set(merged).size, merged.length);
        for (const { id, version } of items) assert.equal(version, loaded.includes(id) ? 2 : 1);
      }),
    );
  });

  it('never inserts a new row, and reports each', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (shown, loaded) => {
        const { items, newIds } = mergeRefreshedPage(rows(shown), rows(loaded, 2), loadedAt);
        const expected = Array.from(loaded).filter((id) => id === id.toUpperCase() && !shown.includes(id));
        assert.deepEqual(newIds, expected);
        assert.ok(newIds.every((id) => !ids(items).includes(id)));
      }),
    );
  });

  it('matches the loaded rows if none is new', () => {
    fc.assert(
      fc.property(anyRows, oldRows, (shown, loaded) => {
        const { items } = mergeRefreshedPage(rows(shown), rows(loaded, 2), loadedAt);
        assert.deepEqual(ids(items).toSorted(), Array.from(loaded).toSorted());
      }),
    );
  });

  it('loses no remaining row if some are new', () => {
    fc.assert(
      fc.property(anyRows, oldRows, (shown, loaded) => {
        const { items } = mergeRefreshedPage(rows(shown), rows(`Z${loaded}`, 2), loadedAt);
        assert.deepEqual(ids(items), Array.from(shown));
      }),
    );
  });
});
