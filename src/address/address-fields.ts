import { html, type TemplateResult } from 'lit';
import type { Field } from '../fields/field.ts';
import { renderSelectField } from '../fields/select-field.ts';
import { renderTextField } from '../fields/text-field.ts';

/** What is known of an address on demand. */
export interface AddressGuide {
  /** The fields after the country, in its order: those of a row stand side by side. */
  readonly layout: readonly (readonly string[])[];
  hint(member: string): Pick<Field, 'hint'> | undefined;
  /** A choice of regions; undefined where the region is typed in. */
  renderRegion(field: Field): TemplateResult | undefined;
}

/** Until the country's own layout is known. */
const anyLayout = [['line1'], ['line2'], ['city', 'region'], ['postalCode']] as const;

/** The fields of a postal address: in its country's order, as soon as that is known. */
export function renderAddress(
  toField: (pointer: string) => Field,
  chooseCountry: string,
  guide: AddressGuide | undefined,
) {
  const rows: AddressGuide['layout'] = guide?.layout ?? anyLayout;
  const renderMember = (member: string) => {
    const field = { ...toField(`/address/${member}`), ...guide?.hint(member) };
    const choice = member === 'region' && guide?.renderRegion(field);
    return choice || renderTextField({ ...field, kind: member === 'postalCode' ? 'code' : 'text' });
  };
  return html`${renderSelectField({
    ...toField('/address/country'),
    options: html`<option value="" disabled hidden selected>${chooseCountry}</option>`,
  })}
  ${rows.map((row) =>
    row.length > 1 ? html`<div class="pair">${row.map(renderMember)}</div>` : row.map(renderMember),
  )}`;
}
