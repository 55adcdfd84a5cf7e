import type { Constraint } from '../contract/constraints.ts';
import { cleanName } from '../contract/clean-name.ts';
import { toHalfWidth } from '../contract/input-methods.ts';
import { removeInvisible } from '../contract/invisible.ts';

/** Do not parse longer texts, so that no pattern runs on unbounded text. In UTF-16 code units. */
const maxParsedLength = 1000;

/**
 * Cleans a typed, pasted or autofilled value by the rule of its member in the contract (`x-normalize`).
 * @param kind - Defaults to the rule for names.
 * @returns An empty string if no visible character is left.
 */
export function normalizeText(kind: Constraint['normalize'], text: string): string {
  if (kind === 'email') return normalizeEmail(text);
  return kind === 'code' ? normalizeCode(text) : cleanName(text);
}

/** Removes invisible characters from a number, code or URL, and replaces full-width characters from input methods. */
export const normalizeCode = (text: string): string => toHalfWidth(removeInvisible(cleanName(text))).trim();

/**
 * Extracts the email address from pasted text: a `mailto:` link, a name with the address in brackets, an address in
 * quotes or Markdown, or one followed by punctuation.
 *
 * Keeps the local part, except for invisible and full-width characters.
 * @returns The text without invisible characters if it contains no address or several.
 * @example normalizeEmail('"Okafor, Ada" <ada@lighthouse.example>;') // 'ada@lighthouse.example'
 */
export function normalizeEmail(text: string): string {
  const visible = normalizeCode(text);
  if (!visible || visible.length > maxParsedLength) return visible;
  // Remove HTML character references. They end with a semicolon, which no address can contain.
  const plain = visible.replace(/&(?:[a-z]+|#x?[\da-f]+);/gi, ' ').trim();
  const [, bracketed = plain] = /^[^<>]*<([^<>]+)>[^<>@]*$/.exec(plain) ?? [];
  const [, enclosed = bracketed] = /^[^()[\]@]*[([]([^()[\]@]+@[^()[\]@]+)[)\]][^()[\]@]*$/.exec(bracketed) ?? [];
  const bare = enclosed.trim().replace(/\([^()@]*\)$/, '');
  const [local, domain, more] = unwrap(fromLink(unwrap(bare))).split('@');
  // Replace the ideographic full stop, which also separates domain labels (RFC 3490).
  return local && domain && more === undefined && !/[\s<>()[\],;:\\"]/.test(local + domain)
    ? `${local}@${domain.replace(/[。｡]/g, '.')}`
    : visible;
}

const closing: Readonly<Record<string, string>> = { '{': '}' };

/**
 * Removes punctuation, symbols and spaces around an address. Keeps ASCII symbols that can begin a local part, unless
 * the same symbols follow the address, as in `*ada@lighthouse.example*`.
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

/** Extracts the address from a `mailto:` link (RFC 6068). */
function fromLink(text: string): string {
  const [, address] = /^mailto:(?:\/\/)?([^?]*)/i.exec(text) ?? [];
  if (address === undefined) return text;
  try {
    return decodeURIComponent(address).trim();
  } catch {
    return address.trim();
  }
}
