import { expect, fixture, html } from '@open-wc/testing';
import type { CustomersPage } from '../../src/index.ts';
import { createPageAdapter, CustomersPagePage } from '../support/customers-page-page.ts';
import { textOf } from '../support/list-page.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents } from '../support/record-events.ts';
import { press } from '../support/keyboard.ts';

const { open } = CustomersPagePage;

describe('customers-page: heading, buttons and tabs', () => {
  keepQuiet();
  afterEach(() => document.documentElement.removeAttribute('dir'));

  it('shows the customers first, and what else there is', async () => {
    const page = await open();
    await page.until('it has counted', () => page.tabs[1] === 'Invites 56');
    expect(textOf(page.find('h2'))).to.equal('Customers');
    expect(page.openers).to.deep.equal(['Add New Customer', 'Invite New Customer']);
    expect(page.tabs).to.deep.equal(['[Customers 1,234]', 'Invites 56']);
    expect(page.panel?.firstElementChild?.localName).to.equal('customer-list');
  });

  it('loads a list when it is shown first, and keeps it', async () => {
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

  it('loads a list anew when the user comes back to it', async () => {
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
  });

  it('shows the tab that its page asks for, without an event', async () => {
    const element = document.createElement('customers-page');
    const events = recordEvents(element);
    const page = await open(createPageAdapter(), { tab: 'invites' });
    page.element.setAttribute('tab', 'customers');
    await page.settled();
    expect(page.tabs[0]).to.match(/^\[Customers/);
    page.element.tab = 'nonsense' as never;
    await page.settled();
    expect(page.tabs[0]).to.match(/^\[Customers/);
    expect(events).to.deep.equal([]);
  });

  it('tells the page which tab the user has chosen, once', async () => {
    const page = await open();
    const events = recordEvents(page.element);
    page.tab('invites').click();
    page.tab('invites').click();
    await page.settled();
    expect(events).to.deep.equal([{ type: 'tab-changed', detail: { tab: 'invites' } }]);
    expect([page.element.tab, page.element.getAttribute('tab')]).to.deep.equal(['invites', 'invites']);
  });

  const keys = [
    ['ltr', 'ArrowRight', 'invites'],
    ['ltr', 'ArrowLeft', 'invites'],
    ['rtl', 'ArrowLeft', 'invites'],
    ['ltr', 'End', 'invites'],
    ['ltr', 'Home', 'customers'],
    ['ltr', 'ArrowDown', 'customers'],
  ] as const;
  for (const [dir, key, tab] of keys)
    it(`${key} leads to ${tab} (${dir})`, async () => {
      document.documentElement.dir = dir;
      const page = await open();
      page.element.focus();
      await press(key);
      await page.settled();
      expect([page.element.tab, page.root.activeElement?.id]).to.deep.equal([tab, `tab-${tab}`]);
    });

  it('is one stop for the Tab key, which leads on into the list', async () => {
    const page = await open();
    page.tab('customers').focus();
    await press('Tab');
    expect(page.root.activeElement?.localName).to.equal('customer-list');
    await press('Shift+Tab');
    expect(page.root.activeElement?.id).to.equal('tab-customers');
  });

  it('says which panel belongs to which tab', async () => {
    const page = await open();
    for (const tab of page.root.querySelectorAll('[role=tab]')) {
      const panel = page.find(`#${tab.getAttribute('aria-controls')}`);
      expect(panel?.role).to.equal('tabpanel');
      expect(panel?.getAttribute('aria-labelledby')).to.equal(tab.id);
    }
  });

  it('shows of a list what its page asks for, and tells what the user makes of it', async () => {
    const page = await open(createPageAdapter(), {
      tab: 'invites',
      invites: { query: 'optics', status: ['pending'], sort: 'companyName', pageSize: 10 },
    });
    const list = page.root.querySelector('invite-list')!;
    await list.updateComplete;
    expect([list.query, list.status, list.sort, list.pageSize]).to.deep.equal([
      'optics',
      ['pending'],
      'companyName',
      10,
    ]);
    const events = recordEvents(page.element);
    const search = list.shadowRoot!.querySelector<HTMLInputElement>('#search')!;
    search.value = 'bakery';
    search.dispatchEvent(new Event('change', { bubbles: true }));
    await page.settled();
    expect(events.map(({ type }) => type)).to.deep.equal(['view-changed']);
    expect(page.element.invites.query).to.equal('bakery');
    expect(list.query).to.equal('bakery');
  });

  it('takes a heading from its page', async () => {
    const element = await fixture<CustomersPage>(
      html`<customers-page .adapter=${createPageAdapter()}><h1 slot="heading">Clients</h1></customers-page>`,
    );
    const page = new CustomersPagePage(element);
    await page.until('it is there', () => page.find('slot') !== null);
    expect(textOf(page.root.querySelector('slot')?.assignedElements()[0])).to.equal('Clients');
    expect(page.find('h2')?.checkVisibility()).to.equal(false);
  });

  it('lets ::part() through to what it shows', async () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = 'customers-page::part(row) { outline: 3px solid rgb(1, 2, 3); }';
    const page = await open();
    await page.until('the list has a row', () => rowOf(page) !== null);
    expect(getComputedStyle(rowOf(page)!).outlineColor).to.equal('rgb(1, 2, 3)');
    style.remove();
  });
});

const rowOf = (page: CustomersPagePage) => page.find('customer-list')?.shadowRoot?.querySelector('[part=row]') ?? null;
