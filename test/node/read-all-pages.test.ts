import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mayBeCut, readAllPages } from '../../src/adapter/read-all-pages.ts';

const { signal } = new AbortController();
const record = (index: number) => ({ id: `inv_${index}` });
const records = (count: number) => Array.from({ length: count }, (_, index) => record(index));

/** Pages of a back end that counts them, and ends with one that is not full. */
const byNumber =
  (all: readonly { readonly id: string }[], size: number) =>
  async (page = 0) => {
    const items = all.slice(page * size, (page + 1) * size);
    return { items, next: items.length === size ? page + 1 : undefined };
  };

describe('readAllPages', () => {
  for (const [what, count] of [
    ['none', 0],
    ['one that is not full', 3],
    ['several', 23],
    ['several, and an empty one', 20],
  ] as const)
    it(`reads all pages: ${what}`, async () => {
      const read = await readAllPages(byNumber(records(count), 10), { signal });
      assert.deepEqual(read, { items: records(count), complete: true });
    });

  it('passes cursors on until there is none', async () => {
    const asked: (string | undefined)[] = [];
    const next = ['a', 'b', ''];
    await readAllPages(
      async (cursor?: string) => {
        asked.push(cursor);
        return { items: [record(asked.length)], next: next[asked.length - 1] };
      },
      { signal },
    );
    assert.deepEqual(asked, [undefined, 'a', 'b']);
  });

  it('takes null for the end', async () => {
    const { complete } = await readAllPages(async () => ({ items: records(1), next: null }), { signal });
    assert.equal(complete, true);
  });

  it('keeps a record once that has moved to a later page meanwhile', async () => {
    const pages = [records(2), [record(1), record(2)]];
    const { items } = await readAllPages(
      async (page = 0) => ({ items: pages[page] ?? [], next: page ? undefined : page + 1 }),
      { signal },
    );
    assert.deepEqual(items, records(3));
  });

  it('stops at the most pages, and says that there may be more', async () => {
    const { items, complete } = await readAllPages(byNumber(records(50), 10), { signal, maxPages: 2 });
    assert.deepEqual([items.length, complete], [20, false]);
  });

  it('is complete if the last page allowed is the last one', async () => {
    const { complete } = await readAllPages(byNumber(records(13), 10), { signal, maxPages: 2 });
    assert.equal(complete, true);
  });

  it('stops at a cursor that comes again', async () => {
    let calls = 0;
    const { complete } = await readAllPages(async () => ({ items: [record(calls++)], next: 'a' }), { signal });
    assert.deepEqual([calls, complete], [2, false]);
  });

  it('stops at a back end that ignores the page number', async () => {
    let calls = 0;
    const { items, complete } = await readAllPages(
      async (page = 0) => {
        calls++;
        return { items: records(5), next: page + 1 };
      },
      { signal },
    );
    assert.deepEqual([items.length, calls, complete], [5, 2, false]);
  });

  it('keeps records without ids, and stops at an empty page', async () => {
    const { items, complete } = await readAllPages(
      async (page = 0) => ({ items: page ? [] : [{ name: 'a' }, { name: 'a' }], next: page + 1 }),
      { signal },
    );
    assert.deepEqual([items.length, complete], [2, false]);
  });

  it('keeps records whose ids have no visible character', async () => {
    const { items } = await readAllPages(
      async () => ({ items: [{ id: '' }, { id: '' }, { id: '\u200b' }, { id: '\u200b' }] }),
      {
        signal,
      },
    );
    assert.equal(items.length, 4);
  });

  it('rejects as soon as it is aborted, and asks for no further page', async () => {
    const abort = new AbortController();
    let calls = 0;
    const reading = readAllPages(
      () => {
        calls++;
        return new Promise<{ items: { id: string }[] }>(() => {});
      },
      { signal: abort.signal },
    );
    abort.abort(new Error('left'));
    await assert.rejects(reading, /left/);
    assert.equal(calls, 1);
  });

  it('rejects like a page that fails', async () => {
    await assert.rejects(
      readAllPages(() => Promise.reject(new Error('500')), { signal }),
      /500/,
    );
  });
});

describe('mayBeCut', () => {
  for (const count of [10, 20, 25, 50, 100, 200, 250, 500, 1000])
    it(`is true for ${count} records, a usual limit`, () => assert.equal(mayBeCut(records(count)), true));

  for (const count of [0, 1, 7, 99, 101, 137])
    it(`is false for ${count} records`, () => assert.equal(mayBeCut(records(count)), false));

  it('compares with the limit of the back end if it is known', () => {
    assert.deepEqual(
      [mayBeCut(records(100), 250), mayBeCut(records(250), 250), mayBeCut(records(30), 30)],
      [false, true, true],
    );
  });
});
