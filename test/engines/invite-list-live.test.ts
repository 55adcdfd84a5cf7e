import { expect } from '@open-wc/testing';
import type { Invite } from '../../src/index.ts';
import { openList, openListed } from '../support/list-page.ts';
import { inHours, otherRow, pageOf, row } from '../support/list-rows.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents, typesOf } from '../support/record-events.ts';

const company = 'Lighthouse Optics';
const accepted = row({ status: 'accepted', acceptedAt: inHours(1), customerId: 'cus_1', allowedActions: [] });
/** An invite created after the list was loaded. */
const fresh = (id: string, changes: Partial<Invite> = {}) =>
  row({ id, companyName: `New ${id}`, createdAt: inHours(1), ...changes });

describe('invite-list: live', () => {
  keepQuiet();

  it('updates a row to Accepted once the customer has registered, and announces it', async () => {
    const { page, streams } = await openListed([row(), otherRow]);
    const events = recordEvents(page.element);
    streams[0]?.push(accepted);
    await page.settled();
    expect(page.cells(company).slice(2, 6)).to.deep.equal(['Accepted', page.cells(company)[3], '', 'Details']);
    expect(page.announcement).to.equal(`${company}: Accepted.`);
    expect(page.root.querySelector('.new-items + *')).to.have.attribute('role', 'status');
    expect([page.companies, events]).to.deep.equal([[company, 'Bakery Blum'], []]);
  });

  it('announces neither an unchanged status nor one that it does not know', async () => {
    const { page, streams } = await openListed();
    streams[0]?.push(row({ timesSent: 7 }));
    await page.settled();
    expect([page.cell(company, 'sent').textContent?.includes('7 times'), page.announcement]).to.deep.equal([true, '']);
    streams[0]?.push(row({ status: 'paused' as Invite['status'] }));
    await page.settled();
    expect(page.announcement).to.equal(`${company}: Other.`);
  });

  it('announces several changes in one sentence', async () => {
    let send = (_invites: readonly Invite[]) => {};
    const watchInvites = async function* () {
      yield* await new Promise<readonly Invite[]>((resolve) => (send = resolve));
    };
    const { page } = await openListed([row(), otherRow], { overrides: { watchInvites } });
    send([accepted, { ...otherRow, status: 'revoked' }]);
    await page.settled();
    expect(page.announcement).to.be.oneOf(['2 invites have changed.', 'Bakery Blum: Revoked.']);
    expect([page.cells(company)[2], page.cells('Bakery Blum')[2]]).to.deep.equal(['Accepted', 'Revoked']);
  });

  it('applies events in order: the last one wins', async () => {
    const { page, streams } = await openListed();
    for (const status of ['expired', 'pending', 'revoked'] as const) streams[0]?.push(row({ status }));
    await page.settled();
    expect(page.cells(company)[2]).to.equal('Revoked');
  });

  it('keeps the focus, the scroll position and open details', async () => {
    const { page, streams } = await openListed([
      ...Array.from({ length: 40 }, (_, at) => row({ id: `x${at}`, companyName: `Other ${at}` })),
      row(),
    ]);
    await page.openDetails();
    window.scrollTo(0, 500);
    page.button('Details', company).focus({ preventScroll: true });
    const { scrollY } = window;
    streams[0]?.push(accepted);
    streams[0]?.push(row({ id: 'x3', companyName: 'Other 3', status: 'revoked' }));
    await page.settled();
    expect([window.scrollY, page.focus, page.focusedCompany]).to.deep.equal([scrollY, 'Details', company]);
    expect(page.details(company)['Sent by']).to.equal('maya@reseller.example');
  });

  it('keeps the focus on its row when rows move', async () => {
    for (const action of ['Resend Invite', 'Details', 'Copy Link', 'Revoke Invite']) {
      const { page, lists } = await openListed([row(), otherRow]);
      await page.openDetails();
      page.button(action, company).focus();
      void page.element.reload();
      await page.settled();
      lists[1]?.resolve(pageOf([otherRow, row({ id: 'inv_3', companyName: 'Third' }), row()]));
      await page.settled();
      expect([page.focus, page.focusedCompany]).to.deep.equal([action, company]);
    }
  });

  it('keeps the focus in the table if its row disappears', async () => {
    for (const action of ['Resend Invite', 'Details', 'Copy Link', 'Revoke Invite']) {
      const { page, lists } = await openListed([row(), otherRow]);
      await page.openDetails();
      page.button(action, company).focus();
      void page.element.reload();
      await page.settled();
      lists[1]?.resolve(pageOf([otherRow]));
      await page.settled();
      expect(page.focus, action).to.equal('table');
    }
  });

  it('applies events received while a page loads, since the reply may be older', async () => {
    const { page, lists, streams } = await openListed([row(), otherRow]);
    await page.press('Company Name');
    streams[0]?.push(accepted);
    await page.settled();
    lists[1]?.resolve(pageOf([otherRow, row()]));
    await page.settled();
    expect([page.companies, page.cells(company)[2]]).to.deep.equal([['Bakery Blum', company], 'Accepted']);
  });

  it('ignores malformed invites', async () => {
    const { page, streams } = await openListed();
    for (const wrong of [null, 'ok', 42, {}, { id: 42 }]) streams[0]?.push(wrong as unknown as Invite);
    streams[0]?.push(accepted);
    await page.settled();
    expect([page.cells(company)[2], page.hasButton('Show')]).to.deep.equal(['Accepted', false]);
  });

  describe('new invites', () => {
    it('show a notice, and appear when the user asks for them', async () => {
      const { page, lists, streams } = await openListed();
      streams[0]?.push(fresh('a'));
      await page.settled();
      expect([page.text('.new-items [role=status]'), page.companies]).to.deep.equal(['1 new invite', [company]]);
      streams[0]?.push(fresh('b'));
      streams[0]?.push(fresh('b', { timesSent: 2 }));
      await page.settled();
      expect(page.text('.new-items [role=status]')).to.equal('2 new invites');
      await page.press('Show');
      lists[1]?.resolve(pageOf([fresh('b'), fresh('a'), row()]));
      await page.settled();
      expect(page.companies).to.deep.equal(['New b', 'New a', company]);
      expect([page.focus, page.hasButton('Show')]).to.deep.equal(['table', false]);
    });

    it('appear on the first page, where they belong', async () => {
      const { page, lists, streams } = await openListed([row()], { properties: { cursor: 'c2' } });
      const events = recordEvents(page.element);
      streams[0]?.push(fresh('a'));
      await page.settled();
      await page.press('Show');
      expect([lists[1]?.input.cursor, typesOf(events)]).to.deep.equal([undefined, ['view-changed']]);
    });

    it('exclude those that existed before', async () => {
      const { page, streams } = await openListed();
      streams[0]?.push(row({ id: 'old', createdAt: inHours(-100) }));
      await page.settled();
      expect(page.hasButton('Show')).to.equal(false);
    });

    for (const [what, properties, isTold] of [
      ['with a filter for another status', { status: ['revoked'] }, false],
      ['with a filter for their status', { status: ['pending'] }, true],
      ['with a search, which only the server can match', { query: 'a' }, false],
      ['with a filter for attention, which only the server can match', { attention: true }, false],
    ] as const)
      it(`${isTold ? 'are announced' : 'are not announced'} ${what}`, async () => {
        const { page, streams } = await openListed([row()], { properties });
        streams[0]?.push(fresh('a'));
        await page.settled();
        expect(page.hasButton('Show')).to.equal(isTold);
      });

    it('appear at once in an empty list', async () => {
      const { page, lists, streams } = await openListed([]);
      await page.until('it is live', () => streams.length > 0);
      streams[0]?.push(fresh('a'));
      await page.settled();
      lists[1]?.resolve(pageOf([fresh('a')]));
      await page.until('rows are there', () => page.shown === 'rows');
      expect(page.companies).to.deep.equal(['New a']);
    });
  });

  it('connects only once a page is loaded', async () => {
    const { page, lists, streams } = await openList();
    expect(streams).to.have.lengthOf(0);
    lists[0]?.resolve(pageOf([row()]));
    await page.until('it is live', () => streams.length > 0);
    await page.filter('Pending');
    expect([streams.length, streams[0]?.signal.aborted]).to.deep.equal([1, false]);
  });
});
