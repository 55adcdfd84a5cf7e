/**
 * Removes format controls, fillers, and other characters without a shape: zero-width, bidi controls, soft hyphens, blank
 * Braille. Replaces unusual spaces. For searches, emails, numbers, codes, URLs and tokens.
 */
export const removeInvisible = (text: string): string =>
  text.replace(/\p{Z}/gu, ' ').replace(/[\p{Cf}\p{DI}\u2800\ufffc]/gu, '');

/**
 * Cleans a search. Replaces the digits and the @ of input methods, but not their letters, which names can have.
 * @returns A text that may end with a space, after which the user may type another word.
 */
export const cleanQuery = (text: string): string =>
  removeInvisible(text).replace(/[\uff10-\uff19\uff20]/g, (sign) => sign.normalize('NFKC'));
