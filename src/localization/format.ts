import { toLanguageTag } from './language.ts';

type DateStyle = Pick<Intl.DateTimeFormatOptions, 'dateStyle' | 'timeStyle'>;

// Cached: creating the first takes about 20 ms.
const formats = new Map<string, Intl.DateTimeFormat>();

/** Selects Latin digits and the Gregorian calendar, to match the other numbers in the elements. */
const uniformStyle = { calendar: 'gregory', numberingSystem: 'latn' } as const;

/** Formats a date, such as "30 November 2026". Returns an empty string for an invalid time. */
export const formatDate = (locale: string, time: string | undefined): string =>
  formatTime(locale, time, { dateStyle: 'long' });

/**
 * Formats a date with its time, such as "30 Nov 2026, 14:30". Returns an empty string for an invalid time.
 *
 * Arabic names the month: with numbers only, the date would need invisible marks to be read in the right order.
 */
export const formatMoment = (locale: string, time: string | undefined): string =>
  formatTime(locale, time, { dateStyle: /^ar\b/i.test(locale) ? 'long' : 'medium', timeStyle: 'short' });

/** Formats a time of day, such as "14:30". Returns an empty string for an invalid time. */
export const formatClock = (locale: string, time: string | undefined): string =>
  formatTime(locale, time, { timeStyle: 'short' });

function formatTime(locale: string, time: string | undefined, style: DateStyle): string {
  const date = new Date(time ?? Number.NaN);
  if (Number.isNaN(date.getTime())) return '';
  const key = `${locale} ${style.dateStyle} ${style.timeStyle}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(toLocale(locale), { ...style, ...uniformStyle });
  formats.set(key, format);
  return format.format(date);
}

/** Returns the name of a language (BCP 47), or its tag if the browser has no name for it. */
export function nameLanguage(locale: string, tag: string): string {
  try {
    return new Intl.DisplayNames(toLocale(locale), { type: 'language' }).of(toLanguageTag(tag)) ?? tag;
  } catch {
    return tag;
  }
}

/**
 * Converts a page's `lang` to a valid locale (BCP 47). Falls back to the language alone, such as for `fr--CA`, and to
 * English for anything that is not a language tag.
 */
export function toLocale(lang: string): string {
  const tag = toLanguageTag(lang);
  const [language = ''] = tag.split('-', 1);
  for (const candidate of [tag, language])
    try {
      return Intl.getCanonicalLocales(candidate)[0] ?? 'en';
    } catch {
      // Try the next one.
    }
  return 'en';
}
