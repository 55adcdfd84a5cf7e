import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AdapterError } from '../../src/adapter/adapter-error.ts';
import { mergeRefreshedPage } from '../../src/controllers/merge-refreshed-page.ts';
import type { AdapterErrorEvent, InviteListQuery, InvitePage } from '../../src/index.ts';
import { settle } from '../support/fake-host.ts';
import { holdMethod } from '../support/held-method.ts';
import { idsOf, type ListHost, minutes, openListHost, pageOf, row } from '../support/list-host.ts';
import { hearWarnings } from '../support/hear-warnings.ts';
import { keepQuiet } from '../support/quiet-on-node.ts';

/** Creates an adapter whose `listInvites` calls the test answers. */
function holdList() {
  const { method: listInvites, calls } = holdMethod<InviteListQuery, InvitePage>();
  return { adapter: { listInvites }, calls };
}

/** Opens a host whose first call is pending. */
async function openHost(query: InviteListQuery = {}) {
  const { adapter, calls } = holdList();
  const host = openListHost(adapter, query);
  await settle();
  const answer = async (page: unknown) => {
    calls.at(-1)?.resolve(page as InvitePage);
    await settle();
  };
  const fail = async (error: unknown) => {
    calls.at(-1)?.reject(error);
    await settle();
  };
  return { host, list: host.list, calls, answer, fail };
}

/** Opens a host that shows the rows a, b and c. */
async function showPage(members: Partial<InvitePage> = {}) {
  const opened = await openHost();
  await opened.answer(pageOf([row('a'), row('b'), row('c')], members));
  return opened;
}

const old = { createdAt: '2026-01-01T00:00:00Z' };
const fresh = { createdAt: minutes(5) };
const namesOf = ({ list }: ListHost) => list.items.map(({ id, companyName }) => `${id}: ${companyName}`);

