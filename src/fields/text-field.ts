import { html, nothing } from 'lit';
import { describedBy, type Field, fieldId, renderField } from './field.ts';

/** A field for one line of text. */
export interface TextField extends Field {
  /** What is typed; `text` by default. Decides the keyboard and the direction. */
  readonly kind?: 'text' | 'code' | 'email' | 'tel' | 'url' | 'decimal' | 'date';
  /** The id of a `datalist` with suggestions. */
  readonly list?: string;
}

/**
 * A one-line input. Emails are not `type="email"`: browsers rewrite international domains in its value, and reject
 * international local parts. Nothing limits the length while typing: a cut paste would lose input without a word.
 */
export function renderTextField(field: TextField) {
  const { pointer, kind = 'text', list, required, frozen, error, autocomplete = 'off', idPrefix } = field;
  return renderField(
    field,
    html`<input
      part="input"
      id=${fieldId(pointer, idPrefix)}
      name=${pointer}
      type=${kind === 'tel' || kind === 'date' ? kind : 'text'}
      inputmode=${kind === 'date' || kind === 'code' ? nothing : kind}
      list=${list ?? nothing}
      dir=${kind === 'text' ? 'auto' : 'ltr'}
      placeholder=" "
      autocomplete=${autocomplete}
      autocapitalize=${kind === 'text' ? 'words' : 'none'}
      spellcheck="false"
      aria-describedby=${describedBy(field)}
      aria-invalid=${error ? 'true' : nothing}
      ?required=${required}
      ?readonly=${frozen}
    />`,
  );
}
