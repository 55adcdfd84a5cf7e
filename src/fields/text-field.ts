import { html, nothing } from 'lit';
import { describedBy, type Field, renderError, renderHint } from './field.ts';
import { fieldId } from './field-id.ts';

/** A single-line text field. */
export interface TextField extends Field {
  /**
   * The kind of text, which determines the virtual keyboard and the text direction.
   * @default 'text'
   */
  readonly kind?: 'text' | 'code' | 'email' | 'tel' | 'url' | 'decimal' | 'date';
  /** The id of a `datalist` with suggestions. */
  readonly list?: string;
}

/**
 * Renders a single-line input.
 *
 * Emails do not use `type="email"`: browsers rewrite international domains in its value, and reject international local
 * parts. There is no `maxlength`: it would silently truncate pasted text.
 */
export function renderTextField(field: TextField) {
  const { pointer, kind = 'text', list, label, required, frozen, error, autocomplete = 'off', idPrefix } = field;
  const id = fieldId(pointer, idPrefix);
  return html`<div part="field" class="field ${required ? 'required' : ''}">
    <label part="label" for=${id}>${label}</label>
    <input
      part="input"
      id=${id}
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
      aria-invalid=${error ? 'true' : 'false'}
      ?required=${required}
      ?readonly=${frozen}
    />
    ${renderError(field)} ${renderHint(field)}
  </div>`;
}
