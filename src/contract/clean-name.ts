/**
 * Invisible characters to remove from names. Excludes joiners in emoji and between letters of scripts that need them,
 * and tag characters in flags.
 */
const invisibleInNames = new RegExp(
  [
    String.raw`[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffc]`,
    // At the end of a Malayalam or Bengali word, a joiner follows a virama, which is a mark.
    String.raw`(?<![^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\P{L}]|\p{M}|\p{Emoji_Modifier}|\p{Extended_Pictographic})[\u200c\u200d]`,
    String.raw`[\u200c\u200d](?![\p{L}\p{M}\p{Extended_Pictographic}])(?<!\p{M}[\u200c\u200d])`,
    String.raw`(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]{0,8})[\u{e0000}-\u{e007f}]`,
  ].join('|'),
  'gu',
);

/** All spaces except for the ordinary one, line breaks, and the ideographic space of Chinese and Japanese names. */
const unusualSpace = /[^\S\t\n\r \u3000\ufeff]/g;

/** The contract's pattern for blank names: only spaces, controls, marks without a letter, and fillers. */
const blank = /^[\s\p{Cc}\p{Cf}\p{M}\u115f\u1160\u2800\u3164\uffa0\ufffc]*$/u;

/** Whether a text has no visible character: only spaces, invisible characters, or marks without a letter. */
export const isBlank = (text: string): boolean => blank.test(text);

/**
 * Cleans a name or text: removes invisible characters from copied text, except for joiners that shape letters or emoji,
 * replaces unusual spaces, and trims.
 * @returns An empty string if nothing visible is left.
 * @example cleanName('\u2068Lighthouse\u00a0Optics\u2069') // 'Lighthouse Optics'
 */
export const cleanName = (text: string): string =>
  isBlank(text) ? '' : text.replace(unusualSpace, ' ').replace(invisibleInNames, '').trim();
