/** The forms that can ask for extra fields. */
export type FormKind = 'customer' | 'invite' | 'registration';

/** A field that a back end demands on top of the contract's. */
export interface ExtraField {
  /** The member of `extra` that holds the answer. */
  readonly name: string;
  readonly type: 'text' | 'email' | 'tel' | 'url' | 'number' | 'date' | 'select' | 'checkbox';
  /** In the user's language. */
  readonly label: string;
  readonly hint?: string;
  /** False by default. */
  readonly required?: boolean;
  /** A regular expression for the whole answer, to be used with the flag `u`. */
  readonly pattern?: string;
  /** The choices of a `select`, in order. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly default?: string | number | boolean;
}
