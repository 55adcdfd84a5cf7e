/**
 * Removes format controls, fillers and other characters without a glyph: zero-width spaces, bidi controls, soft
 * hyphens, blank Braille. Replaces unusual spaces. For searches, emails, numbers, codes, URLs and tokens.
 */
export const removeInvisible = (text: string): string =>
  text.replace(/\p{Z}/gu, ' ').replace(/[\p{Cf}\p{DI}\u2800\ufffc]/gu, '');

/** Whether a value is text with a visible character. */
export const isVisibleText = (value: unknown): value is string =>
  typeof value === 'string' && removeInvisible(value).trim() !== '';

/**
 * Cleans a search text. Replaces full-width digits and @ signs, but not full-width letters, which names can contain.
 * @returns The text, with a trailing space if there is one: the user may be about to type another word.
 */
export const cleanQuery = (text: string): string =>
  removeInvisible(text).replace(/[\uff10-\uff19\uff20]/g, (sign) => sign.normalize('NFKC'));
