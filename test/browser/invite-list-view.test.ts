import { expect, fixture, html } from '@open-wc/testing';
import { AdapterError, type InviteList } from '../../src/index.ts';
import { createListAdapter, ListPage, openList, openListed } from '../support/list-page.ts';
import { pageOf, row } from '../support/list-rows.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents, typesOf } from '../support/record-events.ts';

/** The default query. */
const everything = { sort: '-lastSentAt', limit: 25 };

describe('invite-list: view', () => {
  keepQuiet();

  describe('filters', () => {
    it('by status, one or more, and by need for attention', async () => {
      const { page, lists } = await openListed();
      for (const label of ['Revoked', 'Pending', 'Needs attention', 'Revoked']) await page.filter(label);
      expect(lists.map(({ input }) => input)).to.deep.equal([
        everything,
        { ...everything, status: ['revoked'] },
        // In the contract's order.
        { ...everything, status: ['pending', 'revoked'] },
        { ...everything, status: ['pending', 'revoked'], attention: true },
        { ...everything, status: ['pending'], attention: true },
      ]);
      expect(page.filters).to.deep.equal(['Pending', 'Needs attention']);
    });

    it('show the page’s settings', async () => {
      const { page } = await openListed([row()], { properties: { status: ['expired'], attention: true } });
      expect(page.filters).to.deep.equal(['Expired', 'Needs attention']);
      page.element.status = [];
      await page.settled();
      expect(page.filters).to.deep.equal(['Needs attention']);
    });
  });

  describe('sorting', () => {
    it('by headings: newest first, then reversed, with `aria-sort`', async () => {
      const { page, lists } = await openListed();
      page.element.style.inlineSize = '1200px';
      expect(page.order).to.deep.equal({ Sent: 'descending' });
      for (const [heading, sort, order] of [
        ['Company Name', 'companyName', 'ascending'],
        ['Company Name', '-companyName', 'descending'],
        ['Sent', '-lastSentAt', 'descending'],
        ['Sent', 'lastSentAt', 'ascending'],
        ['Expires', 'expiresAt', 'ascending'],
        ['Expires', '-expiresAt', 'descending'],
        ['Sent', '-lastSentAt', 'descending'],
      ] as const) {
        await page.press(heading);
        expect([lists.at(-1)?.input.sort, page.order]).to.deep.equal([sort, { [heading]: order }]);
        expect([page.select('sort').value, page.focus]).to.deep.equal([sort, heading]);
      }
    });

    it('by the select', async () => {
      const { page, lists } = await openListed();
      await page.choose('sort', 'companyName');
      expect([lists.at(-1)?.input.sort, page.element.sort]).to.deep.equal(['companyName', 'companyName']);
      // For example, because the page goes back in its history.
      page.element.sort = '-expiresAt';
      await page.settled();
      expect(page.select('sort').value).to.equal('-expiresAt');
      page.element.sort = 'companyName';
      await page.settled();
      expect(page.select('sort').value).to.equal('companyName');
    });
  });

  describe('properties', () => {
    it('are read from attributes, before and after the upgrade', async () => {
      const { adapter, lists } = createListAdapter();
      const element = await fixture<InviteList>(
        html`<invite-list
          .adapter=${adapter}
          query="ada"
          sort="companyName"
          page-size="50"
          cursor="c1"
          status=" pending  expired nonsense"
          attention
        ></invite-list>`,
      );
      const page = new ListPage(element);
      await page.settled();
      const asked = {
        q: 'ada',
        sort: 'companyName',
        limit: 50,
        cursor: 'c1',
        status: ['pending', 'expired'],
        attention: true,
      };
      expect(lists.map(({ input }) => input)).to.deep.equal([asked]);
      for (const name of ['query', 'sort', 'page-size', 'cursor', 'status', 'attention']) element.removeAttribute(name);
      await page.settled();
      expect(lists.at(-1)?.input).to.deep.equal(everything);
      element.setAttribute('query', 'bea');
      await page.settled();
      expect(lists.at(-1)?.input).to.deep.equal({ ...everything, q: 'bea' });
    });

    it('set before the upgrade are kept', async () => {
      const { adapter, lists } = createListAdapter();
      const early = document.implementation.createHTMLDocument().createElement('invite-list');
      Object.assign(early, { adapter, query: 'ada', sort: 'expiresAt' });
      document.body.append(early);
      await early.updateComplete;
      expect(lists.map(({ input }) => input)).to.deep.equal([{ q: 'ada', sort: 'expiresAt', limit: 25 }]);
      early.remove();
    });

    for (const [name, values] of Object.entries({
      sort: ['nonsense', '', null, undefined, 'toString', 42],
      pageSize: [0, -1, 101, Number.NaN, Infinity, null, undefined, 'many', 0.5],
      status: [['nonsense'], [], null, undefined, [null, 42], {}, 42],
      query: ['', '   ', null, undefined],
      cursor: ['', null, undefined],
      attention: [false, null, undefined],
    }))
      it(`with an invalid value are ignored: ${name}`, async () => {
        for (const value of values) {
          const { lists } = await openList({}, { [name]: value });
          expect(
            lists.map(({ input }) => input),
            String(value),
          ).to.deep.equal([everything]);
        }
      });

    it('change the list without an event, which only user actions fire', async () => {
      const { page, lists } = await openListed();
      const events = recordEvents(page.element);
      Object.assign(page.element, {
        query: 'ada',
        sort: 'expiresAt',
        pageSize: 50,
        status: ['pending'],
        attention: true,
      });
      await page.settled();
      lists.at(-1)?.resolve(pageOf([]));
      await page.settled();
      expect([lists.length, events]).to.deep.equal([2, []]);
    });
  });

  it('is reported by an event when the user changes it, without search text and cursor', async () => {
    const { page } = await openListed([row()], { properties: { query: 'ada' }, more: { nextCursor: 'ada-2' } });
    const events = recordEvents(page.element);
    const views: unknown[] = [];
    page.element.addEventListener('view-changed', ({ view }) => views.push(view));
    await page.press('Next');
    await page.filter('Expired');
    const view = { query: 'ada', sort: '-lastSentAt', pageSize: 25, cursor: 'ada-2', status: [], attention: false };
    expect(views).to.deep.equal([view, { ...view, cursor: '', status: ['expired'] }]);
    expect(typesOf(events)).to.deep.equal(['view-changed', 'view-changed']);
    expect(JSON.stringify(events)).to.not.contain('ada');
  });

  it('can be restored from the event', async () => {
    const { page, lists } = await openListed([row()], { more: { nextCursor: 'c2' } });
    let told = {};
    page.element.addEventListener('view-changed', ({ view }) => (told = view));
    await page.filter('Pending');
    lists.at(-1)?.resolve(pageOf([row()], { nextCursor: 'c3' }));
    await page.settled();
    await page.press('Next');
    const again = await openList({}, told);
    expect(again.lists[0]?.input).to.deep.equal(lists.at(-1)?.input);
  });

  it('returns to the first page if the cursor is lost', async () => {
    const { page, lists } = await openList({}, { cursor: 'old' });
    const events = recordEvents(page.element);
    const fieldErrors = [{ pointer: '/cursor', code: 'invalid-format' as const }];
    lists[0]?.reject(new AdapterError('validation-failed', { status: 400, fieldErrors }));
    await page.settled();
    expect(lists.map(({ input }) => input.cursor)).to.deep.equal(['old', undefined]);
    lists[1]?.resolve(pageOf([row()]));
    await page.until('rows are there', () => page.shown === 'rows');
    // The page receives an event to drop the old cursor.
    expect([page.element.cursor, typesOf(events)]).to.deep.equal(['', ['view-changed']]);
  });
});
