import type { Phrase } from '../blocks.ts';

/** The values that the texts refer to. */
interface Facts {
  readonly reseller: string;
  readonly platform: string;
  readonly company: string;
  readonly contact: string;
  readonly address: string;
}

type Sentence = (facts: Facts) => Phrase;

/** The texts of the invite email in one language. */
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
  /** Shown above the bare link. */
  readonly linkCaption: string;
  readonly expiry: (date: string) => Phrase;
  /** Shown above the support address. */
  readonly help: Sentence;
  readonly footer: Sentence;
  /** The BCP 47 locale for dates. */
  readonly locale: string;
}
