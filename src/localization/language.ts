/** Functions that load the complete texts of each language other than English, by language code. */
export type LanguageLoaders<Messages> = Readonly<Record<string, () => Promise<Messages>>>;

/** Returns the language tag (BCP 47) for a page's `lang`, which may be a POSIX locale such as `fr_CA.UTF-8`. */
export const toLanguageTag = (lang: string): string =>
  lang
    .trim()
    .replace(/[.@].*/s, '')
    .replaceAll('_', '-');

/**
 * Picks the language that matches a language tag.
 * @param languages - Language codes in lower case, such as `de`.
 * @param tag - BCP 47, such as `de-AT`.
 * @returns `undefined` if no language matches.
 */
export function pickLanguage(languages: readonly string[], tag: string): string | undefined {
  const wanted = tag.toLowerCase();
  return languages.find((language) => wanted === language || wanted.startsWith(`${language}-`));
}

const rightToLeft = ['ar', 'fa', 'he', 'ur'];

/** Whether a language (`ar`, not `ar-EG`) is written from right to left. */
export const isRightToLeft = (language: string) => rightToLeft.includes(language);
