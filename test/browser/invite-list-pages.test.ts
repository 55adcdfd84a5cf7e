import { expect } from '@open-wc/testing';
import { AdapterError, pageInMemory } from '../../src/index.ts';
import { openList, openListed } from '../support/list-page.ts';
import { pageOf, row } from '../support/list-rows.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents, typesOf } from '../support/record-events.ts';

/** Returns this many rows, named after a page. */
const rows = (count: number, page = 'a') =>
  Array.from({ length: count }, (_, at) => row({ id: `${page}${at}`, companyName: `${page}${at}` }));

describe('invite-list: pages', () => {
  keepQuiet();

  it('move forward and back, and show the range', async () => {
    const { page, lists } = await openListed(rows(25), { more: { nextCursor: 'c2', total: 60 } });
    expect(page.range).to.equal('1–25 of 60');
    await page.press('Next');
    expect([lists[1]?.input.cursor, page.range]).to.deep.equal(['c2', '']);
    lists[1]?.resolve(pageOf(rows(25, 'b'), { previousCursor: 'c1', nextCursor: 'c3', total: 60 }));
    await page.settled();
    expect([page.range, page.focus]).to.deep.equal(['26–50 of 60', 'Next']);
    await page.press('Next');
    lists[2]?.resolve(pageOf(rows(10, 'c'), { previousCursor: 'c2', total: 60 }));
    await page.settled();
    // The button keeps the focus at the end.
    expect([page.range, page.focus]).to.deep.equal(['51–60 of 60', 'Next']);
    expect(page.button('Next')).to.have.attribute('aria-disabled', 'true');
    await page.press('Next');
    expect(lists).to.have.lengthOf(3);
    await page.press('Previous');
    lists[3]?.resolve(pageOf(rows(25, 'b'), { previousCursor: 'c1', nextCursor: 'c3', total: 60 }));
    await page.settled();
    expect([lists[3]?.input.cursor, page.range]).to.deep.equal(['c2', '26–50 of 60']);
    expect(page.companies[0]).to.equal('b0');
  });

  it('show the known range without a total', async () => {
    const { page, lists } = await openListed(rows(25), { more: { nextCursor: 'c2' } });
    expect(page.range).to.equal('1–25');
    await page.press('Next');
    lists[1]?.resolve(pageOf(rows(3, 'b'), { previousCursor: 'c1' }));
    await page.settled();
    expect(page.range).to.equal('26–28');
  });

  it('show no total for an incomplete array', async () => {
    const invites = rows(98);
    const { page } = await openList({
      listInvites: (query) => Promise.resolve(pageInMemory(invites, query, { complete: false })),
    });
    await page.until('the rows are there', () => page.has('[part=pager]'));
    expect(page.range).to.equal('1–25');
    for (const range of ['26–50', '51–75', '76–98']) {
      await page.press('Next');
      expect(page.range).to.equal(range);
    }
  });

  it('show the number of rows if their offset is unknown', async () => {
    const { page, lists } = await openListed(rows(25), {
      properties: { cursor: 'foreign' },
      more: { total: 1600, nextCursor: 'n' },
    });
    expect(page.range).to.equal('25 of 1,600');
    await page.press('Next');
    lists[1]?.resolve(pageOf(rows(7, 'b')));
    await page.settled();
    expect(page.range).to.equal('7');
  });

  it('show the range again once the user is at the first page', async () => {
    const { page, lists } = await openListed(rows(25), {
      properties: { cursor: 'foreign' },
      more: { nextCursor: 'n' },
    });
    await page.press('Company Name');
    lists[1]?.resolve(pageOf(rows(25), { nextCursor: 'c2' }));
    await page.settled();
    expect(page.range).to.equal('1–25');
  });

  it('move one page for two fast clicks', async () => {
    const { page, lists } = await openListed(rows(25), { more: { nextCursor: 'c2' } });
    const next = page.button('Next');
    next.click();
    next.click();
    await page.settled();
    lists[1]?.resolve(pageOf(rows(25, 'b'), { previousCursor: 'c1' }));
    await page.settled();
    expect([lists.length, page.range]).to.deep.equal([2, '26–50']);
  });

  it('retry with the same button after a failure, with a correct range', async () => {
    const { page, lists } = await openListed(rows(25), { more: { nextCursor: 'c2' } });
    await page.press('Next');
    lists[1]?.reject(new AdapterError('timeout'));
    await page.settled();
    await page.press('Next');
    expect(lists[2]?.input.cursor).to.equal('c2');
    lists[2]?.resolve(pageOf(rows(25, 'b'), { previousCursor: 'c1' }));
    await page.settled();
    expect([page.range, page.has('[part=notice]')]).to.deep.equal(['26–50', false]);
  });

  it('have the size that the user chooses', async () => {
    const { page, lists } = await openListed(rows(25), { more: { nextCursor: 'c2' } });
    expect(Array.from(page.select('page-size').options, ({ value }) => value)).to.deep.equal(['25', '50', '100']);
    await page.choose('page-size', '50');
    expect([lists[1]?.input.limit, page.element.pageSize]).to.deep.equal([50, 50]);
    page.element.pageSize = 100;
    await page.settled();
    expect(page.select('page-size').value).to.equal('100');
  });

  it('may have a size set by the page', async () => {
    const { page, lists } = await openListed(rows(10), { properties: { pageSize: 10 }, more: { nextCursor: 'c2' } });
    expect(lists[0]?.input.limit).to.equal(10);
    expect(Array.from(page.select('page-size').options, ({ value }) => value)).to.deep.equal(['10', '25', '50', '100']);
    expect(page.select('page-size').value).to.equal('10');
  });

  it('offer no size if everything fits on the smallest page', async () => {
    const { page } = await openListed(rows(3));
    expect(page.has('#page-size')).to.equal(false);
  });

  it('may be empty behind a cursor, and lead to the first', async () => {
    const { page, lists } = await openListed(rows(25), { more: { nextCursor: 'c2' } });
    const events = recordEvents(page.element);
    await page.press('Next');
    lists[1]?.resolve(pageOf([]));
    await page.settled();
    expect([page.shown, page.text('.empty h2')]).to.deep.equal(['empty page', 'This page is empty now.']);
    expect(page.focus).to.not.equal('nothing');
    await page.press('Go to the first page');
    expect([lists[2]?.input.cursor, page.focus]).to.deep.equal([undefined, 'search']);
    lists[2]?.resolve(pageOf(rows(2)));
    await page.settled();
    expect(page.companies).to.deep.equal(['a0', 'a1']);
    expect(typesOf(events)).to.deep.equal(['view-changed', 'view-changed']);
  });
});
