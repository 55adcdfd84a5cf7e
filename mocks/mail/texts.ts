import type { Phrase } from './blocks.ts';
import { arabic } from './languages/ar.ts';
import { german } from './languages/de.ts';
import { english } from './languages/en.ts';
import { spanish } from './languages/es.ts';
import { french } from './languages/fr.ts';

/** What the texts speak about. */
interface Facts {
  readonly reseller: string;
  readonly platform: string;
  readonly company: string;
  readonly contact: string;
  readonly address: string;
}

type Sentence = (facts: Facts) => Phrase;

/** The words of the invite mail in one language. */
export interface MailTexts {
  readonly direction: 'ltr' | 'rtl';
  readonly subject: (facts: Facts) => string;
  readonly preheader: Sentence;
  readonly poweredBy: Sentence;
  readonly greeting: Sentence;
  readonly lead: Sentence;
  readonly quoted: Sentence;
  readonly benefits: (facts: Facts) => readonly Phrase[];
  readonly stepsHeading: Sentence;
  readonly steps: (facts: Facts) => readonly Phrase[];
  readonly linkLabel: string;
  /** Stands above the bare link. */
  readonly linkCaption: string;
  readonly expiry: (date: string) => Phrase;
  /** The support address follows. */
  readonly help: Sentence;
  readonly footer: Sentence;
  /** What dates are written in (BCP 47). */
  readonly locale: string;
}

const byLanguage: Readonly<Record<string, MailTexts>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  ar: arabic,
};

/** The texts for a language tag, and the language that they are in: English where there are none. */
export function textsIn(tag = 'en'): { texts: MailTexts; language: string } {
  const wanted = tag.split('-')[0]!.toLowerCase();
  const language = Object.hasOwn(byLanguage, wanted) ? wanted : 'en';
  return { texts: byLanguage[language]!, language };
}

/** By locale: making one takes far longer than using it. */
const timeFormats = new Map<string, Intl.DateTimeFormat>();

/** A point in time in words, without its zone. */
export function formatTime({ locale }: MailTexts, date: Date): string {
  let format = timeFormats.get(locale);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: 'UTC' });
    timeFormats.set(locale, format);
  }
  return format.format(date);
}
