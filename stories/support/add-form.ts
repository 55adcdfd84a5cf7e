import type { AddCustomerForm, NewCustomer } from 'reseller-elements';
import { expect } from 'storybook/test';
import { FormPage } from './form-page.ts';

/** A customer in no scenario, with the reseller's default billing contact. */
export const customer = {
  companyName: 'Harbour Lane Dental',
  address: { country: 'GB', line1: '14 Harbour Lane', city: 'Bristol', postalCode: 'BS1 6UT' },
  technicalContact: { email: 'it@harbour-lane.example' },
} as const satisfies Omit<NewCustomer, 'billingContact'>;

/** Page object of the form that adds a customer. */
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

  /** Focuses the form, which then preselects the reseller's country. */
  async turnTo() {
    await this.ready();
    this.element.focus();
    await this.expectValues({ '/address/country': 'GB' });
  }

  /** Labels of the fields between country and technical contact in order, with a star if required. */
  get addressFields(): readonly string[] {
    const controls = this.root.querySelectorAll<HTMLInputElement>('[name^="/address/"]');
    return Array.from(controls, ({ labels, required }) => `${labels?.[0]?.textContent}${required ? ' *' : ''}`).slice(
      1,
    );
  }

  /** Names of the countries to choose from. */
  get countries(): readonly string[] {
    const { options } = this.control('/address/country') as HTMLSelectElement;
    return Array.from(options, ({ text }) => text).slice(1);
  }

  /** Checks that the back end has the customer exactly once, and that no mail was sent since the form was ready. */
  async expectAdded(added: object = customer) {
    const { companyName } = { ...customer, ...added };
    await expect(await this.listCustomers(companyName)).toEqual([expect.objectContaining(added)]);
    await this.expectNoMail();
  }

  async expectNoMail() {
    await expect(await this.countMails()).toBe(this.#mailsBefore);
  }
}
