import { toLocale } from '../localization/format.ts';

/** Countries by name, as a language writes and sorts them. */
type NamedCountries = readonly (readonly [code: string, name: string])[];

const sorted = new Map<string, NamedCountries>();

/** Naming and sorting costs tens of milliseconds the first time, so it is kept for each language. */
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

/** Pages name countries, too: what is no code stands for itself. */
function toNamer(language: string): (code: string) => string {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return (code) => (/^[A-Z]{2}$/.test(code) && names.of(code)) || code;
}

/** Fills a select with countries after its first option. Not by a template: 249 parts would weigh 100 KB for each form. */
export function fillCountries(select: HTMLSelectElement, codes: readonly string[], locale: string): void {
  const language = toLocale(locale);
  const { value } = select;
  const [chosen] = select.selectedOptions;
  select.length = 1;
  select.append(...nameCountries(codes, language).map(([code, name]) => new Option(name, code)));
  // What cannot be chosen, but is, stays.
  if (chosen && value && !codes.includes(value)) {
    chosen.text = toNamer(language)(value);
    select.append(chosen);
  }
  select.value = value;
}
