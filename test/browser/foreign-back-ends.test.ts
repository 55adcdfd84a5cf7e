import { expect } from '@open-wc/testing';
import {
  AdapterError,
  type Customer,
  type Invite,
  type InviteLink,
  type Matches,
  type ResendReply,
} from '../../src/index.ts';
import { openCustomers } from '../support/customer-list-page.ts';
import { invite as sentInvite } from '../support/fake-adapter.ts';
import { InviteFormPage, openForm } from '../support/invite-form-page.ts';
import { ListPage, openListed, textOf } from '../support/list-page.ts';
import { inHours, otherRow, pageOf, row, serverTime } from '../support/list-rows.ts';
import { holdMethod } from '../support/held-method.ts';
import { hearWarnings } from '../support/hear-warnings.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents } from '../support/record-events.ts';

const company = 'Lighthouse Optics';

/** The record that a back end has made in place of an expired one, which it keeps as `pending` with a past date. */
const successor = row({ id: 'inv_9', createdAt: serverTime, lastSentAt: serverTime, expiresAt: inHours(48) });
const left = row({ expiresAt: inHours(-1) });
const resent: ResendReply = { invite: successor, linkRotated: true, serverTime };

/** Opens a list whose first row has been resent under another id. */
async function openReplaced() {
  const opened = await openListed([left, otherRow]);
  await opened.page.press('Resend Invite', company);
  opened.resends[0]?.resolve(resent);
  await opened.page.settled();
  return opened;
}

