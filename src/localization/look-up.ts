import type { TextsByCode } from './messages.ts';

/** The text of a code, if it has one. Codes come from servers: only own members count. */
export const lookUp = (texts: TextsByCode, code: string): string | undefined =>
  Object.hasOwn(texts, code) ? texts[code] : undefined;

/** The words for a value of the contract; values that only a newer server knows show as they are. */
export const nameOf = (names: TextsByCode, value: string): string => lookUp(names, value) || value;
