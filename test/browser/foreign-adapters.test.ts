import { expect } from '@open-wc/testing';
import type { Customer, Invite, InvitePage } from '../../src/index.ts';
import { openCustomers, textOf } from '../support/customer-list-page.ts';
import { customer } from '../support/customer.ts';
import { hearWarnings } from '../support/hear-warnings.ts';
import { openForm } from '../support/invite-form-page.ts';
import { openList, openListed } from '../support/list-page.ts';
import { inHours, pageOf, row, serverTime } from '../support/list-rows.ts';
import { recordEvents } from '../support/record-events.ts';
import { reply } from '../support/fake-adapter.ts';

/** Records as another back end might return them. */
const invites = (...items: readonly object[]) => items as readonly Invite[];

describe('adapters that return types other than the contract’s', () => {
  it('may use numbers as ids', async () => {
    using console = hearWarnings();
    const { page, resends } = await openListed(
      invites({ ...row(), id: 1 }, { ...row(), id: 2n, companyName: 'Bakery Blum' }),
    );
    expect(page.companies).to.deep.equal(['Lighthouse Optics', 'Bakery Blum']);
    await page.press('Resend Invite', 'Bakery Blum');
    expect(resends[0]?.input).to.deep.equal({ id: '2' });
    expect(console.heard).to.deep.equal([]);
  });

  it('may use dates as times, and numbers as names', async () => {
    using console = hearWarnings();
    const { page } = await openListed(
      invites({ ...row(), companyName: 4711, lastSentAt: new Date(inHours(-3)), expiresAt: new Date(inHours(150)) }),
    );
    const [company, , , sent, expires] = page.cells('4711');
    expect([company, sent?.split(',')[0], expires?.split(',')[0]]).to.deep.equal(['4711', '3 hours ago', 'in 6 days']);
    expect(console.heard).to.deep.equal([]);
  });

  for (const [format, toTime] of [
    ['seconds', (time: number) => Math.floor(time / 1000)],
    ['milliseconds', (time: number) => time],
    ['digits', (time: number) => String(time)],
    ['a bigint', (time: number) => BigInt(time)],
  ] as const)
    it(`may use numbers since 1970 as times: ${format}`, async () => {
      using console = hearWarnings();
      const at = (hours: number) => toTime(Date.parse(inHours(hours)));
      const { page, lists } = await openList();
      const items = invites({ ...row(), lastSentAt: at(-3), expiresAt: at(150) });
      lists[0]?.resolve({ ...pageOf(items), serverTime: at(0) as never });
      await page.until('the rows are there', () => page.has('[part=pager]'));
      const [, , , sent, expires] = page.cells('Lighthouse Optics');
      expect([sent?.split(',')[0], expires?.split(',')[0]]).to.deep.equal(['3 hours ago', 'in 6 days']);
      expect(console.heard).to.deep.equal([]);
    });

  for (const garbage of ['soon', '0000-00-00', true, {}, [], new Date(Number.NaN)])
    it(`lose times that cannot be read, and one line names them: ${JSON.stringify(garbage)}`, async () => {
      using console = hearWarnings();
      const { page, lists } = await openList();
      const items = invites(
        { ...row(), lastSentAt: garbage, expiresAt: garbage },
        { ...row({ id: 'inv_2', companyName: 'Bakery Blum' }), expiresAt: garbage },
      );
      lists[0]?.resolve({ ...pageOf(items), serverTime: garbage as never });
      await page.until('the rows are there', () => page.has('[part=pager]'));
      expect([page.companies.length, page.cells('Bakery Blum')[4]]).to.deep.equal([2, '']);
      const members = 'items[0].lastSentAt, items[0].expiresAt, serverTime';
      await page.until('the console names them', () => console.heard.length > 0);
      expect(console.heard).to.have.lengthOf(1);
      for (const member of members.split(', ')) expect(console.heard[0]).to.contain(member);
    });

  it('lose rows without a usable id: one adapter-error, and one line that names the member', async () => {
    using console = hearWarnings();
    const blankIds = ['', '  ', '\u200b'].map((id) => row({ id }));
    const items = [
      row(),
      { ...row(), id: null },
      { ...row(), id: {} },
      { ...row(), id: Number.NaN },
      null,
      ...blankIds,
    ];
    const { page, lists } = await openList();
    const events = recordEvents(page.element);
    for (const attempt of [0, 1]) {
      if (attempt) void page.element.reload();
      await page.settled();
      lists[attempt]?.resolve(pageOf(items as readonly Invite[]));
      await page.until('the rows are there', () => page.has('[part=pager]'));
    }
    expect(page.companies).to.deep.equal(['Lighthouse Optics']);
    const detail = { operation: 'listInvites', code: 'invalid-reply', status: undefined, outcome: 'rejected' };
    expect(events).to.deep.equal([{ type: 'adapter-error', detail }]);
    expect(console.heard.filter((line) => line.includes('listInvites') && line.includes('.id'))).to.have.lengthOf(1);
    for (const index of [1, 2, 3, 4, 5, 6, 7]) expect(console.heard.join(' ')).to.contain(`items[${index}].id`);
  });

  it('fail rather than look empty if no row has a usable id', async () => {
    using console = hearWarnings();
    const { page, lists } = await openList();
    const events = recordEvents(page.element);
    lists[0]?.resolve(pageOf(invites({ ...row(), id: null }, { ...row(), id: true })));
    await page.until('the notice is there', () => page.has('[part=notice]'));
    await page.until('the console says why', () => console.heard.some((line) => line.includes('No item has an id')));
    expect(events.map(({ type }) => type)).to.deep.equal(['adapter-error']);
    expect(page.has('.empty')).to.equal(false);
  });

  for (const wrong of [null, { id: 5 }, { invite: {} }, { invite: { id: '\u200b' } }])
    it(`leave the outcome of an invite open, and one line names why: ${JSON.stringify(wrong)}`, async () => {
      using console = hearWarnings();
      const { page, calls } = await openForm();
      page.fill();
      await page.submit();
      calls[0]?.resolve(wrong as never);
      await page.settled();
      const hears = (line: string) => line.includes('inviteCustomer') && line.includes('It lacks the id');
      await page.until('the console says why', () => console.heard.some(hears));
      expect(console.heard.filter(hears)).to.have.lengthOf(1);
    });

  it('skip customers without a usable id, and log that once', async () => {
    using console = hearWarnings();
    const opened = await openCustomers();
    const events = recordEvents(opened.element);
    const items = [
      { ...customer, id: 5 },
      { ...customer, id: true },
      { ...customer, id: '' },
      { ...customer, id: '\u200b ' },
    ] as unknown as readonly Customer[];
    await opened.show({ items, serverTime });
    expect([opened.companies(), events.length]).to.deep.equal([['Lighthouse Optics'], 1]);
    expect(console.heard.join(' ')).to.contain('items[1].id');
  });

  it('may return frozen records, or class instances with getters', async () => {
    class Model {
      readonly #id: number;
      constructor(id: number) {
        this.#id = id;
      }
      get id() {
        return this.#id;
      }
      get companyName() {
        return `Company ${this.#id}`;
      }
      get contactName(): string {
        throw new Error('not loaded');
      }
    }
    using console = hearWarnings();
    const { page } = await openListed(Object.freeze(invites(Object.freeze(new Model(1)), new Model(2))));
    expect(page.companies).to.deep.equal(['Company 1', 'Company 2']);
    expect(console.heard.join(' ')).to.contain('items[0].contactName');
  });

  for (const [what, given] of [
    ['an array', [row()]],
    ['nothing', undefined],
    ['a record without items', { data: [row()] }],
    ['a page whose items are no array', { items: { 0: row() }, serverTime }],
  ] as const)
    it(`fail, and log the reason once, with ${what} instead of a page`, async () => {
      using console = hearWarnings();
      const { page, lists } = await openList();
      const events = recordEvents(page.element);
      lists[0]?.resolve(given as unknown as InvitePage);
      await page.until('the notice is there', () => page.has('[part=notice]'));
      expect(events.map(({ type }) => type)).to.deep.equal(['adapter-error']);
      expect(console.heard.filter((line) => line.includes('listInvites'))).to.have.lengthOf.at.least(1);
      if (what === 'an array') expect(console.heard.join(' ')).to.contain('pageInMemory');
    });
});

