import { html, nothing } from 'lit';
import { fieldId } from './field-id.ts';
import { renderText } from './isolate.ts';

/**
 * The presentation of a field, independent of its control. `FormBinding` binds the value by the control's name.
 *
 * Ids connect label, control, error and hint. The control comes second, so that adjacent fields line up. Each kind of field
 * repeats this markup in a single template, as nested templates cost time and memory.
 *
 * `aria-invalid` is always set: browsers otherwise report an empty required control as invalid before it is checked.
 */
export interface Field {
  /** JSON pointer (RFC 6901) into the form's input. Also the control's `name`. */
  readonly pointer: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** An error text that explains the error and how to fix it. */
  readonly error?: string | undefined;
  readonly required: boolean;
  /** Whether the field is read-only for now. Unlike `disabled`, it keeps the focus. */
  readonly frozen: boolean;
  /**
   * Autofill tokens (HTML). Off by default, because most fields describe another person.
   * @default 'off'
   */
  readonly autocomplete?: string | undefined;
  /**
   * Keeps ids apart from those of other forms in the same root.
   * @default ''
   */
  readonly idPrefix?: string | undefined;
}

/** Returns the `aria-describedby` value of a field's control. */
export function describedBy({ pointer, hint, error, idPrefix }: Field) {
  const id = fieldId(pointer, idPrefix);
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;
}

/** Renders a field's error, if it has one. */
export const renderError = ({ pointer, error, idPrefix }: Field) =>
  error ? html`<p part="error" id="${fieldId(pointer, idPrefix)}-error">${renderText(error)}</p>` : nothing;

/** Renders a field's hint, if it has one. */
export const renderHint = ({ pointer, hint, idPrefix }: Field) =>
  hint ? html`<p part="hint" id="${fieldId(pointer, idPrefix)}-hint">${renderText(hint)}</p>` : nothing;
