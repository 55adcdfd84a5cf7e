/** Loads the texts of the other languages, each on demand and complete. */
export type LanguageLoaders<Messages> = Readonly<Record<string, () => Promise<Messages>>>;

/** The one of the languages that a tag (BCP 47, or `de_AT` as some write) asks for: itself, or what it is a variety of. */
export function pickLanguage(languages: readonly string[], tag: string): string | undefined {
  const wanted = tag.toLowerCase().replace('_', '-');
  return languages.find((language) => wanted === language || wanted.startsWith(`${language}-`));
}

const rightToLeft = ['ar', 'fa', 'he', 'ur'];

export const isRightToLeft = (language: string) => rightToLeft.includes(language);
