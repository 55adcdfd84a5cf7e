import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, type Field, renderError, renderHint } from './field.ts';
import { fieldId } from './field-id.ts';

/** A field for choosing one of several options. */
export interface SelectField extends Field {
  /** `<option>` elements. */
  readonly options: TemplateResult | readonly TemplateResult[];
  /** Whether the options are still loading; false by default. */
  readonly busy?: boolean;
}

/**
 * Renders a native select.
 *
 * While frozen, the form reverts changes: `disabled` would drop the focus.
 */
export function renderSelectField(field: SelectField) {
  const { pointer, label, error, required, frozen, busy, options, autocomplete = 'off', idPrefix } = field;
  const id = fieldId(pointer, idPrefix);
  return html`<div part="field" class="field ${required ? 'required' : ''}">
    <label part="label" for=${id}>${label}</label>
    <select
      part="input"
      id=${id}
      name=${pointer}
      autocomplete=${autocomplete}
      aria-describedby=${describedBy(field)}
      aria-invalid=${error ? 'true' : 'false'}
      aria-busy=${busy ? 'true' : nothing}
      aria-disabled=${frozen ? 'true' : nothing}
      ?required=${required}
    >
      ${options}
    </select>
    ${renderError(field)} ${renderHint(field)}
  </div>`;
}