describe('a back end that gives a resent invite another id', () => {
  keepQuiet();

  it('shows the new record in the row that was resent, keeps the focus, and announces it', async () => {
    const { page } = await openReplaced();
    expect(page.companies).to.deep.equal([company, 'Bakery Blum']);
    expect([page.cells(company)[2], page.focus, page.focusedCompany]).to.deep.equal([
      'Pending',
      'Resend Invite',
      company,
    ]);
    expect(page.announcement).to.contain('ada@lighthouse.example').and.contain('no longer works');
    expect(page.text('.note')).to.equal(page.announcement);
  });

  it('acts on the new id from then on', async () => {
    const { page, revokes, links } = await openReplaced();
    await page.openDetails();
    await page.press('Copy Link', company);
    await page.close('Close');
    await page.press('Revoke Invite', company);
    page.dialog?.querySelector<HTMLButtonElement>('.dangerous')?.click();
    await page.settled();
    expect([links, revokes].map((calls) => calls[0]?.input.id)).to.deep.equal(['inv_9', 'inv_9']);
  });

  it('says both ids in the event', async () => {
    const { page, resends } = await openListed([left]);
    const events = recordEvents(page.element);
    await page.press('Resend Invite');
    resends[0]?.resolve(resent);
    await page.settled();
    expect(events.at(-1)).to.deep.equal({
      type: 'invite-resent',
      detail: {
        inviteId: 'inv_9',
        replacedId: 'inv_1',
        status: 'pending',
        delivery: 'sent',
        timesSent: 1,
        linkRotated: true,
      },
    });
  });

  it('keeps the details open, and the focus on them', async () => {
    const { page, resends } = await openListed([left, otherRow]);
    await page.openDetails();
    await page.press('Resend Invite', company);
    page.button('Details', company).focus();
    resends[0]?.resolve(resent);
    await page.settled();
    expect([page.focus, page.focusedCompany]).to.deep.equal(['Details', company]);
    expect(page.button('Details', company)).to.have.attribute('aria-expanded', 'true');
  });

  it('keeps a link on screen that was created before', async () => {
    const { page, resends, links } = await openListed([row()]);
    await page.openDetails();
    await page.press('Resend Invite', company);
    await page.press('Copy Link', company);
    links[0]?.resolve({ url: 'https://portal.example/register#token=tok', expiresAt: inHours(5) });
    await page.settled();
    resends[0]?.resolve(resent);
    await page.settled();
    const field = page.root.querySelector<HTMLInputElement>('#link-url');
    expect([page.dialog?.matches(':modal'), field?.value]).to.deep.equal([
      true,
      'https://portal.example/register#token=tok',
    ]);
    await page.close('Close');
    expect([page.focus, page.focusedCompany]).to.deep.equal(['Copy Link', company]);
  });

  it('shows a link that was being created', async () => {
    const { page, resends, links } = await openListed([row()]);
    await page.openDetails();
    await page.press('Resend Invite', company);
    await page.press('Copy Link', company);
    resends[0]?.resolve(resent);
    await page.settled();
    expect(page.text('dialog [role=status]')).to.equal('Creating a link…');
    links[0]?.resolve({ url: 'https://portal.example/register#token=tok', expiresAt: inHours(5) });
    await page.settled();
    expect(page.root.querySelector<HTMLInputElement>('#link-url')?.value).to.contain('token=tok');
    await page.close('Close');
    await page.press('Copy Link', company);
    expect(links.map(({ input }) => input.id)).to.deep.equal(['inv_1', 'inv_9']);
  });

  it('ignores the old id in live updates and refreshes', async () => {
    const { page, lists, streams } = await openReplaced();
    streams[0]?.push(left);
    await page.settled();
    window.dispatchEvent(new Event('online'));
    await page.until('the list is refreshed', () => lists.length === 2);
    lists[1]?.resolve(pageOf([successor, left, otherRow]));
    await page.settled();
    expect(page.companies).to.deep.equal([company, 'Bakery Blum']);
    expect([page.cells(company)[2], page.text('.new-items')]).to.deep.equal(['Pending', '']);
  });

  it('shows the old record as an expired row of its own once the list is loaded anew', async () => {
    const { page, lists, streams } = await openReplaced();
    void page.element.reload();
    await page.settled();
    lists[1]?.resolve(pageOf([successor, left, otherRow]));
    await page.settled();
    expect(page.companies).to.deep.equal([company, company, 'Bakery Blum']);
    const badges = Array.from(page.root.querySelectorAll('[part=badge]'), (badge) => badge.textContent?.trim());
    expect(badges).to.deep.equal(['Pending', 'Expired', 'Pending']);
    streams[0]?.push({ ...left, companyName: 'Lighthouse' });
    await page.settled();
    expect(page.companies).to.deep.equal([company, 'Lighthouse', 'Bakery Blum']);
  });

  it('acts on the old record, once it has a row of its own, by its own id', async () => {
    const { page, lists, resends, revokes } = await openReplaced();
    void page.element.reload();
    await page.settled();
    const old = { ...left, companyName: 'Old', status: 'expired' as const };
    lists[1]?.resolve(pageOf([successor, old]));
    await page.settled();
    await page.press('Resend Invite', 'Old');
    expect([resends[1]?.input.id, page.actions('Old')[0], page.actions(company)[0]]).to.deep.equal([
      'inv_1',
      'Sending again…',
      'Resend Invite',
    ]);
    await page.openDetails('Old');
    await page.press('Revoke Invite', 'Old');
    expect(page.text('dialog h2')).to.contain('Old');
    page.dialog?.querySelector<HTMLButtonElement>('.dangerous')?.click();
    await page.settled();
    expect(revokes[0]?.input.id).to.equal('inv_1');
  });

  it('lists it once if the new record has been listed before the reply', async () => {
    const { page, lists, resends } = await openListed([left, otherRow]);
    await page.press('Resend Invite', company);
    window.dispatchEvent(new Event('online'));
    await page.until('the list is refreshed', () => lists.length === 2);
    resends[0]?.resolve(resent);
    await page.settled();
    lists[1]?.resolve(pageOf([successor, left, otherRow]));
    await page.settled();
    expect(page.companies).to.deep.equal([company, 'Bakery Blum']);
    expect(page.text('.new-items')).to.equal('');
  });

  it('lists it once if a live update has come before the reply', async () => {
    const { page, resends, streams } = await openListed([left, otherRow]);
    await page.press('Resend Invite', company);
    streams[0]?.push({ ...successor, createdAt: inHours(1) });
    await page.until('it is noted', () => page.text('.new-items') !== '');
    resends[0]?.resolve(resent);
    await page.settled();
    expect([page.companies, page.text('.new-items')]).to.deep.equal([[company, 'Bakery Blum'], '']);
  });

  it('replaces the row of another list on the page', async () => {
    const { page, adapter, lists, resends } = await openListed([left]);
    const other = await ListPage.open(adapter);
    lists[1]?.resolve(pageOf([left, otherRow]));
    await other.until('the other list is there', () => other.has('[part=pager]'));
    await page.press('Resend Invite');
    resends[0]?.resolve(resent);
    await other.until('its row has changed', () => other.cells(company)[2] === 'Pending');
    expect(other.companies).to.deep.equal([company, 'Bakery Blum']);
  });

  it('may do so for a revocation too', async () => {
    const { page, revokes } = await openListed([row(), otherRow]);
    const events = recordEvents(page.element);
    await page.openDetails();
    await page.press('Revoke Invite', company);
    page.dialog?.querySelector<HTMLButtonElement>('.dangerous')?.click();
    await page.settled();
    revokes[0]?.resolve({ invite: row({ id: 'inv_7', status: 'revoked', allowedActions: [] }), serverTime });
    await page.until('the dialog is closed', () => !page.has('dialog'));
    expect([page.companies, page.cells(company)[2]]).to.deep.equal([[company, 'Bakery Blum'], 'Revoked']);
    expect([page.focus, page.focusedCompany]).to.deep.equal(['Details', company]);
    expect(events.at(-1)?.detail).to.deep.equal({ inviteId: 'inv_7', replacedId: 'inv_1', status: 'revoked' });
  });

  it('may do so for a resend from a form', async () => {
    const { method: resendInvite, calls } = holdMethod<{ id: string }, ResendReply>();
    const matches: Matches = {
      customers: [],
      invites: [{ ...sentInvite, status: 'expired' }],
    };
    const { page } = await openForm({ resendInvite, findMatches: () => Promise.resolve(matches) });
    const events = recordEvents(page.element);
    page.fill();
    await page.submit();
    await page.press('Resend Invite');
    calls[0]?.resolve({ ...resent, invite: { ...successor, delivery: 'failed' } });
    await page.until('it is done', () => page.root.querySelector('[part=success]') !== null);
    expect(events.at(-1)?.detail).to.include({ inviteId: 'inv_9', replacedId: 'inv_1' });
    // The remedy for the email that failed is to resend the new record.
    await page.press('Resend Invite');
    expect(calls.map(({ input }) => input.id)).to.deep.equal(['inv_1', 'inv_9']);
  });
});