describe('a list', () => {
  keepQuiet();

  it('is busy from the start, and shows the page when it arrives', async () => {
    const { host, list, calls, answer } = await openHost({ q: 'light' });
    assert.deepEqual([list.busy, list.page, calls.length], [true, undefined, 1]);
    assert.deepEqual(calls[0]?.input, { q: 'light' });
    await answer(pageOf([row('a')]));
    assert.deepEqual([list.busy, idsOf(host.list.items)], [false, ['a']]);
    assert.ok(Math.abs(list.clock.now() - Date.parse(minutes(0))) < 5000);
  });

  it('sends one request per query, not per render', async () => {
    const { host, calls } = await showPage();
    host.requestUpdate();
    await settle();
    host.ask({});
    await settle();
    assert.equal(calls.length, 1);
  });

  it('aborts the earlier call, and keeps the old rows until new ones arrive', async () => {
    const { host, list, calls } = await showPage();
    host.ask({ q: 'x' });
    await settle();
    host.ask({ q: 'xy' });
    await settle();
    assert.deepEqual(
      calls.map(({ options }) => options.signal.aborted),
      [false, true, false],
    );
    assert.deepEqual([list.busy, idsOf(list.items)], [true, ['a', 'b', 'c']]);
  });

  it('drops duplicate rows, and rows without an id', async () => {
    using _ = hearWarnings();
    const { list, answer } = await openHost();
    await answer(pageOf([row('a'), row('b'), row('a'), {} as never, null as never]));
    assert.deepEqual(idsOf(list.items), ['a', 'b']);
  });

  for (const nonsense of [undefined, null, 'a page', {}, { items: 5 }])
    it(`fails if the reply is not a list: ${JSON.stringify(nonsense)}`, async () => {
      using _ = hearWarnings();
      const { list, answer } = await openHost();
      await answer(nonsense);
      assert.deepEqual([list.page, list.busy, list.problem?.outcome], [undefined, false, 'unknown']);
    });

  it('keeps its rows when a load fails, and reports the error once', async () => {
    const { host, list, fail } = await showPage();
    const codes: string[] = [];
    host.addEventListener('adapter-error', (event) => codes.push((event as AdapterErrorEvent).error.code));
    void list.load();
    await fail(new AdapterError('unavailable'));
    assert.deepEqual([idsOf(list.items), list.problem?.code, codes], [['a', 'b', 'c'], 'unavailable', ['unavailable']]);
  });

  it('clears its error once a load succeeds', async () => {
    const { list, answer, fail } = await showPage();
    void list.load();
    await fail(new AdapterError('unavailable'));
    void list.load();
    await answer(pageOf([row('d')]));
    assert.deepEqual([idsOf(list.items), list.problem], [['d'], undefined]);
  });

  it('reports a synchronous error like a rejection', async () => {
    const host = openListHost({
      listInvites: () => {
        throw new AdapterError('network');
      },
    });
    await settle();
    assert.deepEqual([host.list.busy, host.list.problem?.code], [false, 'network']);
  });

  it('returns to the first page if its cursor is lost, without an error', async () => {
    const { host, list, calls, answer, fail } = await openHost({ cursor: 'gone' });
    await fail(
      new AdapterError('validation-failed', {
        fieldErrors: [{ pointer: '/cursor', code: 'invalid', detail: 'Gone.' }],
      }),
    );
    assert.deepEqual([host.lost, calls.at(-1)?.input, list.problem], [['gone'], {}, undefined]);
    await answer(pageOf([row('a')]));
    assert.deepEqual(idsOf(list.items), ['a']);
  });

  it('does not loop if the first page is refused for its cursor', async () => {
    const { host, list, calls, fail } = await openHost();
    await fail(
      new AdapterError('validation-failed', {
        fieldErrors: [{ pointer: '/cursor', code: 'invalid', detail: 'Gone.' }],
      }),
    );
    assert.deepEqual([host.lost, calls.length, list.problem?.code], [[], 1, 'validation-failed']);
  });

  it('handles a next cursor that leads back to the same page', async () => {
    const { host, list, calls, answer } = await showPage({ nextCursor: 'here' });
    host.ask({ cursor: 'here' });
    await settle();
    await answer(pageOf([row('a'), row('b'), row('c')], { nextCursor: 'here' }));
    assert.deepEqual([calls.length, list.busy, idsOf(list.items)], [2, false, ['a', 'b', 'c']]);
  });

  it('loads again with another adapter, and keeps the old rows until the new ones arrive', async () => {
    const { host, list, calls } = await showPage();
    list.noteNewItem(row('new', fresh));
    const other = holdList();
    host.adapter = other.adapter;
    host.requestUpdate();
    await settle();
    assert.deepEqual(
      [idsOf(list.items), list.isForeign, list.busy, list.newItemIds.size, calls.length, other.calls.length],
      [['a', 'b', 'c'], true, true, 0, 1, 1],
    );
    other.calls[0]?.resolve(pageOf([row('other')]));
    await settle();
    assert.deepEqual([idsOf(list.items), list.isForeign, list.busy], [['other'], false, false]);
  });

  it('drops the rows of an earlier adapter if the new one fails', async () => {
    const { host, list } = await showPage();
    const other = holdList();
    host.adapter = other.adapter;
    host.requestUpdate();
    await settle();
    other.calls[0]?.reject(new AdapterError('forbidden'));
    await settle();
    assert.deepEqual([list.page, list.busy, list.problem?.code], [undefined, false, 'forbidden']);
  });

  it('ignores late replies of an earlier adapter', async () => {
    const { host, list, calls } = await openHost();
    const other = holdList();
    host.adapter = other.adapter;
    host.requestUpdate();
    await settle();
    other.calls[0]?.resolve(pageOf([row('other')]));
    calls[0]?.resolve(pageOf([row('a')]));
    await settle();
    assert.deepEqual(idsOf(list.items), ['other']);
  });

  it('drops the rows of an earlier adapter if the new one cannot list', async () => {
    const { host, list } = await showPage();
    host.adapter = {};
    host.requestUpdate();
    await settle();
    assert.deepEqual([list.offered, list.page], [false, undefined]);
  });

  it('is not available with an adapter that cannot list: pending requests are aborted', async () => {
    const { host, list, calls } = await openHost();
    host.adapter = {};
    host.requestUpdate();
    await settle();
    calls[0]?.resolve(pageOf([row('a')]));
    await settle();
    assert.deepEqual([list.offered, list.busy, list.page], [false, false, undefined]);
    assert.equal(calls[0]?.options.signal.aborted, true);
  });

  it('aborts its call when its host leaves, and requests again when it returns', async () => {
    const { host, list, calls } = await openHost();
    host.remove();
    await settle();
    assert.deepEqual([calls[0]?.options.signal.aborted, list.busy], [true, false]);
    host.connect();
    await settle();
    assert.deepEqual([calls.length, list.busy], [2, true]);
  });

  it('shows its rows when its host returns, and reloads them', async () => {
    const { host, list, calls } = await showPage();
    host.remove();
    await settle();
    host.connect();
    await settle();
    assert.deepEqual([idsOf(list.items), list.busy, calls.length], [['a', 'b', 'c'], true, 2]);
  });

  it('keeps its call when its host moves within the page', async () => {
    const { host, list, calls, answer } = await openHost();
    host.move();
    await settle();
    assert.deepEqual([calls.length, calls[0]?.options.signal.aborted], [1, false]);
    await answer(pageOf([row('a')]));
    assert.deepEqual(idsOf(list.items), ['a']);
  });
});

