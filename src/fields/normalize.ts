import type { Constraints } from '../contract/constraints.ts';
import type { FormValues } from '../controllers/form-task.ts';

export const isPhone = (pointer: string) => pointer.toLowerCase().endsWith('phone');

/** What is sent of the values that the contract knows: no spaces around them, phone numbers normalised, nothing empty. */
export function normalizeValues(
  constraints: Constraints,
  values: FormValues,
  normalizePhone: (text: string) => string,
): FormValues {
  const normalized = Object.keys(constraints).map((pointer) => {
    const value = (values.get(pointer) ?? '').trim();
    return [pointer, value && isPhone(pointer) ? normalizePhone(value) : value] as const;
  });
  return new Map(normalized.filter(([, value]) => value));
}