describe('an adapter that resolves with nothing', () => {
  keepQuiet();

  it('has carried out an invite: the form says so with what was typed', async () => {
    const { page, calls } = await openForm();
    const events: Invite[] = [];
    page.element.addEventListener('customer-invited', ({ invite }) => events.push(invite));
    page.fill();
    const outcome = page.element.submit();
    await page.until('it was sent', () => calls.length === 1);
    calls[0]?.resolve(undefined as never);
    await page.settled();
    expect(page.root.querySelector('[part=success]')?.textContent)
      .to.contain(
        'Lighthouse Optics was invited. We do not know yet whether the email to ada@lighthouse.example arrived.',
      )
      .and.not.contain('Resend');
    expect(events.map(({ id, contactEmail, status }) => [id, contactEmail, status])).to.deep.equal([
      ['', 'ada@lighthouse.example', 'pending'],
    ]);
    expect((await outcome).name).to.equal('done');
  });

  it('has carried out a resend: the row stays, says so, and the list is read again', async () => {
    const { page, lists, resends } = await openListed();
    await page.press('Resend Invite');
    resends[0]?.resolve(undefined as never);
    await page.settled();
    const said = 'The invite was sent again. We do not know yet whether the email to ada@lighthouse.example arrived.';
    expect([page.text('.note'), page.announcement, page.focus]).to.deep.equal([said, said, 'Resend Invite']);
    expect(lists).to.have.lengthOf(2);
    lists[1]?.resolve(pageOf([row({ timesSent: 2 })]));
    await page.settled();
    expect([page.cell(company, 'sent').textContent?.includes('2 times'), page.focus]).to.deep.equal([
      true,
      'Resend Invite',
    ]);
  });

  it('has carried out a resend under another id: the row becomes the new record', async () => {
    const { page, lists, resends } = await openListed([left, otherRow]);
    await page.press('Resend Invite', company);
    resends[0]?.resolve(undefined as never);
    await page.settled();
    lists[1]?.resolve(pageOf([{ ...successor, createdAt: inHours(1) }, otherRow]));
    await page.settled();
    expect([page.companies, page.cells(company)[2], page.text('.new-items')]).to.deep.equal([
      [company, 'Bakery Blum'],
      'Pending',
      '',
    ]);
    expect([page.focus, page.focusedCompany]).to.deep.equal(['Resend Invite', company]);
  });

  it('has carried out a revocation', async () => {
    const { page, lists, revokes } = await openListed();
    await page.openDetails();
    await page.press('Revoke Invite', company);
    page.dialog?.querySelector<HTMLButtonElement>('.dangerous')?.click();
    await page.settled();
    revokes[0]?.resolve(undefined as never);
    await page.until('the dialog is closed', () => !page.has('dialog'));
    expect([page.cells(company)[2], page.announcement, lists.length]).to.deep.equal([
      'Revoked',
      'The invite to Lighthouse Optics was revoked.',
      2,
    ]);
  });

  it('has carried out a resend from a form: the form names the contact, and a list on the page is read again', async () => {
    const { page: list, lists, adapter } = await openListed([row(), otherRow]);
    const { method: resendInvite, calls } = holdMethod<{ id: string }, ResendReply>();
    const shared = Object.assign(adapter, { resendInvite });
    const form = await InviteFormPage.open(
      Object.assign(shared, {
        inviteCustomer: () => Promise.reject(new AdapterError('invite-pending', { meta: { inviteId: 'inv_1' } })),
      }),
    );
    form.fill();
    form.type('Billing Email Address', 'accounts@reseller.example');
    form.type('Billing Phone Number', '+442079460018');
    await form.submit();
    await form.press('Resend Invite');
    calls[0]?.resolve(undefined as never);
    await form.until('it is done', () => form.shown === 'done');
    expect(form.text('[part=success]')).to.contain('ada@lighthouse.example');
    await list.until('the list is read again', () => lists.length === 2);
    expect(list.cell(company, 'contact').textContent).to.contain('Ada Okafor');
    lists[1]?.resolve(pageOf([row({ timesSent: 2 }), otherRow]));
    await list.settled();
    expect(list.cell(company, 'sent').textContent).to.contain('2 times');
  });

  it('has not created a link', async () => {
    using console = hearWarnings();
    const { page, links } = await openListed();
    await page.openDetails();
    await page.press('Copy Link', company);
    links[0]?.resolve(undefined as never);
    await page.settled();
    await page.until('the console says why', () => console.heard.some((line) => line.includes('It has no link.')));
    expect(page.has('dialog [part=error]')).to.equal(true);
  });

  it('leaves a lost reply as it was: in doubt until a retry under the same key', async () => {
    const { page, calls } = await openForm();
    page.fill();
    await page.submit();
    calls[0]?.reject(new AdapterError('invalid-reply', { outcome: 'unknown' }));
    await page.settled();
    await page.press('Try again');
    calls[1]?.resolve(undefined as never);
    await page.settled();
    expect(page.root.querySelector('[part=success]')).to.not.equal(null);
    expect(new Set(calls.map(({ options }) => options.idempotencyKey)).size).to.equal(1);
  });
});

