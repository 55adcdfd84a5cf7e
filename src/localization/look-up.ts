import type { TextsByCode } from './messages.ts';

/** Returns the text of a code. Reads own members only, as codes come from servers. */
export const lookUp = (texts: TextsByCode, code: string): string | undefined =>
  Object.hasOwn(texts, code) ? texts[code] : undefined;

/** Returns the name of a value of the contract. Falls back to the value itself, which may come from a newer server. */
export const nameOf = (names: TextsByCode, value: string): string => lookUp(names, value) || value;
