/** A German postal code as the contract has it: five digits, whatever letters and signs were typed around them. */
export const germanPostalCode = (text: string): string => /\d{5}/.exec(text.normalize('NFKC'))?.[0] ?? text;