describe('a back end that no longer lists what was accepted or revoked', () => {
  keepQuiet();

  const note = (name = company) => `The invite to ${name} is no longer listed. It may have been accepted or revoked.`;

  /** Refreshes the list as a timer does, and answers with these rows. */
  async function refresh({ page, lists }: Awaited<ReturnType<typeof openListed>>, ...given: Parameters<typeof pageOf>) {
    const count = lists.length;
    window.dispatchEvent(new Event('online'));
    await page.until('the list is refreshed', () => lists.length > count);
    lists.at(-1)?.resolve(pageOf(...given));
    await page.settled();
  }

  it('says so calmly after a refresh', async () => {
    const opened = await openListed([row(), otherRow]);
    const events = recordEvents(opened.page.element);
    await refresh(opened, [otherRow]);
    const { page } = opened;
    expect([page.companies, page.announcement]).to.deep.equal([['Bakery Blum'], note()]);
    expect(page.root.querySelector('.new-items + [role=status]')?.className).to.equal('muted');
    expect([events, page.has('[role=alert]')]).to.deep.equal([[], false]);
  });

  it('counts several', async () => {
    const opened = await openListed([row(), otherRow, row({ id: 'inv_3', companyName: 'Zeta' })]);
    await refresh(opened, [row({ id: 'inv_3', companyName: 'Zeta' })]);
    expect(opened.page.announcement).to.equal(
      '2 invites are no longer listed. They may have been accepted or revoked.',
    );
  });

  it('says so where no row is left', async () => {
    const opened = await openListed([row()]);
    await refresh(opened, []);
    expect([opened.page.shown, opened.page.text('.muted[role=status]')]).to.deep.equal(['none', note()]);
  });

  it('says nothing of rows that were closed already, or may have moved to another page', async () => {
    const opened = await openListed([row({ status: 'accepted' }), otherRow]);
    await refresh(opened, [otherRow]);
    expect(opened.page.announcement).to.equal('');
    await refresh(opened, [row({ id: 'inv_4', createdAt: inHours(-99) })], { nextCursor: 'c' });
    expect(opened.page.announcement).to.equal('');
  });

  it('says so after a resend that answers 404: a note, no error', async () => {
    const { page, lists, resends } = await openListed([row(), otherRow], { more: { nextCursor: 'c' } });
    await page.press('Resend Invite', company);
    resends[0]?.reject(new AdapterError('not-found', { status: 404 }));
    await page.settled();
    expect([page.text('.note'), page.has('[part=error]'), page.has('[role=alert]')]).to.deep.equal([
      'This invite is no longer listed. It may have been accepted or revoked.',
      false,
      false,
    ]);
    lists[1]?.resolve(pageOf([otherRow], { nextCursor: 'c' }));
    await page.settled();
    expect([page.companies, page.announcement, page.focus]).to.deep.equal([['Bakery Blum'], note(), 'table']);
  });

  it('says so after a revocation that answers 404, and closes the dialog', async () => {
    const { page, lists, revokes } = await openListed([row(), otherRow]);
    await page.openDetails();
    await page.press('Revoke Invite', company);
    page.dialog?.querySelector<HTMLButtonElement>('.dangerous')?.click();
    await page.settled();
    revokes[0]?.reject(new AdapterError('not-found', { status: 404 }));
    await page.until('the dialog is closed', () => !page.has('dialog'));
    lists[1]?.resolve(pageOf([otherRow]));
    await page.settled();
    expect([page.companies, page.announcement, page.has('[role=alert]')]).to.deep.equal([
      ['Bakery Blum'],
      note(),
      false,
    ]);
  });

  it('says so in the dialog of a link, without offering another try', async () => {
    const { page, lists, links } = await openListed([row(), otherRow]);
    await page.openDetails();
    await page.press('Copy Link', company);
    links[0]?.reject(new AdapterError('not-found', { status: 404 }));
    await page.settled();
    lists[1]?.resolve(pageOf([otherRow]));
    await page.settled();
    expect([page.text('dialog p[role=status]'), page.has('[role=alert]'), page.hasButton('Try again')]).to.deep.equal([
      'This invite is no longer listed. It may have been accepted or revoked.',
      false,
      false,
    ]);
  });
});

