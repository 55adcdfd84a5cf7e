import { type AddressRules, addressRules } from './address-rules.ts';

/** As in the contract; a longer text is not looked at. */
export const maxPostalCodeLength = 20;

/** Letters that were once written before the code of another country, where they are not the country's own code. */
const postalPrefixes: Readonly<Record<string, string>> = { AT: 'A', BE: 'B', DE: 'D', LI: 'FL', LU: 'L', NO: 'N' };

/**
 * A postal code as its country writes it: `sw1a1aa` becomes `SW1A 1AA` in GB. What does not fit the country comes back as
 * it is, without white space around it.
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
    // Some countries have their own code in every postal code.
    ...(rules.postalCodePattern.startsWith(country) ? [separate(country + compact, rules)] : []),
  ];
  // Without a separator of its own, a code is written without any.
  if (!rules.postalCodeSeparator) candidates.unshift(compact);
  return candidates.find((candidate) => fits(candidate, rules.postalCodePattern)) ?? typed;
}

/** Whether a country's post could deliver to this code; true where nothing is known. */
export function isPostalCode(country: string, text: string): boolean {
  const { postalCodePattern } = addressRules(country);
  return fits(normalizePostalCode(country, text), postalCodePattern);
}

const fits = (code: string, pattern = '.*') =>
  code.length <= maxPostalCodeLength && new RegExp(`^(?:${pattern})$`, 'u').test(code);

/** Upper case, plain hyphens, spaces and digits: a code may come from a keyboard with other ones. */
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
