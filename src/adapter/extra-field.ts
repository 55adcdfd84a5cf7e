/** The forms that can have extra fields. */
export type FormKind = 'customer' | 'invite' | 'registration';

/**
 * A form field that a back end requires in addition to the contract's.
 * @example
 * { name: 'costCentre', type: 'text', label: 'Cost centre', required: true, pattern: '[A-Z]{2}\\d{4}' }
 */
export interface ExtraField {
  /** The member of `extra` that holds the value. */
  readonly name: string;
  readonly type: 'text' | 'email' | 'tel' | 'url' | 'number' | 'date' | 'select' | 'checkbox';
  /** The label, in the user's language. */
  readonly label: string;
  /** A description below the label, in the user's language. */
  readonly hint?: string;
  /** @default false */
  readonly required?: boolean;
  /** A regular expression that must match the whole value. Compiled with the flag `u`. */
  readonly pattern?: string;
  /** The options of a `select`, in order. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** The initial value. */
  readonly default?: string | number | boolean;
}
