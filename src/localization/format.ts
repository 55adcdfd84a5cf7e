type DateStyle = Pick<Intl.DateTimeFormatOptions, 'dateStyle' | 'timeStyle'>;

// Making one is slow (about 20 ms for the first), so each is kept.
const dates = new Map<string, Intl.DateTimeFormat>();

/** The digits and the calendar of the numbers around it. */
const plainDigits = { calendar: 'gregory', numberingSystem: 'latn' } as const;

/** A day in words; empty where it is none. */
export const formatDate = (locale: string, time: string | undefined): string =>
  formatTime(locale, time, { dateStyle: 'long' });

/** A day and the time of that day; empty where it is none. */
export const formatMoment = (locale: string, time: string | undefined): string =>
  formatTime(locale, time, { dateStyle: 'medium', timeStyle: 'short' });

/** The time of a day; empty where it is none. */
export const formatClock = (locale: string, time: string | undefined): string =>
  formatTime(locale, time, { timeStyle: 'short' });

function formatTime(locale: string, time: string | undefined, style: DateStyle): string {
  const date = new Date(time ?? Number.NaN);
  if (Number.isNaN(date.getTime())) return '';
  const key = `${locale} ${style.dateStyle} ${style.timeStyle}`;
  const format = dates.get(key) ?? new Intl.DateTimeFormat(toLocale(locale), { ...style, ...plainDigits });
  dates.set(key, format);
  return format.format(date);
}

/** A language in words; its tag where there are none. */
export function nameLanguage(locale: string, tag: string): string {
  try {
    return new Intl.DisplayNames(toLocale(locale), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Pages write all kinds of things into `lang`; what is no tag (BCP 47) counts as English. */
export function toLocale(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replace('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
