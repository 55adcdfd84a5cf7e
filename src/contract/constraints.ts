/** The constraints on one member of an input. */
export interface Constraint {
  /** Whether a missing or empty value is an error; false by default. */
  readonly required?: true;
  /** In Unicode code points. */
  readonly minLength?: number;
  /** In Unicode code points. */
  readonly maxLength?: number;
  /** A regular expression for use with the flag `u`. */
  readonly pattern?: string;
  /** A format of JSON Schema, such as `idn-email`. */
  readonly format?: string;
  /** How to clean the value before validating and sending it; as a name by default. */
  readonly normalize?: 'email' | 'code';
}

/** Constraints on an input, by JSON pointer (RFC 6901). */
export type Constraints = Readonly<Record<string, Constraint>>;
