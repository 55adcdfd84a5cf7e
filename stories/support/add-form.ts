import type { AddCustomerForm, NewCustomer } from 'reseller-elements';
import { expect } from 'storybook/test';
import { FormPage } from './form-page.ts';

/** A customer that no scenario knows, but for the billing contact: the reseller's default one is chosen. */
export const customer = {
  companyName: 'Harbour Lane Dental',
  address: { country: 'GB', line1: '14 Harbour Lane', city: 'Bristol', postalCode: 'BS1 6UT' },
  technicalContact: { email: 'it@harbour-lane.example' },
} as const satisfies Omit<NewCustomer, 'billingContact'>;

/** The form that adds a customer. */
export class AddForm extends FormPage<AddCustomerForm> {
  protected override readonly typed = {
    '/companyName': customer.companyName,
    '/address/country': customer.address.country,
    '/address/line1': customer.address.line1,
    '/address/city': customer.address.city,
    '/address/postalCode': customer.address.postalCode,
    '/technicalContact/email': customer.technicalContact.email,
  };
  #mailsBefore = 0;

  constructor(canvas: HTMLElement) {
    super(canvas, 'add-customer-form');
  }

  override async ready(): Promise<this> {
    this.#mailsBefore = await this.countMails();
    return super.ready();
  }

  /** Turns to the form, which then suggests the reseller's country. */
  async turnTo() {
    await this.ready();
    this.element.focus();
    await this.expectValues({ '/address/country': 'GB' });
  }

  /** The fields between country and technical contact, in their order: labels, with a star where they are required. */
  get addressFields(): readonly string[] {
    const controls = this.root.querySelectorAll<HTMLInputElement>('[name^="/address/"]');
    return Array.from(controls, ({ labels, required }) => `${labels?.[0]?.textContent}${required ? ' *' : ''}`).slice(
      1,
    );
  }

  /** The countries to choose from, by name. */
  get countries(): readonly string[] {
    const { options } = this.control('/address/country') as HTMLSelectElement;
    return Array.from(options, ({ text }) => text).slice(1);
  }

  /** The back end has the customer once, and no mail was sent since the form was ready. */
  async expectAdded(added: object = customer) {
    const { companyName } = { ...customer, ...added };
    await expect(await this.listCustomers(companyName)).toEqual([expect.objectContaining(added)]);
    await this.expectNoMail();
  }

  async expectNoMail() {
    await expect(await this.countMails()).toBe(this.#mailsBefore);
  }
}
