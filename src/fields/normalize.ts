import type { FormValues } from '../controllers/form-controller.ts';

/** What is sent of the values: no spaces around them, phone numbers as E.164 as far as typed, nothing empty. */
export function normalizeValues(values: FormValues): FormValues {
  const normalized = Array.from(values, ([pointer, value]) => {
    const trimmed = value.trim();
    return [pointer, pointer.toLowerCase().endsWith('phone') ? normalizePhone(trimmed) : trimmed] as const;
  });
  return new Map(normalized.filter(([, value]) => value));
}

/** Drops what people write to make a number readable: spaces, dots, dashes, slashes and brackets; `00` stands for `+`. */
function normalizePhone(value: string): string {
  return value.replace(/[\s().\-\u2010-\u2015/]/g, '').replace(/^00/, '+');
}
