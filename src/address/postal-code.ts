import { type AddressRules, addressRules } from './address-rules.ts';

/** The contract's limit, in UTF-16 code units. Longer texts are neither parsed nor matched. */
export const maxPostalCodeLength = 20;

/** Prefixes of international mail that differ from the country's ISO code, such as `D-10115`. */
const postalPrefixes: Readonly<Record<string, string>> = { AT: 'A', BE: 'B', DE: 'D', LI: 'FL', LU: 'L', NO: 'N' };

/**
 * Formats a postal code as its country writes it.
 * @returns The text itself, trimmed, if it does not match the country's pattern.
 * @example normalizePostalCode('GB', 'sw1a1aa') // 'SW1A 1AA'
 */
export function normalizePostalCode(country: string, text: string): string {
  const typed = text.length > 10 * maxPostalCodeLength ? text : text.trim();
  const rules = addressRules(country);
  if (!rules.postalCodePattern || typed.length > maxPostalCodeLength) return typed;
  const cleaned = clean(typed);
  const compact = cleaned.replaceAll(/[ .-]/g, '');
  const prefix = [country, postalPrefixes[country] ?? country].find((letters) => compact.startsWith(letters)) ?? '';
  const candidates = [
    separate(compact, rules),
    cleaned,
    compact,
    separate(compact.slice(prefix.length), rules),
    compact.slice(prefix.length),
    // Some countries begin every postal code with their ISO code.
    ...(rules.postalCodePattern.startsWith(country) ? [separate(country + compact, rules)] : []),
  ];
  // Prefer the compact form in countries that write no separator.
  if (!rules.postalCodeSeparator) candidates.unshift(compact);
  return candidates.find((candidate) => matches(candidate, rules.postalCodePattern)) ?? typed;
}

/** Whether a text is a well-formed postal code of the country; true if the country's format is unknown. */
export function isPostalCode(country: string, text: string): boolean {
  const { postalCodePattern } = addressRules(country);
  return matches(normalizePostalCode(country, text), postalCodePattern);
}

const matches = (code: string, pattern = '.*') =>
  code.length <= maxPostalCodeLength && new RegExp(`^(?:${pattern})$`, 'u').test(code);

/** Converts to upper case with ASCII hyphens, spaces and digits, which keyboards of other scripts do not produce. */
const clean = (text: string) =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replaceAll(/[‐-―−ー]/g, '-')
    .replaceAll('〒', '')
    .replaceAll(/\s+/g, ' ')
    .trim();

function separate(compact: string, { postalCodeSeparator: separator }: AddressRules): string {
  if (!separator) return compact;
  return compact.slice(0, separator.index) + separator.sign + compact.slice(separator.index);
}
