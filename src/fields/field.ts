import { html, nothing, type TemplateResult } from 'lit';
import { fieldId } from './field-id.ts';

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
}

/** The ids of what describes a field's control. */
export function describedBy({ pointer, hint, error }: Field) {
  const id = fieldId(pointer);
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;
}

/** Label, control, error and hint, tied by ids. The control comes second, so that fields side by side line up. */
export function renderField({ pointer, label, hint, error, required }: Field, control: TemplateResult) {
  const id = fieldId(pointer);
  return html`<div part="field" class="field ${required ? 'required' : ''}">
    <label part="label" for=${id}>${label}</label>
    ${control} ${error ? html`<p part="error" id="${id}-error">${error}</p>` : nothing}
    ${hint ? html`<p part="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;
}
