import { toAsciiDigits, toHalfWidth } from '../contract/input-methods.ts';
import { removeInvisible } from '../contract/invisible.ts';

/** Separators that only ever group digits, in any language: spaces, apostrophes and the Arabic thousands separator. */
const alwaysGroup = String.raw`\s'’٬`;

/**
 * Parses a number in the notation of a locale, and rejects ambiguous notation: `1,000` is 1000 in English and 1 in
 * German.
 * @param locale - BCP 47.
 * @returns The number in digits with an optional decimal point; `undefined` if the text is no number or could mean another one.
 * @example parseNumber('1.000,50', 'de') // '1000.50'
 */
export function parseNumber(text: string, locale: string): string | undefined {
  const plain = toAsciiDigits(toHalfWidth(removeInvisible(text)))
    .trim()
    .replace(/^\u2212/, '-');
  const { group, decimal } = separatorsOf(locale);
  const grouped = new RegExp(
    `^-?[1-9]\\d{0,2}(?:([${escape(group)}${alwaysGroup}])\\d{3}(?:\\1\\d{3})*)(?:[${escape(decimal)}٫]\\d+)?$`,
    'u',
  );
  if (grouped.test(plain))
    return plain.replace(new RegExp(`[${escape(group)}${alwaysGroup}]`, 'gu'), '').replace(/[^\d-]/, '.');
  const [match, separator, fraction = ''] = /^-?\d+(?:([.,٫])(\d+))?$/.exec(plain) ?? [];
  // Three digits after the thousands separator, yet not grouped as thousands are: `1234,567` or `0,500` in English.
  const isAmbiguous = separator === group && fraction.length === 3;
  return isAmbiguous ? undefined : match?.replace(/[,٫]/, '.');
}

/** Formats a number as an example of how numbers are typed in a locale (BCP 47), which `parseNumber` reads. */
export function formatExample(locale: string): string {
  try {
    return new Intl.NumberFormat(locale).format(1234.5);
  } catch {
    return '1,234.5';
  }
}

/** The separators of a language. Falls back to English if the locale is malformed. */
function separatorsOf(locale: string): { group: string; decimal: string } {
  const find = (parts: readonly Intl.NumberFormatPart[], type: string) =>
    parts.find((part) => part.type === type)?.value ?? '';
  try {
    const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.5);
    return { group: find(parts, 'group'), decimal: find(parts, 'decimal') };
  } catch {
    return { group: ',', decimal: '.' };
  }
}

const escape = (sign: string) => sign.replace(/[\]\\^-]/g, String.raw`\$&`);