describe('a back end that keeps expired invites as pending', () => {
  keepQuiet();

  it('shows them as expired, and lets them be resent only', async () => {
    const { page } = await openListed([left, row({ id: 'inv_2', companyName: 'Bakery Blum' })]);
    await page.openDetails();
    expect([page.cells(company)[2], page.actions(company)]).to.deep.equal(['Expired', ['Resend Invite', 'Details']]);
    await page.openDetails('Bakery Blum');
    expect(page.actions('Bakery Blum')).to.deep.equal(['Resend Invite', 'Details', 'Copy Link', 'Revoke Invite']);
  });

  it('announces no change when the back end notices later', async () => {
    const { page, streams } = await openListed([left]);
    streams[0]?.push({ ...left, status: 'expired', allowedActions: [] });
    await page.until('the row has changed', () => page.actions(company).length === 1);
    expect(page.announcement).to.equal('');
  });

  it('notes no new invite where the filter excludes it', async () => {
    const { page, streams } = await openListed([row()], { properties: { status: ['pending'] } });
    streams[0]?.push({ ...left, id: 'inv_5', createdAt: inHours(1) });
    streams[0]?.push(row({ status: 'accepted' }));
    await page.until('the changes are there', () => page.cells(company)[2] === 'Accepted');
    expect(page.text('.new-items')).to.equal('');
  });

  it('says in a form that the similar invite has expired', async () => {
    const matches = { customers: [], invites: [{ ...sentInvite, expiresAt: '2020-01-01T00:00:00Z' }] };
    const { page } = await openForm({ findMatches: () => Promise.resolve(matches) });
    page.fill();
    await page.submit();
    expect(page.root.querySelector('[part=matches] li')?.textContent).to.contain('expired');
  });
});

