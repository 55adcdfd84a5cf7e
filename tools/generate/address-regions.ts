import { iso31662 } from 'iso-3166';
import {
  excludedRegions,
  regionCodes,
  type SourceCountry,
  type SourceRegion,
  unlistedCountries,
  acceptedLists,
} from './address-corrections.ts';

/** A select with more entries than this is harder to use than a text field, unless the region is required. */
const maxListLength = 60;
const longList = 110;

export interface RegionList {
  /** The language whose order the list follows, if the local names are not in Latin script. */
  readonly language: string;
  /** ISO 3166-2 code, Latin name, then names in other languages as `language:name`. */
  readonly rows: readonly (readonly string[])[];
}

/** Returns a country's regions if its addresses include them, and if the list is complete and short enough. */
export function listRegions(country: string, source: SourceCountry): RegionList | undefined {
  const { fmt = '', require = '', lang = '', sub_regions: parts = [] } = source;
  const limit = require.includes('S') ? longList : maxListLength;
  const regions = parts
    .map((region) => ({ ...region, key: regionCodes[country]?.[region.key] ?? region.key }))
    .filter(({ key }) => key);
  if (!fmt.includes('%S') || !regions.length || regions.length > limit) return undefined;
  if (unlistedCountries.includes(country) || !isComplete(country, regions)) return undefined;
  const [language = ''] = lang.split('-');
  const rows = regions.map((region) => toRow(region, language));
  return { language: regions.every(({ name }) => isLatin(name['default'] ?? '')) ? '' : language, rows };
}

/** Returns whether the list covers every ISO 3166-2 subdivision at the level that it uses. */
function isComplete(country: string, regions: readonly SourceRegion[]): boolean {
  if (acceptedLists.includes(country)) return true;
  const keys = new Set(regions.map(({ key }) => key));
  const skipped = new Set(excludedRegions[country]);
  const divisions = iso31662
    .filter(({ code }) => code.startsWith(`${country}-`))
    .map(({ code, parent }) => ({ key: code.slice(country.length + 1), isTop: parent === country }))
    .filter(({ key }) => !skipped.has(key));
  const known = divisions.filter(({ key }) => keys.has(key));
  // ISO 3166-2 may nest provinces in regions, with some cities beside them.
  const isTop = known.filter((division) => division.isTop).length > known.length / 2;
  return known.length > 0 && divisions.every((division) => division.isTop !== isTop || keys.has(division.key));
}

function toRow({ key, name }: SourceRegion, language: string): string[] {
  const { default: own = '', latin, ...others } = name;
  // If only the local script is given, the key is the Latin name.
  const shown = latin ?? (isLatin(own) ? own : key);
  const translations = Object.entries({ ...(shown !== own && { [language]: own }), ...others });
  const code = /^[A-Z\d]{1,3}$/.test(key) ? key : '';
  return [code, shown, ...translations.flatMap(([tag, text]) => (text === shown ? [] : [`${tag}:${text}`]))];
}

const isLatin = (text: string) => /^[\p{Script=Latin}\P{L}]*$/u.test(text);
