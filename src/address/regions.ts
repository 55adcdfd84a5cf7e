import type { Region } from './find-region.ts';
import { regionData } from './region-data.gen.ts';

/**
 * Lists the regions of a country: in the country's customary order, or sorted by name if the names are translated.
 * @param language - The language of the names (BCP 47). Falls back to names in Latin script.
 * @returns An empty list for countries without data, where the user types the region.
 */
export function listRegions(country: string, language = ''): readonly Region[] {
  if (!Object.hasOwn(regionData, country)) return [];
  const [head = '', ...rows] = (regionData[country] ?? '').split(';');
  const [written, ownLanguage = ''] = head.split('=');
  const [tag = ''] = language.toLowerCase().split('-');
  const regions = rows.map((row): Region => {
    const [isoCode = '', latin = '', ...others] = row.split('=');
    const translations = new Map(others.map((other) => other.split(':') as [string, string]));
    const key = written === 'code' ? isoCode : latin;
    return { key, name: translations.get(tag) ?? latin, isoCode, names: [latin, ...translations.values()] };
  });
  const isTranslated = regions.some(({ names }) => names.length > 1);
  if (!isTranslated || tag === ownLanguage) return regions;
  return regions.toSorted((one, other) => one.name.localeCompare(other.name, tag || 'en'));
}
