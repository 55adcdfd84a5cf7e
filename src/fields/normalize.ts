import type { Constraints } from '../contract/constraints.ts';
import type { FormValues } from '../controllers/value-store.ts';

/** Whether the contract has a phone number there. What a back end's own fields hold does not show in their names. */
export const isPhone = (pointer: string) => /phone$/i.test(pointer) && !pointer.startsWith('/extra/');

/** A password is what was typed, to the last space. */
const isPassword = (pointer: string) => pointer === '/password';

/** What is sent of the values that the contract knows: no spaces around them, each as it is stored, nothing empty. */
export function normalizeValues(
  constraints: Constraints,
  values: FormValues,
  normalize: (pointer: string, text: string) => string,
): FormValues {
  const normalized = Object.keys(constraints).map((pointer) => {
    const value = values.get(pointer) ?? '';
    const text = isPassword(pointer) ? value : value.trim();
    return [pointer, text && normalize(pointer, text)] as const;
  });
  return new Map(normalized.filter(([, value]) => value));
}
