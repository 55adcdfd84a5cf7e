import { toAsciiDigits, toHalfWidth } from '../contract/input-methods.ts';
import { removeInvisible } from '../contract/invisible.ts';

/**
 * Whether a member of the contract is a phone number, by its JSON pointer. Extra fields have their own type instead.
 */
export const isPhonePointer = (pointer: string): boolean => /phone$/i.test(pointer) && !pointer.startsWith('/extra/');

const extension = /(?:;ext=|[\s,;]{0,3}(?:ext(?:ension)?\.?|x|#))\s{0,3}(\d{1,7})$/iu;

/** The maximum length of a text to parse as a phone number, in UTF-16 code units. */
export const maxPhoneLength = 250;

/**
 * Normalizes a phone number towards the contract's format, E.164 with an optional extension (RFC 3966), without the
 * numbering plans of countries.
 *
 * Removes spaces, dots, dashes, slashes, brackets, invisible characters that address books add, the prefix `tel:`, and
 * the trunk zero in `+44 (0)20`. Replaces a leading `00` with `+`, and digits of other scripts with ASCII digits. Keeps
 * an extension.
 * @returns A text that may still not be a phone number. Texts that are too long are returned unchanged.
 * @example normalizePhone('0044 (0)20 7946 0018 ext. 5') // '+442079460018;ext=5'
 */
export function normalizePhone(text: string): string {
  if (text.length > maxPhoneLength) return text;
  const visible = toAsciiDigits(toHalfWidth(removeInvisible(text)))
    .trim()
    .replace(/^tel:/i, '');
  const [ending = '', digits] = extension.exec(visible) ?? [];
  const number = visible
    .slice(0, visible.length - ending.length)
    .replace(/^(\+|00)([\d\s]{1,5})\(0\)/, '$1$2')
    .replace(/[\s().\-\u2010-\u2015/]/g, '')
    .replace(/^00/, '+');
  return digits ? `${number};ext=${digits}` : number;
}
