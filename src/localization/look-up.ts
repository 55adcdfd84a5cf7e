/** Texts by code. A code without a text falls back to a general one. */
export type TextsByCode = Readonly<Record<string, string>>;

/** Returns the text of a code. Reads own members only, as codes come from servers. */
export const lookUp = (texts: TextsByCode, code: string): string | undefined =>
  Object.hasOwn(texts, code) ? texts[code] : undefined;

/** Returns the name of a value of the contract. Falls back to the value itself, which may come from a newer server. */
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
