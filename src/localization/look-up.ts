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

/** Says why a call failed. The statuses 401 and 403 count for more than the code. */
export function describeProblem(
  { code, status }: { readonly code: string; readonly status: number | undefined },
  texts: TextsByCode,
  fallback: string,
): string {
  const key = status === 403 ? 'forbidden' : status === 401 ? 'unauthenticated' : code;
  return lookUp(texts, key) ?? fallback;
}
