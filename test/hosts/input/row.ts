/** Why a value is refused: one of the contract's codes. */
export interface Refused {
  readonly refused: 'required' | 'invalid-format' | 'too-long' | 'not-allowed';
}

/** A value that users type, paste, drop or autofill, and what is sent for it; or why it is refused. */
export type Row = readonly [given: string, becomes: string | number | Refused];

/** Nobody can see the value. It is left out where it is optional. */
export const missing: Refused = { refused: 'required' };
export const invalid: Refused = { refused: 'invalid-format' };
export const tooLong: Refused = { refused: 'too-long' };

export const isRefused = (becomes: Row[1]): becomes is Refused => typeof becomes === 'object';
