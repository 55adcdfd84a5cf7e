import { ar } from './languages/ar.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import type { MailTexts } from './languages/mail-texts.ts';

const byLanguage: Readonly<Record<string, MailTexts>> = { ar, de, en, es, fr };

/** Finds the texts for a language tag; falls back to English. @returns The texts and their language. */
export function textsIn(tag = 'en'): { texts: MailTexts; language: string } {
  const wanted = tag.split('-')[0]!.toLowerCase();
  const language = Object.hasOwn(byLanguage, wanted) ? wanted : 'en';
  return { texts: byLanguage[language]!, language };
}

/** Formatters by locale, cached because creating one is slow. */
const timeFormats = new Map<string, Intl.DateTimeFormat>();

/** Formats a date and time in UTC, without the time zone. */
export function formatTime({ locale }: MailTexts, date: Date): string {
  let format = timeFormats.get(locale);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: 'UTC' });
    timeFormats.set(locale, format);
  }
  return format.format(date);
}
