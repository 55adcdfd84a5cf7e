import { expect } from '@open-wc/testing';
import { holdTimers } from '../support/held-timers.ts';
import { press, typeText } from '../support/keyboard.ts';
import { openListed } from '../support/list-page.ts';
import { otherRow, pageOf, row, serverTime } from '../support/list-rows.ts';
import { keepQuiet } from '../support/quiet.ts';

const company = 'Lighthouse Optics';

/** Opens a list with the focus in its search. */
async function openByKeyboard() {
  const opened = await openListed([row(), otherRow], { more: { nextCursor: 'c2' } });
  const { page } = opened;
  page.element.focus();
  /** Presses Tab until the focus is there. */
  const tabTo = async (stop: string, where = '') => {
    const isThere = () => page.focus === stop && (!where || page.focusedCompany === where);
    for (let tries = 0; !isThere() && tries < 40; tries++) await press('Tab');
    expect([page.focus, isThere()]).to.deep.equal([stop, true]);
  };
  return { ...opened, tabTo };
}

describe('invite-list: by keyboard alone', () => {
  keepQuiet();

  it('searches', async () => {
    const { page, lists } = await openByKeyboard();
    // Holds the debounce, which a busy machine could exceed between two keys.
    using _ = holdTimers(100);
    await typeText('ada');
    await press('Enter');
    await page.until('a request was sent', () => lists.length === 2);
    expect([lists[1]?.input.q, page.focus]).to.deep.equal(['ada', 'search']);
  });

  it('filters, sorts and pages', async () => {
    const { page, lists, tabTo } = await openByKeyboard();
    // Wide enough for sortable headings.
    page.element.style.inlineSize = '1200px';
    await press('Tab', 'Space');
    await page.settled();
    expect(page.filters).to.deep.equal(['Pending']);
    await tabTo('Company Name');
    await press('Enter');
    await page.settled();
    expect(page.order).to.deep.equal({ 'Company Name': 'ascending' });
    lists.at(-1)?.resolve(pageOf([row()], { nextCursor: 'c9' }));
    await page.settled();
    await tabTo('Next');
    await press('Space');
    await page.settled();
    expect(lists.at(-1)?.input).to.deep.equal({ status: ['pending'], sort: 'companyName', limit: 25, cursor: 'c9' });
  });

  it('resends', async () => {
    const { page, resends, tabTo } = await openByKeyboard();
    await tabTo('Resend Invite', company);
    await press('Enter');
    await page.until('the call was made', () => resends.length === 1);
    resends[0]?.resolve({ invite: row({ timesSent: 2 }), linkRotated: true, serverTime });
    await page.settled();
    expect([page.focus, page.focusedCompany]).to.deep.equal(['Resend Invite', company]);
  });

  it('cancels with Escape, then revokes', async () => {
    const { page, revokes, tabTo } = await openByKeyboard();
    await tabTo('Details', company);
    await press('Enter');
    await page.until('the details are there', () => page.has('[part=details]'));
    await tabTo('Revoke Invite', company);
    await press('Enter');
    await page.until('the dialog is open', () => page.dialog !== null);
    await press('Escape');
    await page.until('the dialog is closed', () => !page.has('dialog'));
    expect([page.focus, revokes.length]).to.deep.equal(['Revoke Invite', 0]);
    await press('Enter');
    await page.until('the dialog is open', () => page.dialog !== null);
    await press('Tab', 'Enter');
    await page.until('the call was made', () => revokes.length === 1);
    revokes[0]?.resolve({ invite: row({ status: 'revoked', allowedActions: [] }), serverTime });
    await page.until('the dialog is closed', () => !page.has('dialog'));
    expect([page.focus, page.focusedCompany]).to.deep.equal(['Details', company]);
  });
});
