import { toHalfWidth } from './input-methods.ts';
import { removeInvisible } from './invisible.ts';

/** Common aliases, such as those used by the European Union. ISO 3166-1 does not assign them to another country. */
const aliases: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

/**
 * Reads a country code in any case, or a common alias.
 * @returns ISO 3166-1 alpha-2. Returns any other text unchanged.
 * @example toCountryCode('uk') // 'GB'
 */
export function toCountryCode(value: unknown): string {
  // Pages without types may pass any value.
  const text = String(value);
  const code = toHalfWidth(removeInvisible(text)).trim().toUpperCase();
  if (!/^[A-Z]{2}$/.test(code)) return text;
  return aliases[code] ?? code;
}
