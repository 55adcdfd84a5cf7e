/** Normalizes a German postal code: five digits, whatever characters surround them. */
export const germanPostalCode = (text: string): string => /\d{5}/.exec(text.normalize('NFKC'))?.[0] ?? text;
