/** What one member of an input must be. */
export interface Constraint {
  /** Missing or empty is an error. */
  readonly required?: true;
  /** In characters (Unicode code points), as is `maxLength`. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** A regular expression, to be used with the flag `u`. */
  readonly pattern?: string;
  /** JSON Schema's name of the format, such as `idn-email`. */
  readonly format?: string;
}

/** Constraints by JSON pointer (RFC 6901) into the input. */
export type Constraints = Readonly<Record<string, Constraint>>;
