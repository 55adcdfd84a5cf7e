import { expect } from '@open-wc/testing';
import { holdTimers } from '../support/held-timers.ts';
import { openListed } from '../support/list-page.ts';
import { pageOf, row } from '../support/list-rows.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents, typesOf } from '../support/record-events.ts';

/** Longer than the tests wait, but shorter than the list's debounce. */
const shortest = 100;

describe('invite-list: search', () => {
  keepQuiet();

  it('debounces typing, then sends one request', async () => {
    const { page, lists } = await openListed();
    using timers = holdTimers(shortest);
    for (const text of ['a', 'ad', 'ada']) page.type(text);
    timers.elapse(299);
    await page.settled();
    expect(lists).to.have.lengthOf(1);
    timers.elapse(300);
    await page.settled();
    expect(lists.map(({ input }) => input.q)).to.deep.equal([undefined, 'ada']);
    expect([page.element.query, page.search.value, page.focus]).to.deep.equal(['ada', 'ada', 'search']);
  });

  it('searches at once on Enter, and not again afterwards', async () => {
    const { page, lists } = await openListed();
    using timers = holdTimers(shortest);
    page.type('ada');
    page.search.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await page.settled();
    timers.elapse(300);
    await page.settled();
    expect(lists.map(({ input }) => input.q)).to.deep.equal([undefined, 'ada']);
  });

  it('aborts the earlier call, and ignores its reply', async () => {
    const { page, lists } = await openListed();
    for (const query of ['a', 'ad']) {
      page.element.query = query;
      await page.settled();
    }
    expect(lists.map(({ options }) => options.signal.aborted)).to.deep.equal([false, true, false]);
    lists[2]?.resolve(pageOf([row({ companyName: 'Of the last query' })]));
    await page.settled();
    lists[1]?.resolve(pageOf([row({ companyName: 'Too late' })]));
    await page.settled();
    expect(page.companies).to.deep.equal(['Of the last query']);
  });

  it('waits during a composition, and searches when it ends', async () => {
    const { page, lists } = await openListed();
    using timers = holdTimers(shortest);
    page.search.value = 'と';
    page.search.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    page.search.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
    timers.elapse(300);
    await page.settled();
    expect(lists).to.have.lengthOf(1);
    // Not every browser fires `input` after `compositionend`.
    page.search.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    timers.elapse(300);
    await page.settled();
    expect(lists.map(({ input }) => input.q)).to.deep.equal([undefined, 'と']);
  });

  it('accepts at most 200 characters', async () => {
    const { page, lists } = await openListed();
    expect(page.search.maxLength).to.equal(200);
    page.element.query = `  ${'é'.repeat(300)}`;
    await page.settled();
    expect(lists[1]?.input.q).to.equal('é'.repeat(200));
  });

  it('ignores white space', async () => {
    const { page, lists } = await openListed();
    const events = recordEvents(page.element);
    using timers = holdTimers(shortest);
    page.type('   ');
    timers.elapse(300);
    await page.settled();
    expect([lists.length, events]).to.deep.equal([1, []]);
  });

  it('announces the search without exposing it to logs', async () => {
    const { page } = await openListed();
    const events = recordEvents(page.element);
    let query = '';
    page.element.addEventListener('view-changed', ({ view }) => (query = view.query));
    using timers = holdTimers(shortest);
    page.type('ada@lighthouse.example');
    timers.elapse(300);
    expect([typesOf(events), query]).to.deep.equal([['view-changed'], 'ada@lighthouse.example']);
    expect(events[0]?.detail).to.deep.equal({ sort: '-lastSentAt', pageSize: 25, status: [], attention: false });
  });

  it('returns to the first page', async () => {
    const { page, lists } = await openListed([row()], { properties: { cursor: 'c2' } });
    using timers = holdTimers(shortest);
    page.type('ada');
    timers.elapse(300);
    await page.settled();
    expect([lists[0]?.input.cursor, lists[1]?.input.cursor]).to.deep.equal(['c2', undefined]);
  });

  it('keeps the text being typed when rows load', async () => {
    const { page, lists } = await openListed();
    using timers = holdTimers(shortest);
    page.type('ada');
    void page.element.reload();
    await page.settled();
    lists[1]?.resolve(pageOf([row({ companyName: 'Another' })]));
    await page.settled();
    expect([page.search.value, page.companies]).to.deep.equal(['ada', ['Another']]);
    timers.elapse(300);
    expect(page.element.query).to.equal('ada');
  });

  it('is canceled when the list leaves', async () => {
    const { page, lists } = await openListed();
    const events = recordEvents(page.element);
    using timers = holdTimers(shortest);
    page.type('ada');
    page.element.remove();
    timers.elapse(300);
    await page.settled();
    expect([lists.length, events]).to.deep.equal([1, []]);
  });

  it('receives the focus with `focus()`', async () => {
    const { page } = await openListed();
    page.element.focus();
    expect(page.focus).to.equal('search');
  });
});
