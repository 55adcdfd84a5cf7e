import { html, nothing, type TemplateResult } from 'lit';

/** What a field shows, whatever its control. Its value is bound by name, see `FormBinding`. */
export interface Field {
  /** JSON pointer into the form's input; names the control as well. */
  readonly pointer: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong, and what to do. */
  readonly error?: string | undefined;
  readonly required: boolean;
  /** May not be changed now, but keeps its focus. */
  readonly frozen: boolean;
  /** What browsers may fill in (HTML's autofill tokens); `off` by default, as most fields are about somebody else. */
  readonly autocomplete?: string | undefined;
  /** Tells the ids of one form from those of another in the same root; none by default. */
  readonly idPrefix?: string | undefined;
}

/** The id of a field's control within its form. No two members share one, and none has a space: it stands in lists. */
export const fieldId = (pointer: string, prefix = '') =>
  prefix +
  pointer.slice(1).replace(/[^A-Za-z0-9]/gu, (sign) => (sign === '/' ? '-' : `_${sign.codePointAt(0)?.toString(16)}_`));

/** The ids of what describes a field's control. */
export function describedBy({ pointer, hint, error, idPrefix }: Field) {
  const id = fieldId(pointer, idPrefix);
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;
}

/** Label, control, error and hint, tied by ids. The control comes second, so that fields side by side line up. */
export function renderField({ pointer, label, hint, error, required, idPrefix }: Field, control: TemplateResult) {
  const id = fieldId(pointer, idPrefix);
  return html`<div part="field" class="field ${required ? 'required' : ''}">
    <label part="label" for=${id}>${label}</label>
    ${control} ${error ? html`<p part="error" id="${id}-error">${error}</p>` : nothing}
    ${hint ? html`<p part="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;
}
