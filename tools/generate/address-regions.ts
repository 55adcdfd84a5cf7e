import { iso31662 } from 'iso-3166';
import {
  notInLists,
  regionCodes,
  type SourceCountry,
  type SourceRegion,
  unlistedCountries,
  vouchedLists,
} from './address-corrections.ts';

/** A select with more entries than this is worse than a text field, unless the region is required. */
const shortList = 60;
const longList = 110;

export interface RegionList {
  /** The country's own language, where its names are not in Latin letters: the list is in its order. */
  readonly language: string;
  /** Code of ISO 3166-2, name in Latin letters, and names in other languages as `language:name`. */
  readonly rows: readonly (readonly string[])[];
}

/** The regions of a country, where they are part of its addresses and the list is short and complete. */
export function listRegions(country: string, source: SourceCountry): RegionList | undefined {
  const { fmt = '', require = '', lang = '', sub_regions: parts = [] } = source;
  const limit = require.includes('S') ? longList : shortList;
  const regions = parts
    .map((region) => ({ ...region, key: regionCodes[country]?.[region.key] ?? region.key }))
    .filter(({ key }) => key);
  if (!fmt.includes('%S') || !regions.length || regions.length > limit) return undefined;
  if (unlistedCountries.includes(country) || !isComplete(country, regions)) return undefined;
  const [language = ''] = lang.split('-');
  const rows = regions.map((region) => toRow(region, language));
  return { language: regions.every(({ name }) => isLatin(name['default'] ?? '')) ? '' : language, rows };
}

/** Whether the list has everything that ISO 3166-2 has on the level on which the list divides the country. */
function isComplete(country: string, regions: readonly SourceRegion[]): boolean {
  if (vouchedLists.includes(country)) return true;
  const keys = new Set(regions.map(({ key }) => key));
  const skipped = new Set(notInLists[country]);
  const divisions = iso31662
    .filter(({ code }) => code.startsWith(`${country}-`))
    .map(({ code, parent }) => ({ key: code.slice(country.length + 1), isTop: parent === country }))
    .filter(({ key }) => !skipped.has(key));
  const known = divisions.filter(({ key }) => keys.has(key));
  // Provinces may lie in regions, and cities of their own beside them.
  const isTop = known.filter((division) => division.isTop).length > known.length / 2;
  return known.length > 0 && divisions.every((division) => division.isTop !== isTop || keys.has(division.key));
}

function toRow({ key, name }: SourceRegion, language: string): string[] {
  const { default: own = '', latin, ...others } = name;
  // Where only the country's own letters are given, the key is the name in Latin ones.
  const shown = latin ?? (isLatin(own) ? own : key);
  const translations = Object.entries({ ...(shown !== own && { [language]: own }), ...others });
  const code = /^[A-Z\d]{1,3}$/.test(key) ? key : '';
  return [code, shown, ...translations.flatMap(([tag, text]) => (text === shown ? [] : [`${tag}:${text}`]))];
}

const isLatin = (text: string) => /^[\p{Script=Latin}\P{L}]*$/u.test(text);
