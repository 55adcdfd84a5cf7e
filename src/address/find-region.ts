/** A region of a country, offered as an option. */
export interface Region {
  /** The value stored in addresses: the code in some countries, the name in others. */
  readonly key: string;
  /** The name shown, in the language of the list. */
  readonly name: string;
  /** The subdivision part of its ISO 3166-2 code, without the country; empty if it has none. */
  readonly isoCode: string;
  /** The names in all known languages, for matching. */
  readonly names: readonly string[];
}

/** Finds the region with a given code or name, ignoring case, accents and punctuation. */
export function findRegion(regions: readonly Region[], text: string): Region | undefined {
  if (text.length > 80) return undefined;
  const wanted = fold(text);
  if (!wanted) return undefined;
  return (
    regions.find(({ isoCode }) => fold(isoCode) === wanted) ??
    regions.find(({ names }) => names.some((name) => fold(name) === wanted))
  );
}

/** Removes case, accents, spaces, punctuation, and the word "county", which is optional. */
const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:co\.?|county) /, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
