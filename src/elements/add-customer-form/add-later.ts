import { html } from 'lit';
import { type AddressField } from '../../contract/address/address-rules.ts';
import { checkAddress } from '../../contract/address/check-address.ts';
import { normalizePostalCode } from '../../contract/address/postal-code.ts';
import { newCustomerConstraints as constraints } from '../../contract/constraints/new-customer.gen.ts';
import type { MemberErrorCode } from '../../contract/problem.ts';
import type { FormErrors, FormValues } from '../../controllers/form-task.ts';
import { findResellerCountry } from '../../controllers/reseller-country.ts';
import { normalizePhone } from '../../controllers/typed-phone.ts';
import { AddCustomerEvent, CustomerAddedEvent } from '../../events/customer-events.ts';
import type { Labels } from '../../fields/error-items.ts';
import type { Field } from '../../fields/field.ts';
import { renderSelectField } from '../../fields/select-field.ts';
import { describeTaxId } from '../../fields/tax-ids.ts';
import { isWebsite, normalizeWebsite } from '../../fields/website.ts';
import type { AddCustomerMessages, AddFormMessages } from '../../localization/messages.ts';
import { type FormDuty, FormLater, requireId } from '../form-element/form-later.ts';
import type { FormSurface } from '../form-element/form-surface.ts';
import { AddressController } from './address-controller.ts';
import { addLaterMessages } from './add-later.messages.ts';
import { CustomerAddedView } from './customer-added-view.ts';

const country = '/address/country';
const region = '/address/region';
const postalCode = '/address/postalCode';
const website = '/website';
const phone = '/phone';

const duty: FormDuty<'addCustomer'> = {
  operation: 'addCustomer',
  constraints,
  toMatchQuery: ({ companyName, technicalContact }) => ({ companyName, email: technicalContact.email }),
  intent: (input, idempotencyKey) => new AddCustomerEvent(input, idempotencyKey),
  fact: (customer) => new CustomerAddedEvent(requireId(customer)),
  // What is wrong in one country may be right in another.
  dependents: (pointer) => (pointer === country ? [phone, region, postalCode, '/address/city'] : []),
};

/** What the form that adds a customer needs once the user has turned to it. */
export class AddLater extends FormLater<'addCustomer', AddFormMessages, AddCustomerMessages> {
  readonly #address: AddressController;
  readonly #done: CustomerAddedView;
  #resellerCountry: string | undefined;
  /** The company's phone number as it was typed without a country code: its country may be chosen after it. */
  #national: { readonly typed: string; readonly read: string } | undefined;

  constructor(surface: FormSurface<AddFormMessages, AddCustomerMessages>) {
    super(surface, duty, addLaterMessages);
    const { host, values, getLocale } = surface;
    this.#address = new AddressController(host, values, getLocale);
    this.#done = new CustomerAddedView(surface, this.form, () => this.text);
    void this.#findResellerCountry();
  }

  /**
   * Where customers may be, and where they are unless somebody says otherwise: else in the reseller's own country.
   *
   * Frameworks write `undefined` or `null` where a page sets none.
   */
  useCountries(allowed: readonly string[] | null | undefined, byDefault: string | null | undefined) {
    this.#address.allowed = allowed ?? [];
    const suggested = [byDefault?.toUpperCase(), this.#resellerCountry].find(
      (code) => code && this.#address.codes.includes(code),
    );
    if (suggested) this.surface.suggest(country, suggested);
  }

