import { html } from 'lit';
import { describedBy, type Field, renderError, renderHint } from './field.ts';
import { fieldId } from './field-id.ts';

/** A field for a new password. */
export interface PasswordField extends Field {
  /** Whether the password is visible. */
  readonly shown: boolean;
  /** The label of the button that shows or hides the password. */
  readonly toggle: string;
  readonly onToggle: () => void;
}

/**
 * Renders a password input with a button that shows or hides the text.
 *
 * Allows pasting and password managers, and never truncates (WCAG 2.2 3.3.8). Safari generates passwords by
 * `passwordrules`.
 */
export function renderPasswordField(field: PasswordField) {
  const { pointer, label, required, frozen, error, idPrefix, shown, toggle, onToggle } = field;
  const id = fieldId(pointer, idPrefix);
  return html`<div part="field" class="field ${required ? 'required' : ''}">
    <label part="label" for=${id}>${label}</label>
    <div class="secret">
      <input
        part="input"
        id=${id}
        name=${pointer}
        type=${shown ? 'text' : 'password'}
        autocomplete="new-password"
        passwordrules="minlength: 8; maxlength: 256;"
        dir="ltr"
        autocapitalize="none"
        spellcheck="false"
        aria-describedby=${describedBy(field)}
        aria-invalid=${error ? 'true' : 'false'}
        ?required=${required}
        ?readonly=${frozen}
      />
      <button part="button" type="button" aria-controls=${id} @click=${onToggle}>${toggle}</button>
    </div>
    ${renderError(field)} ${renderHint(field)}
  </div>`;
}