describe('rows with missing members', () => {
  const least = { id: 'inv_1', companyName: 'Lighthouse Optics', status: 'pending', createdAt: inHours(-3) };

  it('show the time of creation, and nothing for other missing members', async () => {
    const { page } = await openListed(invites(least));
    const [, contact, status, sent, expires] = page.cells('Lighthouse Optics');
    expect([contact, status, sent?.split(',')[0], expires]).to.deep.equal(['', 'Pending', '3 hours ago', '']);
  });

  it('say that nothing was sent only if the back end says so', async () => {
    const { page } = await openListed(invites({ ...least, timesSent: 0 }));
    expect(page.cells('Lighthouse Optics')[3]).to.equal('Not sent');
  });

  it('have details and dialogs', async () => {
    const { page } = await openListed(invites({ id: 'inv_1', status: 'pending', allowedActions: ['revoke', 'link'] }));
    await page.openDetails('');
    await page.press('Revoke Invite', '');
    expect(page.dialog?.textContent).to.contain('Revoke the invite').and.not.contain('undefined');
  });

  it('show a neutral badge for a status that is not in the contract, with the page’s own name for it if there is one', async () => {
    const open = (messages: object) =>
      openListed(invites({ ...least, status: 'ON_HOLD' }), { properties: { messages } });
    const { page } = await open({});
    expect(page.text('[part=badge]')).to.equal('Other');
    expect(page.root.querySelector('[part=badge]')?.className.trim()).to.equal('badge');
    const { page: named } = await open({ statuses: { ON_HOLD: 'On hold' } });
    expect(named.text('[part=badge]')).to.equal('On hold');
  });

  it('also show customers with missing members', async () => {
    const opened = await openCustomers();
    const items = [{ id: 'cus_1', companyName: 'Bakery Blum', status: 'trial', origin: 'migrated' }];
    await opened.show({ items: items as unknown as readonly Customer[], serverTime });
    const cells = Array.from(opened.root.querySelectorAll('tbody tr > *'), textOf);
    expect(cells).to.deep.equal(['Bakery Blum', '', '', 'migrated', 'Other', '']);
  });
});

describe('an email with unknown delivery', () => {
  const unknown = { ...reply, invite: { ...reply.invite, delivery: 'unknown' as const, allowedActions: ['resend'] } };

  it('is not reported as sent after an invite', async () => {
    const { page, calls } = await openForm();
    page.fill();
    await page.submit();
    calls[0]?.resolve(unknown as typeof reply);
    await page.settled();
    expect(page.root.querySelector('[part=success] p')?.textContent).to.equal(
      'Lighthouse Optics was invited. We do not know yet whether the email to ada@lighthouse.example arrived.',
    );
  });

  it('is not reported as sent after a resend', async () => {
    const { page, resends } = await openListed();
    await page.press('Resend Invite', 'Lighthouse Optics');
    resends[0]?.resolve({ ...unknown, linkRotated: false } as never);
    await page.until('the note is there', () => page.has('.note'));
    const note = 'We do not know yet whether the email to ada@lighthouse.example arrived.';
    expect(page.text('.note')).to.contain(note);
    expect(page.announcement).to.contain(note);
  });
});
