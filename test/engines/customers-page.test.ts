import { expect, fixture, html } from '@open-wc/testing';
import type { CustomersPage, InviteList } from '../../src/index.ts';
import { createPageAdapter, CustomersPagePage } from '../support/customers-page-page.ts';
import { textOf } from '../support/list-page.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents } from '../support/record-events.ts';
import { press, typeText } from '../support/keyboard.ts';

const { open } = CustomersPagePage;

describe('customers-page: heading, buttons and tabs', () => {
  keepQuiet();

  it('shows the customers first, with all counts', async () => {
    const page = await open();
    await page.until('it has counted', () => page.tabs[1] === 'Invites 56');
    expect(textOf(page.find('h2'))).to.equal('Customers');
    expect(page.openers).to.deep.equal(['Add New Customer', 'Invite New Customer']);
    expect(page.tabs).to.deep.equal(['[Customers 1,234]', 'Invites 56']);
    expect(page.panel?.firstElementChild?.localName).to.equal('customer-list');
  });

  it('loads a list when it is first shown, and keeps it', async () => {
    const page = await open();
    expect(page.find('invite-list')).to.equal(null);
    page.element.tab = 'invites';
    await page.until('the invites are there', () => page.panel?.firstElementChild?.localName === 'invite-list');
    const customers = page.find('customer-list');
    page.element.tab = 'customers';
    await page.settled();
    expect(page.panel?.firstElementChild).to.equal(customers);
    expect(page.find('#panel-invites')?.checkVisibility()).to.equal(false);
  });

  it('reloads a list when the user returns to it', async () => {
    let loads = 0;
    const { listCustomers } = createPageAdapter();
    const page = await open(
      createPageAdapter({
        listCustomers: (query, options) => {
          if (query.limit !== 1) loads++;
          return listCustomers!(query, options);
        },
      }),
    );
    await page.until('it is loaded', () => loads === 1);
    page.tab('invites').click();
    await page.settled();
    page.tab('customers').click();
    await page.until('it is loaded again', () => loads === 2);
    await page.element.reload();
    expect(loads).to.equal(3);
  });

  it('shows the tab set by its page, without an event', async () => {
    const page = await open(createPageAdapter(), { tab: 'invites' });
    const events = recordEvents(page.element);
    expect(page.tabs[1]).to.match(/^\[Invites/);
    page.element.setAttribute('tab', 'customers');
    await page.settled();
    expect(page.tabs[0]).to.match(/^\[Customers/);
    page.element.tab = 'nonsense' as never;
    await page.settled();
    expect(page.tabs[0]).to.match(/^\[Customers/);
    expect(events).to.deep.equal([]);
  });

  it('fires one event when the user chooses a tab', async () => {
    const page = await open();
    const events = recordEvents(page.element);
    page.tab('invites').click();
    page.tab('invites').click();
    await page.settled();
    expect(events).to.deep.equal([{ type: 'tab-changed', detail: { tab: 'invites' } }]);
    expect([page.element.tab, page.element.getAttribute('tab')]).to.deep.equal(['invites', 'invites']);
  });

  const keys = [
    ['customers', 'ArrowRight', 'invites'],
    ['customers', 'ArrowLeft', 'invites'],
    ['invites', 'ArrowRight', 'customers'],
    ['customers', 'End', 'invites'],
    ['invites', 'Home', 'customers'],
    ['customers', 'ArrowDown', 'customers'],
  ] as const;
  for (const [from, key, tab] of keys)
    it(`${key} moves from ${from} to ${tab}`, async () => {
      const page = await open(createPageAdapter(), { tab: from });
      page.element.focus();
      await press(key);
      await page.settled();
      expect([page.element.tab, page.root.activeElement?.id]).to.deep.equal([tab, `tab-${tab}`]);
    });

  for (const modifier of ['altKey', 'ctrlKey', 'metaKey'])
    it(`leaves keys with ${modifier} to the browser`, async () => {
      const page = await open();
      const stroke = { key: 'ArrowRight', bubbles: true, cancelable: true, [modifier]: true };
      expect(page.tab('customers').dispatchEvent(new KeyboardEvent('keydown', stroke))).to.equal(true);
      expect(page.element.tab).to.equal('customers');
    });

  it('is a single tab stop, followed by the list', async () => {
    const page = await open();
    page.tab('customers').focus();
    await press('Tab');
    expect(page.root.activeElement?.localName).to.equal('customer-list');
    await press('Shift+Tab');
    expect(page.root.activeElement?.id).to.equal('tab-customers');
  });

  it('associates panels and tabs', async () => {
    const page = await open();
    const tabs = page.root.querySelectorAll('[role=tab]');
    expect(tabs).to.have.lengthOf(2);
    for (const tab of tabs) {
      const panel = page.find(`#${tab.getAttribute('aria-controls')}`);
      expect(panel?.role).to.equal('tabpanel');
      expect(panel?.getAttribute('aria-labelledby')).to.equal(tab.id);
    }
  });

  const views = {
    customers: { query: 'optics', sort: '-createdAt', pageSize: 10, cursor: 'next' },
    invites: {
      query: 'optics',
      sort: 'companyName',
      pageSize: 10,
      cursor: 'next',
      status: ['pending'],
      attention: true,
    },
  };
  for (const [tab, view] of Object.entries(views))
    it(`applies the page’s view to the ${tab}, and reports the user’s changes`, async () => {
      const page = await open(createPageAdapter(), {
        tab: tab as 'invites',
        [tab]: view,
        messages: { customerList: { search: 'Seek' }, inviteList: { search: 'Seek' } },
      });
      const list = page.panel?.firstElementChild as InviteList;
      await list.updateComplete;
      expect(pick(list, view)).to.deep.equal(view);
      expect(textOf(list.shadowRoot?.querySelector('label[for=search]'))).to.equal('Seek');
      const events = recordEvents(page.element);
      const search = list.shadowRoot!.querySelector<HTMLInputElement>('#search')!;
      search.value = 'bakery';
      search.dispatchEvent(new Event('change', { bubbles: true }));
      await page.settled();
      expect(events.map(({ type }) => type)).to.deep.equal(['view-changed']);
      expect(page.element[tab as 'invites'].query).to.equal('bakery');
      expect(list.query).to.equal('bakery');
    });

  it('keeps a trailing space in the search, which another word may follow', async () => {
    const page = await open();
    page.panel?.querySelector('customer-list')?.focus();
    await typeText('harbour ');
    await page.until('the search is sent', () => page.element.customers.query !== undefined);
    await typeText('lane');
    const search = page.find('customer-list')?.shadowRoot?.querySelector<HTMLInputElement>('#search');
    expect(search?.value).to.equal('harbour lane');
  });

  it('disables its lists while it is disabled', async () => {
    const page = await open(createPageAdapter(), { disabled: true });
    expect(page.root.querySelector('customer-list')?.disabled).to.equal(true);
  });

  it('applies its styles', async () => {
    const page = await open();
    expect(getComputedStyle(page.find('.tabs')!).display).to.equal('flex');
    expect(getComputedStyle(page.find('#tab-customers')!).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('has a slot for a heading', async () => {
    const element = await fixture<CustomersPage>(
      html`<customers-page .adapter=${createPageAdapter()}><h1 slot="heading">Clients</h1></customers-page>`,
    );
    const page = new CustomersPagePage(element);
    await page.until('it is there', () => page.find('.header') !== null);
    expect(textOf(page.root.querySelector('slot')?.assignedElements()[0])).to.equal('Clients');
    expect(page.find('h2')?.checkVisibility()).to.equal(false);
  });

  it('exposes the parts of its lists and forms', async () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = 'customers-page::part(row) { outline: 3px solid rgb(1, 2, 3); }';
    const page = await open();
    await page.until('the list has a row', () => rowOf(page) !== null);
    expect(getComputedStyle(rowOf(page)!).outlineColor).to.equal('rgb(1, 2, 3)');
    style.remove();
  });
});

/** Picks a list's properties that are in a view. */
const pick = (list: InviteList, view: object) =>
  Object.fromEntries(Object.keys(view).map((name) => [name, list[name as keyof InviteList]]));

const rowOf = (page: CustomersPagePage) => page.find('customer-list')?.shadowRoot?.querySelector('[part=row]') ?? null;
