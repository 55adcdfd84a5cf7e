import { html } from 'lit';
import { AddressController } from '../../address/address-controller.ts';
import type { AddressGuide } from '../../address/address-fields.ts';
import type { AddressField } from '../../address/address-rules.ts';
import type { CountrySelectController } from '../../address/country-select-controller.ts';
import { checkAddress } from '../../address/check-address.ts';
import { toCountryCode } from '../../contract/country-code.ts';
import { normalizePostalCode } from '../../address/postal-code.ts';
import type { MemberErrorCode } from '../../contract/problem.ts';
import type { FormErrors, FormValues } from '../../controllers/value-store.ts';
import type { Labels } from '../../fields/error-items.ts';
import type { Field } from '../../fields/field.ts';
import { renderSelectField } from '../../fields/select-field.ts';
import type { AddressMessages, FormMessages } from '../../localization/messages.ts';
import type { FormHost } from './form-host.ts';

const country = '/address/country';
const region = '/address/region';
const postalCode = '/address/postalCode';

/** The members whose errors a change of country may resolve. */
export const addressDependents = [region, postalCode, '/address/city'] as const;

/**
 * The postal address of a form, labelled and validated by the rules of its country. Methods return `undefined` for
 * other members.
 */
export class AddressPart extends AddressController implements AddressGuide {
  readonly #localize: FormHost<FormMessages & AddressMessages>['localize'];

  constructor(host: FormHost<FormMessages & AddressMessages>, countries?: CountrySelectController) {
    super(host, countries);
    this.#localize = host.localize;
  }

  /** Gives an example of the country's postal codes. */
  hint(member: string): Pick<Field, 'hint'> | undefined {
    const { postalCodeExample } = this.rules;
    if (member !== 'postalCode' || !postalCodeExample || !this.country) return undefined;
    return { hint: this.#localize.texts.postalCodeHint(postalCodeExample) };
  }

  renderRegion(field: Field) {
    const { regions } = this;
    if (!regions.length) return undefined;
    return renderSelectField({
      ...field,
      options: html`<option value="">${this.#localize.texts.chooseRegion}</option>
        ${regions.map(({ key, name }) => html`<option value=${key}>${name}</option>`)}`,
    });
  }

  /** Orders and labels the fields by the rules of the country. */
  orderLabels(labels: Labels): Labels {
    if (!this.country) return labels;
    const text = this.#localize.texts;
    const { rules, layout } = this;
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

  isRequired(pointer: string): boolean | undefined {
    const [, parent, member] = pointer.split('/');
    if (parent !== 'address' || member === 'country') return undefined;
    return this.country ? this.rules.required.has(member as AddressField) : undefined;
  }

  describeError(pointer: string, code: MemberErrorCode): string | undefined {
    const { postalCodeExample } = this.rules;
    if (pointer !== postalCode || code !== 'invalid-format' || !postalCodeExample) return undefined;
    return this.#localize.texts.postalCodeInvalid(postalCodeExample);
  }

  format(pointer: string, value: string): string | undefined {
    return pointer === region ? this.toRegionKey(value) : undefined;
  }

  normalizesOnChange(pointer: string): boolean {
    return pointer === postalCode;
  }

  normalize(pointer: string, text: string): string | undefined {
    if (pointer === country) return toCountryCode(text);
    if (pointer === postalCode) return normalizePostalCode(this.country, text);
    return pointer === region ? this.toRegionKey(text) : undefined;
  }

  /** Validates a normalized address. */
  check(normalized: FormValues): FormErrors {
    const members = ['country', 'line1', 'line2', 'city', 'region', 'postalCode'] as const;
    const address = Object.fromEntries(members.map((member) => [member, normalized.get(`/address/${member}`) ?? '']));
    const faults = checkAddress(address, this.regions);
    const errors = new Map(faults.map(({ pointer, code }): [string, MemberErrorCode] => [`/address${pointer}`, code]));
    const chosen = normalized.get(country);
    if (chosen && !this.codes.includes(chosen)) errors.set(country, 'not-allowed');
    return errors;
  }
}
