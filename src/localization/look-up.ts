/** Texts by code. A code without a text falls back to a general one. */
export type TextsByCode = Readonly<Record<string, string>>;

/** Returns the text of a code, if there is one. Ignores inherited members, because codes come from servers. */
export const lookUp = (texts: TextsByCode, code: string): string | undefined =>
  Object.hasOwn(texts, code) ? texts[code] : undefined;

/**
 * Returns the name of a value of the contract.
 * @param other - Replaces a missing value, or one that is not in the contract. @default the value itself
 */
export const nameOf = (names: TextsByCode, value: string | undefined, other = value ?? ''): string =>
  lookUp(names, value ?? '') || other;

/** The members of an error that its text depends on. */
export interface DescribedProblem {
  readonly code: string;
  readonly status: number | undefined;
  readonly userMessage?: string | undefined;
}

/**
 * Explains why a call failed: with the back end's message for users if there is one, otherwise by its code. A code
 * without a text falls back to the status 401 or 403, and then to a general text.
 */
export function describeProblem(
  { code, status, userMessage }: DescribedProblem,
  texts: TextsByCode,
  fallback: string,
): string {
  const byStatus = status === 403 ? 'forbidden' : status === 401 ? 'unauthenticated' : '';
  return userMessage ?? lookUp(texts, code) ?? lookUp(texts, byStatus) ?? fallback;
}
