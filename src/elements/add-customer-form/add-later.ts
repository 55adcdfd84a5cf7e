import { newCustomerConstraints as constraints } from '../../contract/constraints/new-customer.gen.ts';
import type { FormErrors, FormValues } from '../../controllers/form-task.ts';
import { findResellerCountry } from '../../controllers/reseller-country.ts';
import { normalizePhone } from '../../phone/normalize-phone.ts';
import { AddCustomerEvent, CustomerAddedEvent } from '../../events/customer-events.ts';
import type { Field } from '../../fields/field.ts';
import { describeTaxId } from '../../address/tax-ids.ts';
import { isWebsite, normalizeWebsite } from '../../fields/website.ts';
import type { AddCustomerMessages, AddFormMessages } from '../../localization/messages.ts';
import { addressDependents, AddressPart } from '../form-element/address-part.ts';
import { CustomerLater } from '../form-element/customer-later.ts';
import { type FormDuty, requireId } from '../form-element/form-later.ts';
import type { FormSurface } from '../form-element/form-surface.ts';
import { addLaterMessages } from './add-later.messages.ts';
import { CustomerAddedView } from './customer-added-view.ts';

const country = '/address/country';
const website = '/website';
const phone = '/phone';

const duty: FormDuty<'addCustomer'> = {
  operation: 'addCustomer',
  constraints,
  toMatchQuery: ({ companyName, technicalContact }) => ({ companyName, email: technicalContact.email }),
  intent: (input, idempotencyKey) => new AddCustomerEvent(input, idempotencyKey),
  fact: (customer) => new CustomerAddedEvent(requireId(customer, customer.id)),
  // What is wrong in one country may be right in another.
  dependents: (pointer) => (pointer === country ? [phone, ...addressDependents] : []),
};

/** What the form that adds a customer needs once the user has turned to it. */
export class AddLater extends CustomerLater<'addCustomer', AddFormMessages, AddCustomerMessages> {
  override readonly address: AddressPart;
  readonly #done: CustomerAddedView;
  #resellerCountry: string | undefined;
  /** The company's phone number as it was typed without a country code: its country may be chosen after it. */
  #national: { readonly typed: string; readonly read: string } | undefined;

  constructor(surface: FormSurface<AddFormMessages>) {
    super(surface, duty, addLaterMessages);
    this.address = new AddressPart(surface, () => this.text);
    this.#done = new CustomerAddedView(surface, this.form, () => this.text);
    void this.#findResellerCountry();
  }

  /**
   * Where customers may be, and where they are unless somebody says otherwise: else in the reseller's own country.
   *
   * Frameworks write `undefined` or `null` where a page sets none.
   */
  useCountries(allowed: readonly string[] | null | undefined, byDefault: string | null | undefined) {
    this.address.allowed = allowed ?? [];
    const suggested = [byDefault?.toUpperCase(), this.#resellerCountry].find(
      (code) => code && this.address.codes.includes(code),
    );
    if (suggested) this.surface.suggest(country, suggested);
  }

  async #findResellerCountry() {
    const { api, host } = this.surface;
    this.#resellerCountry = await findResellerCountry(api.adapter);
    host.requestUpdate();
  }

  override reset(): boolean {
    if (!super.reset()) return false;
    this.#done.forget();
    this.#national = undefined;
    return true;
  }

  /** How the country's tax number is called and looks. */
  get taxIdHint(): Pick<Field, 'hint'> | undefined {
    const taxId = describeTaxId(this.address.country);
    return taxId && { hint: this.text.taxIdHint(taxId.name, taxId.example) };
  }

  override renderDone() {
    return this.resends.last
      ? this.notices.renderResent(this.resends.last, this.#done.renderAnother())
      : this.#done.render();
  }

  protected override countryOf(pointer: string): string | undefined {
    return (pointer === phone && this.address.country) || super.countryOf(pointer);
  }

  override endTyping(pointer = '') {
    const { values } = this.surface;
    const typed = values.get(phone);
    super.endTyping(pointer);
    if (pointer === phone)
      this.#national = normalizePhone(typed).startsWith('+') ? undefined : { typed, read: values.get(phone) };
    if (pointer === country) this.#readPhoneAgain();
  }

  /** A number without a country code is one of the country that was chosen last. */
  #readPhoneAgain() {
    const { values } = this.surface;
    const { typed = '', read } = this.#national ?? {};
    if (!typed || values.get(phone) !== read) return;
    this.#national = { typed, read: this.normalize(phone, typed) };
    values.edit(phone, this.#national.read);
  }

  protected override normalize(pointer: string, text: string): string {
    return pointer === website ? normalizeWebsite(text) : super.normalize(pointer, text);
  }

  protected override checkFurther(normalized: FormValues): FormErrors {
    const errors = new Map(super.checkFurther(normalized));
    const url = normalized.get(website);
    if (url && !isWebsite(url)) errors.set(website, 'invalid-format');
    return errors;
  }
}
