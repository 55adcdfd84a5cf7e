import type { FormValues } from '../controllers/form-controller.ts';

/** What is sent of the values: no spaces around them, phone numbers as E.164 as far as typed, nothing empty. */
export function normalizeValues(values: FormValues): FormValues {
  const normalized = Array.from(values, ([pointer, value]) => {
    const trimmed = value.trim();
    return [pointer, pointer.toLowerCase().endsWith('phone') ? normalizePhone(trimmed) : trimmed] as const;
  });
  return new Map(normalized.filter(([, value]) => value));
}

/**
 * Drops what people write to make a number readable: spaces, dots, dashes, slashes and brackets, the trunk zero in
 * `+44 (0)20`, and the invisible marks that address books add. `00` stands for `+`.
 */
function normalizePhone(value: string): string {
  return value
    .replace(/\p{Cf}/gu, '')
    .replace(/^(\+|00)([\d\s]{1,5})\(0\)/, '$1$2')
    .replace(/[\s().\-\u2010-\u2015/]/g, '')
    .replace(/^00/, '+');
}
