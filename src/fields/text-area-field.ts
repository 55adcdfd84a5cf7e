import { html } from 'lit';
import { describedBy, type Field, renderError, renderHint } from './field.ts';
import { fieldId } from './field-id.ts';

/** Renders a field for a few sentences. */
export function renderTextAreaField(field: Field) {
  const { pointer, label, required, frozen, error, idPrefix } = field;
  const id = fieldId(pointer, idPrefix);
  return html`<div part="field" class="field ${required ? 'required' : ''}">
    <label part="label" for=${id}>${label}</label>
    <textarea
      part="input"
      id=${id}
      name=${pointer}
      rows="4"
      dir="auto"
      autocomplete="off"
      aria-describedby=${describedBy(field)}
      aria-invalid=${error ? 'true' : 'false'}
      ?required=${required}
      ?readonly=${frozen}
    ></textarea>
    ${renderError(field)} ${renderHint(field)}
  </div>`;
}
