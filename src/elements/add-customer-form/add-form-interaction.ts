import type { CountrySelectController } from '../../address/country-select-controller.ts';
import { readCountry } from '../../address/known-country.ts';
import { describeTaxId } from '../../address/tax-ids.ts';
import { toAsciiDigits } from '../../contract/input-methods.ts';
import { newCustomerConstraints as constraints } from '../../contract/constraints/new-customer.gen.ts';
import type { Customer, MatchQuery, NewCustomer } from '../../contract/models.ts';
import { toAddedCustomer } from '../../controllers/empty-replies.ts';
import { createResends, type Resends } from '../../controllers/invite-action-runner.ts';
import { findResellerCountry } from '../../controllers/reseller-session.ts';
import { assertId } from '../../controllers/sanitize-reply.ts';
import type { FormErrors, FormValues } from '../../controllers/value-store.ts';
import { AddCustomerEvent, CustomerAddedEvent } from '../../events/customer-events.ts';
import type { Field } from '../../fields/field.ts';
import { isWebsite, normalizeWebsite } from '../../fields/website.ts';
import english from '../../localization/en/add-customer-form.ts';
import type { AddCustomerMessages } from '../../localization/form-messages.ts';
import { normalizePhone } from '../../phone/normalize-phone.ts';
import { addressDependents, AddressPart } from '../form-element/address-part.ts';
import type { BillingPart } from '../form-element/billing-part.ts';
import type { FormHost } from '../form-element/form-host.ts';
import { FormInteraction } from '../form-element/form-interaction.ts';
import { MatchNotices } from '../form-element/match-notices.ts';
import { CustomerAddedView } from './customer-added-view.ts';

const country = '/address/country';
const website = '/website';
const phone = '/phone';

/** The code that `<add-customer-form>` needs on interaction. */
export class AddFormInteraction extends FormInteraction<'addCustomer', AddCustomerMessages> {
  override readonly operation = 'addCustomer';
  protected override readonly constraints = constraints;
  override readonly address: AddressPart;
  override readonly resends: Resends;
  protected override readonly notices: MatchNotices;
  readonly #billing: BillingPart;
  readonly #done: CustomerAddedView;
  /** Resolves once the reseller's country is loaded, or has failed to load. */
  readonly #session: Promise<void>;
  #resellerCountry: string | undefined;
  /** The company's phone number, if it was typed without a country code: the country may be chosen later. */
  #national: { readonly typed: string; readonly read: string } | undefined;

  constructor(host: FormHost<AddCustomerMessages>, billing: BillingPart, countries?: CountrySelectController) {
    super(host, english);
    this.address = new AddressPart(host, countries);
    this.resends = createResends(host.element, host.api);
    this.notices = new MatchNotices(this);
    this.#billing = billing;
    this.#done = new CustomerAddedView(this);
    this.#session = this.#findResellerCountry();
    host.element.addController({ hostUpdate: () => this.#suggestCountry() });
  }

  dependentsOf(pointer: string): readonly string[] {
    return pointer === country ? [phone, ...addressDependents] : [];
  }

  toMatchQuery({ companyName, technicalContact }: NewCustomer): MatchQuery {
    return { companyName, email: technicalContact.email };
  }

  override createIntentEvent(input: NewCustomer, idempotencyKey: string) {
    return new AddCustomerEvent(input, idempotencyKey);
  }

  override sanitizeReply(reply: Customer | undefined, input: NewCustomer): Customer {
    if (reply === undefined) return toAddedCustomer(input);
    assertId(reply?.id);
    return reply;
  }

  override toRecord(customer: Customer) {
    return new CustomerAddedEvent(customer).customer;
  }

  override createSuccessEvent(customer: Customer) {
    return new CustomerAddedEvent(customer);
  }

  /** Preselects the default country, otherwise the reseller's, if it is among the countries to choose from. */
  #suggestCountry() {
    const own = { defaultCountry: this.host.element.defaultCountry, 'reseller.country': this.#resellerCountry };
    const suggested = Object.entries(own)
      .map(([source, code]) => (code ? readCountry(source, code) : undefined))
      .find((code) => code && this.address.codes.includes(code));
    if (suggested) this.host.fields.suggest(country, suggested);
  }

  async #findResellerCountry() {
    const { api, element } = this.host;
    this.#resellerCountry = await findResellerCountry(api.adapter);
    element.requestUpdate();
  }

  /** Also waits for the reseller's country, which is suggested if the form has none. */
  override async prepare() {
    const { element, fields } = this.host;
    await element.updateComplete;
    if (!fields.values.get(country)) await this.#session;
    await super.prepare();
  }

  override reset(): boolean {
    if (!super.reset()) return false;
    this.#done.reset();
    this.#national = undefined;
    return true;
  }

  /** The country's name for its tax number, and an example. */
  get taxIdHint(): Pick<Field, 'hint'> | undefined {
    const taxId = describeTaxId(this.address.country);
    return taxId && { hint: this.texts.taxIdHint(taxId.name, taxId.example) };
  }

  override renderDone() {
    return this.resends.last
      ? this.notices.renderResent(this.resends.last, this.#done.renderAnother())
      : this.#done.render();
  }

  protected override countryOf(pointer: string): string | undefined {
    const addressed = pointer === phone ? this.address.country : '';
    return addressed || (super.countryOf(pointer) ?? this.phone.countryOf(this.#billing.accountPhone ?? ''));
  }

  override endTyping(pointer = '') {
    const { values } = this.host.fields;
    const typed = values.get(phone);
    super.endTyping(pointer);
    if (pointer === phone)
      this.#national = normalizePhone(typed).startsWith('+') ? undefined : { typed, read: values.get(phone) };
    if (pointer === country) this.#readPhoneAgain();
  }

  /** Parses a number without a country code as one of the last selected country. */
  #readPhoneAgain() {
    const { values } = this.host.fields;
    const { typed = '', read } = this.#national ?? {};
    if (!typed || values.get(phone) !== read) return;
    this.#national = { typed, read: this.normalize(phone, typed) };
    values.edit(phone, this.#national.read);
  }

  protected override normalize(pointer: string, text: string): string {
    if (pointer === '/taxId') return toAsciiDigits(text);
    return pointer === website ? normalizeWebsite(text) : super.normalize(pointer, text);
  }

  protected override checkFurther(normalized: FormValues): FormErrors {
    const errors = new Map(super.checkFurther(normalized));
    const url = normalized.get(website);
    if (url && !isWebsite(url)) errors.set(website, 'invalid-format');
    return errors;
  }
}