describe('a background refresh', () => {
  keepQuiet();

  it('does not show as busy, and updates rows in place', async () => {
    const { host, list, answer } = await showPage();
    void list.refresh(mergeRefreshedPage);
    await settle();
    assert.equal(list.busy, false);
    await answer(pageOf([row('c', old), row('b', { companyName: 'Renamed' }), row('a')]));
    assert.deepEqual(namesOf(host), ['a: Lighthouse Optics', 'b: Renamed', 'c: Lighthouse Optics']);
  });

  it('removes deleted rows', async () => {
    const { list, answer } = await showPage();
    void list.refresh(mergeRefreshedPage);
    await answer(pageOf([row('a'), row('c')]));
    assert.deepEqual(idsOf(list.items), ['a', 'c']);
  });

  it('reports new rows, and keeps the rows they displaced as well as the cursors', async () => {
    const { list, answer } = await showPage({ nextCursor: 'after c', total: 10 });
    void list.refresh(mergeRefreshedPage);
    await answer(
      pageOf([row('new', fresh), row('a'), row('b')], { nextCursor: 'after b', total: 11, serverTime: minutes(6) }),
    );
    assert.deepEqual(
      [idsOf(list.items), [...list.newItemIds], list.page?.nextCursor, list.page?.total],
      [['a', 'b', 'c'], ['new'], 'after c', 11],
    );
  });

  it('shows new rows on request', async () => {
    const { list, answer } = await showPage();
    void list.refresh(mergeRefreshedPage);
    await answer(pageOf([row('new', fresh), row('a'), row('b')]));
    void list.load();
    await answer(pageOf([row('new', fresh), row('a'), row('b')], { serverTime: minutes(6) }));
    assert.deepEqual([idsOf(list.items), list.newItemIds.size], [['new', 'a', 'b'], 0]);
  });

  it('shows new rows at once if the list was empty', async () => {
    const { list, answer } = await openHost();
    await answer(pageOf([]));
    void list.refresh(mergeRefreshedPage);
    await answer(pageOf([row('new', fresh)]));
    assert.deepEqual([idsOf(list.items), list.newItemIds.size], [['new'], 0]);
  });

  it('is skipped while a call is pending', async () => {
    const { list, calls } = await openHost();
    void list.refresh(mergeRefreshedPage);
    await settle();
    assert.deepEqual([calls.length, list.busy], [1, true]);
  });

  it('becomes busy if the user requests the same query', async () => {
    const { list, calls } = await showPage();
    void list.refresh(mergeRefreshedPage);
    void list.load();
    await settle();
    assert.deepEqual([calls.map(({ options }) => options.signal.aborted), list.busy], [[false, true, false], true]);
  });

  it('keeps changes received meanwhile, since the reply may be older', async () => {
    const { host, list, answer } = await showPage();
    void list.refresh(mergeRefreshedPage);
    list.upsert(row('b', { companyName: 'News' }));
    await answer(pageOf([row('a'), row('b', { companyName: 'Older' }), row('c')]));
    assert.equal(namesOf(host)[1], 'b: News');
    void list.refresh(mergeRefreshedPage);
    await answer(pageOf([row('a'), row('b', { companyName: 'Newer' }), row('c')]));
    assert.equal(namesOf(host)[1], 'b: Newer');
  });

  it('keeps new items that a page requested earlier lacks', async () => {
    const { list, answer } = await showPage();
    void list.load();
    list.noteNewItem(row('new', fresh));
    await answer(pageOf([row('a')], { serverTime: minutes(4) }));
    assert.deepEqual([idsOf(list.items), [...list.newItemIds]], [['a'], ['new']]);
  });

  it('shows the latest query’s page completely while another page is displayed', async () => {
    const { host, list, answer, fail } = await showPage({ nextCursor: 'after c' });
    host.ask({ q: 'x' });
    await settle();
    await fail(new AdapterError('unavailable'));
    void list.refresh(mergeRefreshedPage);
    await answer(pageOf([row('x', fresh), row('b')]));
    assert.deepEqual(
      [idsOf(list.items), list.newItemIds.size, list.page?.nextCursor, list.problem],
      [['x', 'b'], 0, undefined, undefined],
    );
  });
});

describe('a change event in a list', () => {
  keepQuiet();

  it('updates the row in place, and returns the previous one', async () => {
    const { host, list } = await showPage();
    const before = list.upsert(row('b', { status: 'accepted' }));
    assert.deepEqual(
      [before?.status, list.items[1]?.status, idsOf(host.list.items)],
      ['pending', 'accepted', ['a', 'b', 'c']],
    );
  });

  it('is ignored if the row is on another page', async () => {
    const { list } = await showPage();
    assert.equal(list.upsert(row('z')), undefined);
    assert.deepEqual(idsOf(list.items), ['a', 'b', 'c']);
  });

  it('counts a new row once', async () => {
    const { list } = await showPage();
    list.noteNewItem(row('new', fresh));
    list.noteNewItem(row('new', fresh));
    assert.deepEqual([[...list.newItemIds], list.items.length], [['new'], 3]);
  });

  it('does not count a row that is older than the page, displayed, or without a valid time', async () => {
    const { list } = await showPage();
    list.noteNewItem(row('old', old));
    list.noteNewItem(row('a', fresh));
    list.noteNewItem(row('odd', { createdAt: 'soon' }));
    assert.equal(list.newItemIds.size, 0);
  });
});