  async #findResellerCountry() {
    const { api, host } = this.surface;
    this.#resellerCountry = await findResellerCountry(api.adapter);
    host.requestUpdate();
  }

  override async prepare() {
    await this.#address.loading;
  }

  override reset(): boolean {
    if (!super.reset()) return false;
    this.#address.forget();
    this.#done.forget();
    this.#national = undefined;
    return true;
  }

  get layout(): readonly (readonly AddressField[])[] {
    return this.#address.layout;
  }

  /** How the country's tax number is called and looks. */
  get taxIdHint(): Pick<Field, 'hint'> | undefined {
    const taxId = describeTaxId(this.#address.country);
    return taxId && { hint: this.text.taxIdHint(taxId.name, taxId.example) };
  }

  /** How the country's postal codes look. */
  addressHint(member: string): Pick<Field, 'hint'> | undefined {
    const { postalCodeExample } = this.#address.rules;
    if (member !== 'postalCode' || !postalCodeExample || !this.#address.country) return undefined;
    return { hint: this.text.postalCodeHint(postalCodeExample) };
  }

  offerCountries(root: ParentNode) {
    this.#address.offerCountries(root.querySelector(`[name="${country}"]`));
  }

  /** The country's regions to choose from; undefined where the region is typed in. */
  renderRegion(field: Field) {
    const { regions } = this.#address;
    if (!regions.length) return undefined;
    return renderSelectField({
      ...field,
      options: html`<option value="">${this.text.chooseRegion}</option>
        ${regions.map(({ key, name }) => html`<option value=${key}>${name}</option>`)}`,
    });
  }

  override renderDone() {
    return this.resends.last
      ? this.notices.renderResent(this.resends.last, this.#done.renderAnother())
      : this.#done.render();
  }

  override arrange(labels: Labels): Labels {
    if (!this.#address.country) return labels;
    const { text } = this;
    const { rules, layout } = this.#address;
    const own: Readonly<Record<string, string | undefined>> = {
      city: text.cities[rules.cityKind],
      region: text.regions[rules.regionKind],
      postalCode: text.postalCodes[rules.postalCodeKind],
    };
    const address = layout.flat().map((member) => {
      const pointer = `/address/${member}`;
      return [pointer, own[member] ?? labels.get(pointer) ?? pointer] as const;
    });
    return new Map(
      Array.from(labels).flatMap(([pointer, label]): (readonly [string, string])[] => {
        if (pointer === country) return [[pointer, label], ...address];
        return pointer.startsWith('/address/') ? [] : [[pointer, label]];
      }),
    );
  }

  override isRequired(pointer: string): boolean | undefined {
    const [, parent, member] = pointer.split('/');
    if (parent !== 'address' || member === 'country') return undefined;
    return this.#address.country ? this.#address.rules.required.has(member as AddressField) : undefined;
  }

  override describeError(pointer: string, code: MemberErrorCode): string {
    const { postalCodeExample } = this.#address.rules;
    if (pointer === postalCode && code === 'invalid-format' && postalCodeExample)
      return this.text.postalCodeInvalid(postalCodeExample);
    return super.describeError(pointer, code);
  }

  override show(pointer: string, value: string, hasFocus: boolean): string {
    return pointer === region ? this.#address.toRegionKey(value) : super.show(pointer, value, hasFocus);
  }

  protected override countryOf(pointer: string): string | undefined {
    return (pointer === phone && this.#address.country) || super.countryOf(pointer);
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

  protected override settles(pointer: string): boolean {
    return pointer === postalCode || super.settles(pointer);
  }

  protected override normalize(pointer: string, text: string): string {
    if (pointer === website) return normalizeWebsite(text);
    if (pointer === postalCode) return normalizePostalCode(this.#address.country, text);
    if (pointer === region) return this.#address.toRegionKey(text);
    return super.normalize(pointer, text);
  }

  protected override checkFurther(normalized: FormValues): FormErrors {
    const errors = new Map(super.checkFurther(normalized));
    const url = normalized.get(website);
    if (url && !isWebsite(url)) errors.set(website, 'invalid-format');
    const members = ['country', 'line1', 'line2', 'city', 'region', 'postalCode'] as const;
    const address = Object.fromEntries(members.map((member) => [member, normalized.get(`/address/${member}`) ?? '']));
    for (const { pointer, code } of checkAddress(address, this.#address.regions))
      errors.set(`/address${pointer}`, code);
    const chosen = normalized.get(country);
    const { allowed } = this.#address;
    if (chosen && allowed.length && !allowed.includes(chosen)) errors.set(country, 'not-allowed');
    return errors;
  }
}
