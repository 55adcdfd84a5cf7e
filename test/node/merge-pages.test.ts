import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { mergePages } from '../../src/controllers/merge-pages.ts';

interface Row {
  readonly id: string;
  readonly createdAt: string;
  readonly version: number;
}

const loadedAt = Date.parse('2026-03-02T09:30:00Z');
const before = '2026-03-02T09:29:59Z';
const since = '2026-03-02T09:30:01Z';

/** Rows by the letters of their ids; capitals have come to be since. */
const rows = (letters: string, version = 1): Row[] =>
  Array.from(letters, (id) => ({ id, version, createdAt: id === id.toUpperCase() ? since : before }));
const write = (items: readonly Row[]) => items.map(({ id, version }) => `${id}${version}`).join(' ');

/** What becomes of rows that are shown, once they are loaded again. */
function merge(shown: string, loaded: string) {
  const { items, newIds } = mergePages(rows(shown), rows(loaded, 2), loadedAt);
  return `${write(items)} | ${newIds.join(' ')}`;
}

describe('pages that are loaded again', () => {
  it('bring changes to where the rows are', () => assert.equal(merge('abc', 'abc'), 'a2 b2 c2 | '));
  it('leave the order as it is', () => assert.equal(merge('abc', 'cba'), 'a2 b2 c2 | '));
  it('take out what is gone, and add what moves up', () => assert.equal(merge('abc', 'acd'), 'a2 c2 d2 | '));
  it('tell new rows apart, and keep what these moved to the next page', () =>
    assert.equal(merge('abc', 'Nab'), 'a2 b2 c1 | N'));
  it('update new rows once they are shown', () => assert.equal(merge('Na', 'Na'), 'N2 a2 | '));
  it('may have become empty', () => assert.equal(merge('abc', ''), ' | '));
  it('may bring a time that is none: the row is not new', () => {
    const odd = { id: 'x', version: 2, createdAt: 'yesterday' };
    assert.deepEqual(mergePages(rows('a'), [...rows('a', 2), odd], loadedAt).newIds, []);
  });
});

const letters = (alphabet: string) =>
  fc.uniqueArray(fc.constantFrom(...alphabet), { maxLength: 10 }).map((picked) => picked.join(''));
const anyRows = letters('abcdefghABCDEFGH');
const oldRows = letters('abcdefgh');
const ids = (items: readonly Row[]) => items.map(({ id }) => id);

describe('merging any two pages', () => {
  it('keeps the rows that stay in their order, each once, and as they were loaded', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (shown, loaded) => {
        const { items } = mergePages(rows(shown), rows(loaded, 2), loadedAt);
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

  it('never puts in a new row, and tells of each', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (shown, loaded) => {
        const { items, newIds } = mergePages(rows(shown), rows(loaded, 2), loadedAt);
        const expected = Array.from(loaded).filter((id) => id === id.toUpperCase() && !shown.includes(id));
        assert.deepEqual(newIds, expected);
        assert.ok(newIds.every((id) => !ids(items).includes(id)));
      }),
    );
  });

  it('has exactly the rows that were loaded where none is new', () => {
    fc.assert(
      fc.property(anyRows, oldRows, (shown, loaded) => {
        const { items } = mergePages(rows(shown), rows(loaded, 2), loadedAt);
        assert.deepEqual(ids(items).toSorted(), Array.from(loaded).toSorted());
      }),
    );
  });

  it('loses none that is still there where some are new', () => {
    fc.assert(
      fc.property(anyRows, oldRows, (shown, loaded) => {
        const { items } = mergePages(rows(shown), rows(`Z${loaded}`, 2), loadedAt);
        assert.deepEqual(ids(items), Array.from(shown));
      }),
    );
  });
});