describe('a back end that knows little', () => {
  keepQuiet();

  const little = (changes: Partial<Invite> = {}) =>
    ({
      id: 'inv_1',
      companyName: company,
      contactEmail: 'ada@lighthouse.example',
      status: 'pending',
      ...changes,
    }) as Invite;
  /** Returns the headings of a wide list. */
  const headings = (root: ShadowRoot) => {
    (root.host as HTMLElement).style.inlineSize = '1200px';
    return Array.from(root.querySelectorAll('thead th'))
      .filter((heading) => heading.checkVisibility())
      .map(textOf);
  };
  const optionsOf = (page: ListPage) => Array.from(page.select('sort').options, ({ value }) => value);

  it('has a list without the columns that would be empty, and without their orders', async () => {
    const { page } = await openListed([little(), little({ id: 'inv_2', companyName: 'Bakery Blum' })]);
    expect(headings(page.root)).to.deep.equal(['Company Name', 'Contact', 'Status', 'Actions']);
    const visible = Array.from(page.row(company).cells).filter((cell) => cell.checkVisibility());
    expect(visible).to.have.lengthOf(4);
    // The current order stays.
    expect(optionsOf(page)).to.deep.equal(['-lastSentAt', 'companyName', '-companyName']);
  });

  it('has a column as soon as one invite has something to show in it', async () => {
    const { page } = await openListed([
      little(),
      little({ id: 'inv_2', expiresAt: inHours(5), createdAt: inHours(-5) }),
    ]);
    expect(headings(page.root)).to.deep.equal(['Company Name', 'Contact', 'Status', 'Sent', 'Expires', 'Actions']);
    expect(optionsOf(page)).to.have.lengthOf(6);
  });

  it('has every order while nothing is found', async () => {
    const { page } = await openListed([], { properties: { query: 'x' } });
    await page.until('the orders are there', () => page.has('#sort'));
    expect(optionsOf(page)).to.have.lengthOf(6);
  });

  it('has cards without empty labels and separators', async () => {
    const { page } = await openListed([
      little(),
      little({ id: 'inv_2', companyName: 'Bakery Blum', expiresAt: inHours(5) }),
    ]);
    page.element.style.inlineSize = '320px';
    await page.settled();
    const [, contact, , , expires] = Array.from(page.row(company).cells);
    const before = (element: Element | null | undefined) => element && getComputedStyle(element, '::before').content;
    expect([before(contact?.querySelector('.second')), before(expires)]).to.deep.equal(['none', 'none']);
  });

  it('has customers without the columns that would be empty', async () => {
    const opened = await openCustomers();
    const items = [{ id: 'cus_1', companyName: 'Bakery Blum' }] as unknown as readonly Customer[];
    await opened.show({ items, serverTime });
    expect(headings(opened.root)).to.deep.equal(['Company Name']);
  });

  it('has details without an empty billing contact', async () => {
    const { page } = await openListed([little({ billingContact: { email: '', phone: '' }, delivery: 'unknown' })]);
    await page.openDetails();
    expect(page.details(company)).to.deep.equal({ Delivery: 'Not known' });
  });

  it('has links that may not expire', async () => {
    const { page, links } = await openListed();
    await page.openDetails();
    await page.press('Copy Link', company);
    links[0]?.resolve({ url: 'https://portal.example/register#token=tok' } as InviteLink);
    await page.settled();
    expect(page.text('dialog [part=hint]')).to.equal('It is shown here only once; you can create another one.');
  });

  it('does not say whether earlier links work unless it knows', async () => {
    const { page, resends } = await openListed();
    await page.press('Resend Invite');
    resends[0]?.resolve({ invite: row(), serverTime } as ResendReply);
    await page.settled();
    expect(page.text('.note')).to.equal('A new email with the registration link went to ada@lighthouse.example.');
  });

  for (const id of ['', '\u200b'])
    it(`keeps the id of the row if the reply has ${JSON.stringify(id)}`, async () => {
      const { page, resends } = await openListed();
      await page.press('Resend Invite');
      resends[0]?.resolve({ invite: row({ id }), serverTime } as ResendReply);
      await page.settled();
      expect(page.companies).to.deep.equal([company]);
      expect(page.has('#resend-inv_5f_1')).to.equal(true);
    });

  it('keeps the row that it says nothing new about', async () => {
    const { page, resends } = await openListed();
    await page.press('Resend Invite');
    resends[0]?.resolve({ invite: { timesSent: 2 }, serverTime } as ResendReply);
    await page.settled();
    expect([page.companies, page.text('.note')]).to.deep.equal([
      [company],
      'The invite was sent again. We do not know yet whether the email to ada@lighthouse.example arrived.',
    ]);
    expect(page.cell(company, 'sent').textContent).to.contain('2 times');
  });
});
