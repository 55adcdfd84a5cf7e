/** Format controls, fillers, and other characters without a shape: zero-width, bidi controls, soft hyphens, blank Braille. */
const invisible = /[\p{Cf}\p{DI}\u2800]/gu;

/**
 * Invisible characters that no name needs. Joiners stay between letters of scripts that shape by them, and in emoji; tags
 * stay in flags.
 */
const invisibleInNames = new RegExp(
  [
    String.raw`[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]`,
    // The joiner at the end of a Malayalam or Bengali word follows a vowel killer, which is a mark.
    String.raw`(?<![^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\P{L}]|\p{M}|\p{Emoji_Modifier}|\p{ExtPict})[\u200c\u200d]`,
    String.raw`[\u200c\u200d](?![\p{L}\p{M}\p{ExtPict}])(?<!\p{M}[\u200c\u200d])`,
    String.raw`(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]{0,8})[\u{e0000}-\u{e007f}]`,
  ].join('|'),
  'gu',
);

/** Spaces other than the ordinary one, and other than the ideographic space of Chinese and Japanese names. */
const unusualSpace = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f]/g;

/** The contract's rule for names: nothing but spaces, controls, marks without a letter, and fillers. */
const blank = /^[\s\p{Cc}\p{Cf}\p{Cs}\p{M}\u115f\u1160\u2800\u3164\uffa0]*$/u;

const ascii = /^[\0-\x7f]*$/;

/** Whether nobody can see a text: it is empty, or has only spaces, invisible characters, or marks without a letter. */
export const isBlank = (text: string): boolean => blank.test(text);

/** Removes every invisible character, and trims. For emails, phone numbers, codes, URLs and tokens. */
export const removeInvisible = (text: string): string =>
  (ascii.test(text) ? text : text.replace(unusualSpace, ' ').replace(invisible, '')).trim();

/**
 * Cleans a name or a text: removes invisible characters that copying adds, but keeps joiners that shape letters or emoji.
 * Replaces unusual spaces, and trims.
 * @returns An empty string if nothing visible is left.
 * @example cleanName('\u2068Lighthouse\u00a0Optics\u2069') // 'Lighthouse Optics'
 */
export const cleanName = (text: string): string => (isBlank(text) ? '' : cleanInside(text).trim());

/**
 * Cleans a search as a name, and replaces the digits and the @ of input methods. Full-width letters stay, since names can
 * have them.
 * @returns A text that may end with a space, after which the user may type another word.
 */
export const cleanQuery = (text: string): string =>
  isBlank(text) ? '' : cleanInside(text).replace(/[\uff10-\uff19\uff20]/g, toHalfWidth);

const cleanInside = (text: string) =>
  ascii.test(text) ? text : text.replace(unusualSpace, ' ').replace(invisibleInNames, '');

/** Replaces full-width ASCII, which input methods produce. */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** Replaces Arabic, Persian and full-width digits. The last four bits of their code points are their values. */
export const toAsciiDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
