import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/index.ts';
import { openListed } from '../support/list-page.ts';
import { pageOf, row } from '../support/list-rows.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents, typesOf } from '../support/record-events.ts';

/** So many rows, of a page of that name. */
const rows = (count: number, page = 'a') =>
  Array.from({ length: count }, (_, at) => row({ id: `${page}${at}`, companyName: `${page}${at}` }));

describe('invite-list: pages', () => {
  keepQuiet();

  it('go on and back, and say where they are', async () => {
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
    // At the end, the button keeps the focus.
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

  it('count what they know where nobody tells a total', async () => {
    const { page, lists } = await openListed(rows(25), { more: { nextCursor: 'c2' } });
    expect(page.range).to.equal('1–25');
    await page.press('Next');
    lists[1]?.resolve(pageOf(rows(3, 'b'), { previousCursor: 'c1' }));
    await page.settled();
    expect(page.range).to.equal('26–28');
  });

  it('say how many there are where nobody knows where they begin', async () => {
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

  it('count from the start again once the user is there', async () => {
    const { page, lists } = await openListed(rows(25), {
      properties: { cursor: 'foreign' },
      more: { nextCursor: 'n' },
    });
    await page.press('Company Name');
    lists[1]?.resolve(pageOf(rows(25), { nextCursor: 'c2' }));
    await page.settled();
    expect(page.range).to.equal('1–25');
  });

  it('go one on for two fast clicks', async () => {
    const { page, lists } = await openListed(rows(25), { more: { nextCursor: 'c2' } });
    const next = page.button('Next');
    next.click();
    next.click();
    await page.settled();
    lists[1]?.resolve(pageOf(rows(25, 'b'), { previousCursor: 'c1' }));
    await page.settled();
    expect([lists.length, page.range]).to.deep.equal([2, '26–50']);
  });

  it('try again by the same button, and count right, where the next one did not come', async () => {
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

  it('are as long as the user wants', async () => {
    const { page, lists } = await openListed(rows(25), { more: { nextCursor: 'c2' } });
    expect(Array.from(page.select('page-size').options, ({ value }) => value)).to.deep.equal(['25', '50', '100']);
    await page.choose('page-size', '50');
    expect([lists[1]?.input.limit, page.element.pageSize]).to.deep.equal([50, 50]);
    page.element.pageSize = 100;
    await page.settled();
    expect(page.select('page-size').value).to.equal('100');
  });

  it('may have a length of the page’s own', async () => {
    const { page, lists } = await openListed(rows(10), { properties: { pageSize: 10 }, more: { nextCursor: 'c2' } });
    expect(lists[0]?.input.limit).to.equal(10);
    expect(Array.from(page.select('page-size').options, ({ value }) => value)).to.deep.equal(['10', '25', '50', '100']);
    expect(page.select('page-size').value).to.equal('10');
  });

  it('offer no length where all fits on the shortest', async () => {
    const { page } = await openListed(rows(3));
    expect(page.has('#page-size')).to.equal(false);
  });

  it('behind a cursor may be empty, and lead to the first', async () => {
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
