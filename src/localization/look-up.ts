/** Texts by code. A code without a text falls back to a general one. */
export type TextsByCode = Readonly<Record<string, string>>;

/** Returns the text of a code, if there is one. Codes come from servers: only own members count. */
export const lookUp = (texts: TextsByCode, code: string): string | undefined =>
  Object.hasOwn(texts, code) ? texts[code] : undefined;

/** Returns the name of a value of the contract. Values that only a newer server knows are returned as they are. */
export const nameOf = (names: TextsByCode, value: string): string => lookUp(names, value) || value;

/** Says why a call failed. The statuses 401 and 403 count for more than the code. */
export function describeProblem(
  { code, status }: { readonly code: string; readonly status: number | undefined },
  texts: TextsByCode,
  fallback: string,
): string {
  const key = status === 403 ? 'forbidden' : status === 401 ? 'unauthenticated' : code;
  return lookUp(texts, key) ?? fallback;
}
