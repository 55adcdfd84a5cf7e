// Generated from src/contract/openapi.yaml by `npm run generate`. Do not edit.

/** The contract's pattern of Email, for use with the flag `u`. */
export const emailPattern = "^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$";

/** The contract's pattern of Phone, for use with the flag `u`. */
export const phonePattern = "^\\+[1-9][0-9]{6,14}(?:;ext=[0-9]{1,7})?$";
