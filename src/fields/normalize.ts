import type { Constraint } from '../contract/constraints.ts';
import { cleanName } from '../contract/clean-name.ts';
import { toHalfWidth } from '../contract/input-methods.ts';
import { removeInvisible } from '../contract/invisible.ts';

/** Do not parse longer texts, which no pattern should run on, in UTF-16 code units. */
const maxParsedLength = 1000;

/**
 * Cleans a value that users typed, pasted or autofilled, as the contract says for its member (`x-normalize`).
 * @param kind - As a name by default.
 * @returns An empty string if nothing visible is left.
 */
export function normalizeText(kind: Constraint['normalize'], text: string): string {
  if (kind === 'email') return normalizeEmail(text);
  return kind === 'code' ? normalizeCode(text) : cleanName(text);
}

/** Removes invisible characters from a number, code or URL, and replaces the full-width ones of input methods. */
export const normalizeCode = (text: string): string => toHalfWidth(removeInvisible(cleanName(text))).trim();

/**
 * Takes the email address out of what users paste: a `mailto:` link, a name with the address in brackets, an address in
 * quotes or Markdown, or one followed by punctuation.
 *
 * Leaves the local part as it is, apart from invisible and full-width characters.
 * @returns The text without invisible characters if it has no address, or several.
 * @example normalizeEmail('"Okafor, Ada" <ada@lighthouse.example>;') // 'ada@lighthouse.example'
 */
export function normalizeEmail(text: string): string {
  const visible = normalizeCode(text);
  if (!visible || visible.length > maxParsedLength) return visible;
  // No address can have a character reference of HTML, which ends with a semicolon.
  const plain = visible.replace(/&(?:[a-z]+|#x?[\da-f]+);/gi, ' ').trim();
  const [, bracketed = plain] = /^[^<>]*<([^<>]+)>[^<>@]*$/.exec(plain) ?? [];
  const [, enclosed = bracketed] = /^[^()[\]@]*[([]([^()[\]@]+@[^()[\]@]+)[)\]][^()[\]@]*$/.exec(bracketed) ?? [];
  const bare = enclosed.trim().replace(/\([^()@]*\)$/, '');
  const [local, domain, more] = unwrap(fromLink(unwrap(bare))).split('@');
  // An ideographic full stop separates the labels of a domain (RFC 3490).
  return local && domain && more === undefined && !/[\s<>()[\],;:\\"]/.test(local + domain)
    ? `${local}@${domain.replace(/[。｡]/g, '.')}`
    : visible;
}

const closing: Readonly<Record<string, string>> = { '{': '}' };

/**
 * Removes punctuation, symbols and spaces around an address. Keeps the ASCII signs with which a local part can begin, unless
 * the same ones follow the address, as in `*ada@lighthouse.example*`.
 */
function unwrap(text: string): string {
  const [after = ''] = /(?<![^\p{L}\p{M}\p{Nd}-])[^\p{L}\p{M}\p{Nd}-]+$/u.exec(text) ?? [];
  const [before = ''] = /^[\s\p{P}\p{S}]*/u.exec(text) ?? [];
  const [signs = ''] = /(?<![!#-'*+\-./=?^_`{-~])[!#-'*+\-./=?^_`{-~]+$/.exec(before) ?? [];
  const closed = Array.from(signs, (sign) => closing[sign] ?? sign)
    .toReversed()
    .join('');
  const start = before.length - (after.startsWith(closed) ? 0 : signs.length);
  return text.slice(start, text.length - after.length);
}

/** Takes the address out of a `mailto:` link (RFC 6068). */
function fromLink(text: string): string {
  const [, address] = /^mailto:(?:\/\/)?([^?]*)/i.exec(text) ?? [];
  if (address === undefined) return text;
  try {
    return decodeURIComponent(address).trim();
  } catch {
    return address.trim();
  }
}
