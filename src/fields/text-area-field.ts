import { html, nothing } from 'lit';
import { describedBy, type Field, fieldId, renderField } from './field.ts';

/** A field for a few sentences. */
export function renderTextAreaField(field: Field) {
  const { pointer, required, frozen, error, idPrefix } = field;
  return renderField(
    field,
    html`<textarea
      part="input"
      id=${fieldId(pointer, idPrefix)}
      name=${pointer}
      rows="4"
      dir="auto"
      autocomplete="off"
      aria-describedby=${describedBy(field)}
      aria-invalid=${error ? 'true' : nothing}
      ?required=${required}
      ?readonly=${frozen}
    ></textarea>`,
  );
}
