/** Why a value is rejected: one of the contract's codes. */
export interface Refused {
  readonly refused: 'required' | 'invalid-format' | 'too-long' | 'not-allowed';
}

/** A value that users type, paste, drop or autofill, and the value to send, or why it is rejected. */
export type Row = readonly [given: string, becomes: string | number | Refused];

/** A value without a visible character. Left out if it is optional. */
export const missing: Refused = { refused: 'required' };
export const invalid: Refused = { refused: 'invalid-format' };
export const tooLong: Refused = { refused: 'too-long' };

export const isRefused = (becomes: Row[1]): becomes is Refused => typeof becomes === 'object';
