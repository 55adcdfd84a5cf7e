import { iso31661 } from 'iso-3166';

/** All countries (ISO 3166-1 alpha-2). */
export const countries: readonly string[] = iso31661
  .filter(({ state }) => state === 'assigned')
  .map(({ alpha2 }) => alpha2);

/** Returns the countries sorted by the browser's name for them. */
export const countryNames = (): readonly string[] => {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  return countries.map((code) => names.of(code) ?? code);
};
