import { fixture, html } from '@open-wc/testing';
import '../../src/define/customers-page.ts';
import {
  type AddCustomerForm,
  type CustomersPage,
  type InviteCustomerForm,
  type ResellerAdapter,
  type Session,
  whenSettled,
} from '../../src/index.ts';
import { customer } from './customer.ts';
import { accounts, invite } from './fake-adapter.ts';
import { textOf } from './list-page.ts';
import { pageOf, row, serverTime } from './list-rows.ts';
import { until } from './until.ts';

/** Creates a back end with one customer and one invite, larger totals, and all permissions. */
export function createPageAdapter(overrides: ResellerAdapter = {}): ResellerAdapter {
  const session: Session = {
    reseller: { name: 'Brightwater IT', platformName: 'Cumulus One' },
    user: { name: 'Maya', email: 'maya@reseller.example' },
    permissions: ['customers:read', 'customers:create', 'invites:read', 'invites:send', 'invites:revoke'],
  };
  return {
    listBillingAccounts: () => Promise.resolve({ items: accounts }),
    getSession: () => Promise.resolve(session),
    listCustomers: () => Promise.resolve({ items: [customer], total: 1234, serverTime }),
    listInvites: () => Promise.resolve(pageOf([row()], { total: 56 })),
    addCustomer: () => Promise.resolve(customer),
    inviteCustomer: () => Promise.resolve({ invite, serverTime }),
    ...overrides,
  };
}

/** Page object of the customers page. */
export class CustomersPagePage {
  readonly element: CustomersPage;

  constructor(element: CustomersPage) {
    this.element = element;
  }

  /** Opens the page and waits for its list. */
  static async open(
    adapter: ResellerAdapter | undefined = createPageAdapter(),
    properties: Partial<CustomersPage> = {},
  ): Promise<CustomersPagePage> {
    const element = Object.assign(document.createElement('customers-page'), { adapter }, properties);
    const page = new CustomersPagePage(await fixture(html`${element}`));
    await page.until('the list is there', () => page.panel?.firstElementChild?.shadowRoot != null);
    return page;
  }

  get root() {
    return this.element.shadowRoot as ShadowRoot;
  }

  find(selector: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(selector);
  }

  /** Labels of the tabs, with a mark at the selected one. */
  get tabs(): string[] {
    return Array.from(this.root.querySelectorAll('[role=tab]'), (tab) =>
      tab.ariaSelected === 'true' ? `[${textOf(tab)}]` : textOf(tab),
    );
  }

  tab(name: 'customers' | 'invites'): HTMLElement {
    return this.find(`#tab-${name}`) as HTMLElement;
  }

  /** The visible panel. */
  get panel(): HTMLElement | null {
    return this.find('[role=tabpanel]:not([hidden])');
  }

  /** Texts of the buttons beside the heading. */
  get openers(): string[] {
    return Array.from(this.root.querySelectorAll('[part=header] button'), textOf);
  }

  opener(words: 'Add New Customer' | 'Invite New Customer'): HTMLButtonElement {
    const buttons = this.root.querySelectorAll<HTMLButtonElement>('[part=header] button');
    return Array.from(buttons).find((each) => textOf(each) === words) as HTMLButtonElement;
  }

  /** The open dialog. */
  get dialog(): HTMLDialogElement | null {
    return this.root.querySelector<HTMLDialogElement>('dialog:modal');
  }

  /** Clicks a button beside the heading, and waits until its form has the focus. */
  async openForm(words: 'Add New Customer' | 'Invite New Customer') {
    this.opener(words).focus();
    this.opener(words).click();
    await this.until('the form has the focus', () => this.root.activeElement?.matches('.body > *') ?? false);
    return this.dialog?.querySelector('.body > *') as AddCustomerForm & InviteCustomerForm;
  }

  /** Closes the dialog as a user does. */
  async close() {
    this.dialog?.querySelector<HTMLElement>('.close')?.click();
    await this.until('no dialog is open', () => !this.dialog);
  }

  async settled() {
    await whenSettled(this.element, { calls: false });
  }

  /** Waits until a condition holds. */
  async until(what: string, condition: () => boolean) {
    await until(what, condition, () => this.settled());
  }
}
