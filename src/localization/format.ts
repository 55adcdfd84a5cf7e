const dates = new Map<string, Intl.DateTimeFormat>();

/** A day in words; empty where it is none. */
export function formatDate(locale: string, time: string | undefined): string {
  const date = new Date(time ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? '' : dateFormat(locale).format(date);
}

/** Making one is slow (about 20 ms for the first), so each is kept. */
function dateFormat(locale: string): Intl.DateTimeFormat {
  const known = dates.get(locale);
  if (known) return known;
  const format = new Intl.DateTimeFormat(toLocale(locale), {
    dateStyle: 'long',
    // As the numbers around it.
    calendar: 'gregory',
    numberingSystem: 'latn',
  });
  dates.set(locale, format);
  return format;
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
