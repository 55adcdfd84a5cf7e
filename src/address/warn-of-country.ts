const reported = new Set<string>();

/**
 * Logs an unknown country code from the page or the back end, once for each code.
 * @param source - The property or member that contains it.
 */
export function warnOfCountry(source: string, code: string) {
  const words = `Reseller Elements: “${code}” in ${source} is not a country code (ISO 3166-1 alpha-2), such as GB.`;
  if (!reported.has(words)) console.warn(words);
  reported.add(words);
}
