import { html, nothing } from 'lit';
import { fieldId } from './field-id.ts';

/**
 * What a field shows, whatever its control. Its value is bound by name, see `FormBinding`.
 *
 * Label, control, error and hint are tied by ids, and the control comes second, so that fields side by side line up. Each
 * kind of field writes them as one template: one around another would be prepared and copied on top.
 */
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

/** The ids of what describes a field's control. */
export function describedBy({ pointer, hint, error, idPrefix }: Field) {
  const id = fieldId(pointer, idPrefix);
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;
}

/** What is wrong with a field, if something is. */
export const renderError = ({ pointer, error, idPrefix }: Field) =>
  error ? html`<p part="error" id="${fieldId(pointer, idPrefix)}-error">${error}</p>` : nothing;

/** What helps to fill in a field, if something does. */
export const renderHint = ({ pointer, hint, idPrefix }: Field) =>
  hint ? html`<p part="hint" id="${fieldId(pointer, idPrefix)}-hint">${hint}</p>` : nothing;
