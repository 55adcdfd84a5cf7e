import { expect } from '@open-wc/testing';
import type { Invite } from '../../src/index.ts';
import { openList, openListed } from '../support/list-page.ts';
import { inHours, otherRow, pageOf, row } from '../support/list-rows.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents, typesOf } from '../support/record-events.ts';

const company = 'Lighthouse Optics';
const accepted = row({ status: 'accepted', acceptedAt: inHours(1), customerId: 'cus_1', allowedActions: [] });
/** An invite that has come to be since the list was loaded. */
const fresh = (id: string, changes: Partial<Invite> = {}) =>
  row({ id, companyName: `New ${id}`, createdAt: inHours(1), ...changes });

describe('invite-list: live', () => {
  keepQuiet();

  it('turns a row Accepted once the customer has registered, and says so', async () => {
    const { page, streams } = await openListed([row(), otherRow]);
    const events = recordEvents(page.element);
    streams[0]?.push(accepted);
    await page.settled();
    expect(page.cells(company).slice(2, 6)).to.deep.equal(['Accepted', page.cells(company)[3], '', 'Details']);
    expect(page.announcement).to.equal(`${company}: Accepted.`);
    expect(page.root.querySelector('.new-items + *')).to.have.attribute('role', 'status');
    expect([page.companies, events]).to.deep.equal([[company, 'Bakery Blum'], []]);
  });

  it('says nothing of what has the same status, nor of a newer server’s as if it knew it', async () => {
    const { page, streams } = await openListed();
    streams[0]?.push(row({ timesSent: 7 }));
    await page.settled();
    expect([page.cell(company, 'sent').textContent?.includes('7 times'), page.announcement]).to.deep.equal([true, '']);
    streams[0]?.push(row({ status: 'paused' as Invite['status'] }));
    await page.settled();
    expect(page.announcement).to.equal(`${company}: paused.`);
  });

  it('tells several changes in one sentence', async () => {
    let hear = (_invites: readonly Invite[]) => {};
    const watchInvites = async function* () {
      yield* await new Promise<readonly Invite[]>((resolve) => (hear = resolve));
    };
    const { page } = await openListed([row(), otherRow], { overrides: { watchInvites } });
    hear([accepted, { ...otherRow, status: 'revoked' }]);
    await page.settled();
    expect(page.announcement).to.be.oneOf(['2 invites have changed.', 'Bakery Blum: Revoked.']);
    expect([page.cells(company)[2], page.cells('Bakery Blum')[2]]).to.deep.equal(['Accepted', 'Revoked']);
  });

  it('goes by the order of events: the last one counts', async () => {
    const { page, streams } = await openListed();
    for (const status of ['expired', 'pending', 'revoked'] as const) streams[0]?.push(row({ status }));
    await page.settled();
    expect(page.cells(company)[2]).to.equal('Revoked');
  });

  it('keeps the focus, the scroll and what is open', async () => {
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
    expect(page.facts(company)['Sent by']).to.equal('maya@reseller.example');
  });

  it('keeps the focus with its row where rows move', async () => {
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

  it('leaves the focus in the table where its row has gone', async () => {
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

  it('takes in what it hears while a page is on its way: the reply may be older', async () => {
    const { page, lists, streams } = await openListed([row(), otherRow]);
    await page.press('Company Name');
    streams[0]?.push(accepted);
    await page.settled();
    lists[1]?.resolve(pageOf([otherRow, row()]));
    await page.settled();
    expect([page.companies, page.cells(company)[2]]).to.deep.equal([['Bakery Blum', company], 'Accepted']);
  });

  it('ignores what is no invite', async () => {
    const { page, streams } = await openListed();
    for (const wrong of [null, 'ok', 42, {}, { id: 42 }]) streams[0]?.push(wrong as unknown as Invite);
    streams[0]?.push(accepted);
    await page.settled();
    expect([page.cells(company)[2], page.hasButton('Show')]).to.deep.equal(['Accepted', false]);
  });

  describe('new invites', () => {
    it('are a note, and shown when the user wants them', async () => {
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

    it('are shown on the first page, where they belong', async () => {
      const { page, lists, streams } = await openListed([row()], { properties: { cursor: 'c2' } });
      const events = recordEvents(page.element);
      streams[0]?.push(fresh('a'));
      await page.settled();
      await page.press('Show');
      expect([lists[1]?.input.cursor, typesOf(events)]).to.deep.equal([undefined, ['view-changed']]);
    });

    it('are none of those that were there before', async () => {
      const { page, streams } = await openListed();
      streams[0]?.push(row({ id: 'old', createdAt: inHours(-100) }));
      await page.settled();
      expect(page.hasButton('Show')).to.equal(false);
    });

    for (const [what, properties, isTold] of [
      ['of another status', { status: ['revoked'] }, false],
      ['of the status', { status: ['pending'] }, true],
      ['of a search: only the server knows', { query: 'a' }, false],
      ['that need attention: only the server knows', { attention: true }, false],
    ] as const)
      it(`are told where they belong: ${what}`, async () => {
        const { page, streams } = await openListed([row()], { properties });
        streams[0]?.push(fresh('a'));
        await page.settled();
        expect(page.hasButton('Show')).to.equal(isTold);
      });

    it('are shown at once where there was nothing', async () => {
      const { page, lists, streams } = await openListed([]);
      await page.until('it is live', () => streams.length > 0);
      streams[0]?.push(fresh('a'));
      await page.settled();
      lists[1]?.resolve(pageOf([fresh('a')]));
      await page.until('rows are there', () => page.shown === 'rows');
      expect(page.companies).to.deep.equal(['New a']);
    });
  });

  it('listens only once there is a page to listen for', async () => {
    const { page, lists, streams } = await openList();
    expect(streams).to.have.lengthOf(0);
    lists[0]?.resolve(pageOf([row()]));
    await page.until('it is live', () => streams.length > 0);
    await page.filter('Pending');
    expect([streams.length, streams[0]?.signal.aborted]).to.deep.equal([1, false]);
  });
});
