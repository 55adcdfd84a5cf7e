import type { Phrase } from '../blocks.ts';

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
