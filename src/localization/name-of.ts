import type { TextsByCode } from './messages.ts';

/** The words for a value of the contract; values that a newer server knows show as they are. */
export const nameOf = (names: TextsByCode, value: string): string =>
  (Object.hasOwn(names, value) && names[value]) || value;
