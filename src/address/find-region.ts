/** A region that can be chosen. */
export interface Region {
  /** What is stored: what people write in an address, the code in some countries and the name in others. */
  readonly key: string;
  /** What is shown. */
  readonly name: string;
  /** The part of its ISO 3166-2 code after the country; empty where it has none. */
  readonly isoCode: string;
  /** In every language that is known, for recognizing it. */
  readonly names: readonly string[];
}

/** The region that somebody means by its key, its code or one of its names. */
export function findRegion(regions: readonly Region[], text: string): Region | undefined {
  if (text.length > 80) return undefined;
  const meant = fold(text);
  if (!meant) return undefined;
  return (
    regions.find(({ isoCode }) => fold(isoCode) === meant) ??
    regions.find(({ names }) => names.some((name) => fold(name) === meant))
  );
}

/** Without case, accents, spaces, punctuation, and the word "county", which some leave out. */
const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:co\.?|county) /, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
