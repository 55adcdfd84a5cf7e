import { html, type TemplateResult } from 'lit';
import type { Field } from '../fields/field.ts';
import { renderSelectField } from '../fields/select-field.ts';
import { renderTextField } from '../fields/text-field.ts';

/** Address details that are loaded on demand: the country's layout, hints and regions. */
export interface AddressGuide {
  /** The fields after the country, in its order. Fields of one row are shown side by side. */
  readonly layout: readonly (readonly string[])[];
  hint(member: string): Pick<Field, 'hint'> | undefined;
  /** Renders a select of the country's regions. Returns `undefined` if the user types the region. */
  renderRegion(field: Field): TemplateResult | undefined;
}

/** The layout until the country's own is loaded. */
const defaultLayout = [['line1'], ['line2'], ['city', 'region'], ['postalCode']] as const;

/**
 * Renders the fields of a postal address.
 * @param chooseCountry - The placeholder of the country select.
 * @param guide - Undefined until it is loaded.
 */
export function renderAddress(
  toField: (pointer: string) => Field,
  chooseCountry: string,
  guide: AddressGuide | undefined,
) {
  const rows: AddressGuide['layout'] = guide?.layout ?? defaultLayout;
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
