import { toLocale } from '../localization/format.ts';

/** Country codes and names, sorted by name in one language. */
type NamedCountries = readonly (readonly [code: string, name: string])[];

const sorted = new Map<string, NamedCountries>();

/** Names and sorts countries. Cached by language: the first use of Intl takes tens of milliseconds. */
function nameCountries(codes: readonly string[], language: string): NamedCountries {
  const key = `${language} ${codes.join()}`;
  const known = sorted.get(key);
  if (known) return known;
  const { compare } = new Intl.Collator(language);
  const name = toNamer(language);
  const named = Array.from(new Set(codes), (code) => [code, name(code)] as const);
  const countries = named.toSorted(([, one], [, other]) => compare(one, other));
  sorted.set(key, countries);
  return countries;
}

/** Returns a function that names a country. It returns anything but a country code unchanged, as host pages may prefill any text. */
function toNamer(language: string): (code: string) => string {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return (code) => (/^[A-Z]{2}$/.test(code) && names.of(code)) || code;
}

/** Creates an option. Avoids `new Option()`, which happy-dom does not support. */
function createOption(value: string, text: string): HTMLOptionElement {
  return Object.assign(document.createElement('option'), { value, text });
}

/**
 * Replaces all options of a select but the first with countries, and keeps the selection.
 *
 * Creates the options by hand: 249 template parts would take 100 kB of memory per form.
 * @param codes - ISO 3166-1 alpha-2.
 * @param locale - The language of the names (BCP 47).
 */
export function fillCountries(select: HTMLSelectElement, codes: readonly string[], locale: string): void {
  const language = toLocale(locale);
  const { value } = select;
  const [chosen] = select.selectedOptions;
  for (const option of Array.from(select.options).slice(1)) option.remove();
  select.append(...nameCountries(codes, language).map(([code, name]) => createOption(code, name)));
  // Keep a selected value that is not among the options.
  if (chosen && value && !codes.includes(value)) {
    chosen.text = toNamer(language)(value);
    select.append(chosen);
  }
  select.value = value;
}
