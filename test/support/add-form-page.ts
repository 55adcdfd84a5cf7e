import { fixture, html } from '@open-wc/testing';
import type { AddCustomerForm, Customer, NewCustomer, ResellerAdapter } from '../../src/index.ts';
import '../../src/define/add-customer-form.ts';
import { accounts } from './fake-adapter.ts';
import { FormPage } from './form-page.ts';
import { holdMethod } from './held-method.ts';

/** User input by label. */
export const filled = {
  'Company Name': 'Lighthouse Optics',
  Country: 'DE',
  'Street Address': 'Torstraße 140',
  'Postal Code': '10119',
  City: 'Berlin',
  'Technical Contact Email Address': 'ada@lighthouse.example',
};

/** The request for `filled`. */
export const input: NewCustomer = {
  companyName: 'Lighthouse Optics',
  address: { country: 'DE', line1: 'Torstraße 140', city: 'Berlin', postalCode: '10119' },
  technicalContact: { email: 'ada@lighthouse.example' },
  billingContact: { email: 'accounts@reseller.example', phone: '+442079460018' },
};

/** The reply. */
export const customer: Customer = {
  ...input,
  id: 'cus_1',
  billingAccountId: 'ba_1',
  status: 'active',
  origin: 'added',
  createdAt: '2026-01-01T00:00:00Z',
  createdBy: 'maya@reseller.example',
};

/** Page object of the form that adds a customer. */
export class AddFormPage extends FormPage<AddCustomerForm> {
  constructor(element: AddCustomerForm) {
    super(element, 'Add Customer');
  }

  static async open(
    adapter: ResellerAdapter | undefined,
    properties: Partial<AddCustomerForm> = {},
  ): Promise<AddFormPage> {
    const element = Object.assign(document.createElement('add-customer-form'), { adapter }, properties);
    const page = new AddFormPage(await fixture(html`${element}`));
    await page.turnTo();
    return page;
  }

  override fill(values: Readonly<Record<string, string>> = filled) {
    super.fill(values);
  }

  get country(): HTMLSelectElement {
    return this.root.querySelector('[name="/address/country"]') as HTMLSelectElement;
  }

  /** Names of the selectable countries, in order. */
  get countries(): string[] {
    return Array.from(this.country.options, ({ text }) => text).slice(1);
  }

  /** The name of the selected country. */
  get countryShown(): string {
    return this.country.selectedOptions[0]?.text ?? '';
  }

  /** Selects a country as a user does. */
  async chooseCountry(code: string) {
    this.type('Country', code);
    this.country.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  /** Types into a field and leaves it. */
  async enter(label: string, text: string) {
    this.type(label, text);
    this.control(label).dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  /** The address fields after the country, in order. */
  get address(): { label: string; member: string; isRequired: boolean; kind: string }[] {
    const controls = Array.from(this.root.querySelectorAll<HTMLInputElement>('[name^="/address/"]')).slice(1);
    return controls.map(({ name, id, required, localName }) => ({
      label: this.root.querySelector(`[for="${id}"]`)?.textContent ?? '',
      member: name.replace('/address/', ''),
      isRequired: required,
      kind: localName,
    }));
  }

  /** Returns a field's hint through its accessible description. */
  hintOf(label: string): string {
    const ids = this.control(label).getAttribute('aria-describedby')?.split(' ') ?? [];
    const hint = ids.map((id) => this.root.getElementById(id)).find((node) => node?.part.contains('hint'));
    return hint?.textContent ?? '';
  }
}

/** Creates an adapter with two billing accounts, whose `addCustomer` calls the test answers one by one. */
export function createAddAdapter(overrides: ResellerAdapter = {}) {
  const { method: addCustomer, calls } = holdMethod<NewCustomer, Customer>();
  const adapter: ResellerAdapter = {
    listBillingAccounts: () => Promise.resolve({ items: accounts }),
    addCustomer,
    ...overrides,
  };
  return { adapter, calls };
}

/** Opens a form over a fake adapter. */
export async function openAdd(overrides: ResellerAdapter = {}, properties: Partial<AddCustomerForm> = {}) {
  const { adapter, calls } = createAddAdapter(overrides);
  const page = await AddFormPage.open(adapter, properties);
  return { page, calls, adapter };
}

/** Opens a form and submits it successfully. */
export async function openAdded(reply: Partial<Customer> = {}, properties: Partial<AddCustomerForm> = {}) {
  const opened = await openAdd({}, properties);
  opened.page.fill();
  await opened.page.submit();
  opened.calls[0]?.resolve({ ...customer, ...reply });
  await opened.page.settled();
  return opened;
}
