import { toHalfWidth } from './input-methods.ts';
import { removeInvisible } from './invisible.ts';

/** Codes in common use, such as those of the European Union, by which ISO 3166-1 means no other country. */
const aliases: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

/**
 * Reads a country code in any case, or a common alias.
 * @returns ISO 3166-1 alpha-2. A text that is no code is returned unchanged.
 * @example toCountryCode('uk') // 'GB'
 */
export function toCountryCode(value: unknown): string {
  // Pages without types may set anything.
  const text = String(value);
  const code = toHalfWidth(removeInvisible(text)).trim().toUpperCase();
  if (!/^[A-Z]{2}$/.test(code)) return text;
  return aliases[code] ?? code;
}
