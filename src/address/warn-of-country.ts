import { warnOnce } from '../context/warn-once.ts';

/**
 * Logs, once for each code, that the page or the back end uses a country code that does not exist.
 * @param source - The property or member that has it.
 */
export const warnOfCountry = (source: string, code: string) =>
  warnOnce(`Reseller Elements: “${code}” in ${source} is not a country code (ISO 3166-1 alpha-2), such as GB.`);
