import { iso31661 } from 'iso-3166';

/** All countries (ISO 3166-1 alpha-2), and Kosovo (XK). */
export const countries: readonly string[] = [
  ...iso31661.filter(({ state }) => state === 'assigned').map(({ alpha2 }) => alpha2),
  'XK',
];

/** Returns the browser's English names of all countries, in the order of their codes. */
export const countryNames = (): readonly string[] => {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  return countries.map((code) => names.of(code) ?? code);
};

/** Normalizes a German postal code: five digits, whatever characters surround them. */
export const germanPostalCode = (text: string): string => /\d{5}/.exec(text.normalize('NFKC'))?.[0] ?? text;
