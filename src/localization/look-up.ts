/** Texts by code. A code without a text falls back to a general one. */
export type TextsByCode = Readonly<Record<string, string>>;

/** Returns the text of a code, if there is one. Codes come from servers: only own members count. */
export const lookUp = (texts: TextsByCode, code: string): string | undefined =>
  Object.hasOwn(texts, code) ? texts[code] : undefined;

/**
 * Returns the name of a value of the contract.
 * @param other - Stands for a value that only another back end knows, or that is missing. @default the value as it is
 */
export const nameOf = (names: TextsByCode, value: string | undefined, other = value ?? ''): string =>
  lookUp(names, value ?? '') || other;

/** What the text of a failed call depends on. */
export interface DescribedProblem {
  readonly code: string;
  readonly status: number | undefined;
  readonly userMessage?: string | undefined;
}

/**
 * Says why a call failed: in the back end's words for users if there are any, else by its code. A code without a text falls
 * back to the status 401 or 403, and then to a general text.
 */
export function describeProblem(
  { code, status, userMessage }: DescribedProblem,
  texts: TextsByCode,
  fallback: string,
): string {
  const byStatus = status === 403 ? 'forbidden' : status === 401 ? 'unauthenticated' : '';
  return userMessage ?? lookUp(texts, code) ?? lookUp(texts, byStatus) ?? fallback;
}
