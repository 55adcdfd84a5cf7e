/** The one of the languages that a tag (BCP 47) asks for: itself, or what it is a variety of. */
export function pickLanguage(languages: readonly string[], tag: string): string | undefined {
  const wanted = tag.toLowerCase();
  return languages.find((language) => wanted === language || wanted.startsWith(`${language}-`));
}

const rightToLeft = ['ar', 'fa', 'he', 'ur'];

export const isRightToLeft = (language: string) => rightToLeft.includes(language);
