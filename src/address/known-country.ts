import { toCountryCode } from '../contract/country-code.ts';
import { countries } from './countries.gen.ts';

const reported = new Set<string>();

/** Whether a code is an assigned country code (ISO 3166-1 alpha-2), or XK: Kosovo, as used by the EU, banks and customs. */
export const isCountry = (code: string) => countries.includes(code);

/**
 * Reads a country code from the page or the back end, in any case, or a common alias. Logs unknown codes, each once.
 * @param source - The property or member that contains it.
 * @returns ISO 3166-1 alpha-2, or XK; `undefined` if the code is unknown.
 */
export function readCountry(source: string, value: unknown): string | undefined {
  const code = toCountryCode(value);
  if (isCountry(code)) return code;
  const words = `Reseller Elements: “${code}” in ${source} is not a country code (ISO 3166-1 alpha-2), such as GB.`;
  if (!reported.has(words)) console.warn(words);
  reported.add(words);
  return undefined;
}
