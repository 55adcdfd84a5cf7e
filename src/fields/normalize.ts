import type { Constraints } from '../contract/constraints.ts';
import type { FormValues } from '../controllers/form-task.ts';

/** Whether the contract has a phone number there. What a back end's own fields hold does not show in their names. */
export const isPhone = (pointer: string) => /phone$/i.test(pointer) && !pointer.startsWith('/extra/');

/** What is sent of the values that the contract knows: no spaces around them, each as it is stored, nothing empty. */
export function normalizeValues(
  constraints: Constraints,
  values: FormValues,
  normalize: (pointer: string, text: string) => string,
): FormValues {
  const normalized = Object.keys(constraints).map((pointer) => {
    const value = (values.get(pointer) ?? '').trim();
    return [pointer, value && normalize(pointer, value)] as const;
  });
  return new Map(normalized.filter(([, value]) => value));
}
