import { html } from 'lit';
import type { AddressField } from '../../address/address-rules.ts';
import { checkAddress } from '../../address/check-address.ts';
import { normalizePostalCode } from '../../address/postal-code.ts';
import type { MemberErrorCode } from '../../contract/problem.ts';
import type { FormErrors, FormValues } from '../../controllers/form-task.ts';
import type { AddressGuide } from '../../address/address-fields.ts';
import type { Labels } from '../../fields/error-items.ts';
import type { Field } from '../../fields/field.ts';
import { renderSelectField } from '../../fields/select-field.ts';
import type { AddressMessages } from '../../localization/messages.ts';
import { AddressController } from './address-controller.ts';
import type { FormSurface } from './form-surface.ts';

const country = '/address/country';
const region = '/address/region';
const postalCode = '/address/postalCode';

/** What is wrong in one country may be right in another. */
export const addressDependents = [region, postalCode, '/address/city'] as const;

/** The address of a form in its country's words and by its country's rules. What is no member of it is left to the form. */
export class AddressPart extends AddressController implements AddressGuide {
  readonly #getText: () => AddressMessages;

  constructor(
    { host, values, getLocale }: Pick<FormSurface<object>, 'host' | 'values' | 'getLocale'>,
    getText: () => AddressMessages,
  ) {
    super(host, values, getLocale);
    this.#getText = getText;
  }

  /** How the country's postal codes look. */
  hint(member: string): Pick<Field, 'hint'> | undefined {
    const { postalCodeExample } = this.rules;
    if (member !== 'postalCode' || !postalCodeExample || !this.country) return undefined;
    return { hint: this.#getText().postalCodeHint(postalCodeExample) };
  }

  renderRegion(field: Field) {
    const { regions } = this;
    if (!regions.length) return undefined;
    return renderSelectField({
      ...field,
      options: html`<option value="">${this.#getText().chooseRegion}</option>
        ${regions.map(({ key, name }) => html`<option value=${key}>${name}</option>`)}`,
    });
  }

  /** Labels in the order of the fields, the address as its country calls its parts. */
  arrange(labels: Labels): Labels {
    if (!this.country) return labels;
    const text = this.#getText();
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
    return this.#getText().postalCodeInvalid(postalCodeExample);
  }

  /** What a control shows of a member's value. */
  show(pointer: string, value: string): string | undefined {
    return pointer === region ? this.toRegionKey(value) : undefined;
  }

  /** Whether what was typed is put in order as soon as the user goes on. */
  settles(pointer: string): boolean {
    return pointer === postalCode;
  }

  /** What is stored for what was typed. */
  normalize(pointer: string, text: string): string | undefined {
    if (pointer === postalCode) return normalizePostalCode(this.country, text);
    return pointer === region ? this.toRegionKey(text) : undefined;
  }

  /** What is wrong with a normalised address. */
  check(normalized: FormValues): FormErrors {
    const members = ['country', 'line1', 'line2', 'city', 'region', 'postalCode'] as const;
    const address = Object.fromEntries(members.map((member) => [member, normalized.get(`/address/${member}`) ?? '']));
    const faults = checkAddress(address, this.regions);
    const errors = new Map(faults.map(({ pointer, code }): [string, MemberErrorCode] => [`/address${pointer}`, code]));
    const chosen = normalized.get(country);
    if (chosen && this.allowed.length && !this.allowed.includes(chosen)) errors.set(country, 'not-allowed');
    return errors;
  }
}
