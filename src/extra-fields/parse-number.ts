import { toAsciiDigits, toHalfWidth } from '../contract/input-methods.ts';
import { removeInvisible } from '../contract/invisible.ts';

/** Separators that group digits in every language: spaces, apostrophes and the Arabic thousands separator. */
const alwaysGroup = String.raw`\s'’٬`;

/**
 * Parses a number in the notation of a locale: `1,000` is 1000 in English and 1 in German. Rejects ambiguous numbers.
 * @param locale - BCP 47.
 * @returns The number in digits with an optional decimal point; `undefined` if the text is not a number, or is
 *   ambiguous.
 * @example parseNumber('1.000,50', 'de') // '1000.50'
 */
export function parseNumber(text: string, locale: string): string | undefined {
  const plain = toAsciiDigits(toHalfWidth(removeInvisible(text)))
    .trim()
    .replace(/^\u2212/, '-');
  const { group, decimal, groupSize, isDecimalDoubtful } = separatorsOf(locale);
  const grouped = new RegExp(
    `^-?[1-9]\\d{0,2}([${escape(group)}${alwaysGroup}])(?:\\d{${groupSize}}\\1)*\\d{3}(?:[${escape(decimal)}٫]\\d+)?$`,
    'u',
  );
  if (grouped.test(plain))
    return plain.replace(new RegExp(`[${escape(group)}${alwaysGroup}]`, 'gu'), '').replace(/[^\d-]/, '.');
  const [match, separator, fraction = ''] = /^-?\d+(?:([.,٫])(\d+))?$/.exec(plain) ?? [];
  // Reject three digits after a separator that groups thousands elsewhere: `0,500` in English, `1.000` in French.
  const isAmbiguous = fraction.length === 3 && separator !== '٫' && (separator !== decimal || isDecimalDoubtful);
  return isAmbiguous ? undefined : match?.replace(/[,٫]/, '.');
}

/** Digits that a JavaScript number keeps, with an optional decimal point. */
const shortNumber = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/** Whether a text is digits with an optional decimal point, and its number is still that one in JavaScript. */
export const isExactNumber = (text: string): boolean =>
  shortNumber.test(text) || (/^-?\d/.test(text) && Number.isFinite(Number(text)) && toDigits(Number(text)) === text);

/**
 * Writes a JSON number (RFC 8259) that has an exponent as digits with an optional decimal point.
 * @returns Any other text unchanged.
 * @example expandNumber('25e-1') // '2.5'
 */
export function expandNumber(text: string): string {
  const number = /^-?\d+(?:\.\d+)?e[+-]?\d+$/i.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? toDigits(number) : text;
}

/** Writes a finite number without an exponent. */
function toDigits(number: number): string {
  const text = String(number);
  const [, sign = '', whole = '', fraction = '', exponent] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (exponent === undefined) return text;
  const point = 1 + Number(exponent);
  const digits = `${'0'.repeat(Math.max(0, 1 - point))}${whole}${fraction}`.padEnd(point, '0');
  const wholeLength = Math.max(1, point);
  const decimals = digits.slice(wholeLength);
  return `${sign}${digits.slice(0, wholeLength)}${decimals && `.${decimals}`}`;
}

/** Formats a number as an example of how numbers are typed in a locale (BCP 47), which `parseNumber` reads. */
export const formatExample = (locale: string): string => createFormat(locale).format(1234.5);

/**
 * Formats a number in the notation of a locale (BCP 47), without grouping. `parseNumber` returns the same number.
 * @param number - Digits with an optional decimal point.
 * @example formatNumber('1000.50', 'de') // '1000,5'
 */
export function formatNumber(number: string, locale: string): string {
  const format = (digits: Intl.NumberFormatOptions) =>
    // Arabic and Hebrew formats have a bidi mark before the minus sign.
    removeInvisible(createFormat(locale, { useGrouping: false, ...digits }).format(number as `${number}`));
  // As many as every engine allows, and more than a JavaScript number has.
  const text = format({ maximumSignificantDigits: 21 });
  // Add a zero where three digits would be ambiguous.
  return parseNumber(text, locale) === undefined ? format({ minimumFractionDigits: 4 }) : text;
}

interface Separators {
  readonly group: string;
  readonly decimal: string;
  /** The number of digits in each group but the last, which always has three. */
  readonly groupSize: number;
  /**
   * Whether other regions of the same language use the decimal separator to group thousands, and the locale groups by
   * neither point nor comma. In South African English, for example, `1,000` means 1, but many people write it for 1000.
   */
  readonly isDecimalDoubtful: boolean;
}

function separatorsOf(locale: string): Separators {
  const { group, decimal, groupSize } = readSeparators(locale);
  const [language = ''] = locale.split('-', 1);
  const usual = readSeparators(language);
  return { group, decimal, groupSize, isDecimalDoubtful: decimal === usual.group && !/[.,]/.test(group) };
}

function readSeparators(locale: string) {
  const parts = createFormat(locale).formatToParts(1_234_567.5);
  const find = (type: string) => parts.filter((part) => part.type === type).map(({ value }) => value);
  const [[group = ''], [decimal = '']] = [find('group'), find('decimal')];
  return { group, decimal, groupSize: find('integer').at(1)?.length ?? 3 };
}

/** Falls back to English if the locale is malformed. */
function createFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale, options);
  } catch {
    return new Intl.NumberFormat('en', options);
  }
}

const escape = (sign: string) => sign.replace(/[\]\\^-]/g, String.raw`\$&`);
