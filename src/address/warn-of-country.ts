const reported = new Set<string>();

/**
 * Logs, once for each code, that the page or the back end uses a country code that does not exist.
 * @param source - The property or member that has it.
 */
export function warnOfCountry(source: string, code: string) {
  const words = `Reseller Elements: “${code}” in ${source} is not a country code (ISO 3166-1 alpha-2), such as GB.`;
  if (!reported.has(words)) console.warn(words);
  reported.add(words);
}
