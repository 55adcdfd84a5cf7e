import { type Phrase, phrase } from './blocks.ts';

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
  readonly expiry: (date: string) => Phrase;
  /** The support address follows. */
  readonly help: Sentence;
  readonly footer: Sentence;
  readonly formatDate: (date: Date) => string;
}

const english: MailTexts = {
  direction: 'ltr',
  subject: ({ reseller, platform }) => `${reseller} invites you to ${platform}`,
  preheader: ({ company }) => phrase`Finish signing up ${company}: it takes about two minutes.`,
  poweredBy: ({ platform }) => phrase`Powered by ${platform}`,
  greeting: ({ contact }) => phrase`Hello ${contact},`,
  lead: ({ reseller, platform }) =>
    phrase`${reseller} has invited you to join its self-service experience, powered by ${platform}.`,
  quoted: ({ reseller }) => phrase`A word from ${reseller}`,
  benefits: ({ company }) => [
    phrase`In the portal you manage your subscriptions and users, see your invoices, and order more whenever you need it.`,
    phrase`You will be the Admin for ${company}, and can invite your colleagues as soon as you are in.`,
  ],
  stepsHeading: () => phrase`How to finish signing up`,
  steps: () => [
    phrase`Open your personal registration link.`,
    phrase`Choose a password and check your company’s details.`,
    phrase`Sign in and have a look around.`,
  ],
  linkLabel: 'Connect here',
  expiry: (date) => phrase`The link is yours alone and works until ${date}.`,
  help: ({ reseller }) => phrase`Any questions? ${reseller} is glad to help:`,
  footer: ({ reseller, address }) =>
    phrase`${reseller} sent this invite to ${address}. If you did not expect it, you need not do anything: no account is created until you sign up.`,
  formatDate: formatDateIn('en-GB'),
};

const german: MailTexts = {
  direction: 'ltr',
  subject: ({ reseller, platform }) => `${reseller} lädt Sie zu ${platform} ein`,
  preheader: ({ company }) => phrase`Schließen Sie die Anmeldung von ${company} ab: Es dauert etwa zwei Minuten.`,
  poweredBy: ({ platform }) => phrase`Bereitgestellt von ${platform}`,
  greeting: ({ contact }) => phrase`Guten Tag ${contact},`,
  lead: ({ reseller, platform }) =>
    phrase`${reseller} lädt Sie in das hauseigene Self-Service-Portal ein, bereitgestellt von ${platform}.`,
  quoted: ({ reseller }) => phrase`Nachricht von ${reseller}`,
  benefits: ({ company }) => [
    phrase`Im Portal verwalten Sie Ihre Abonnements und Benutzer, sehen Ihre Rechnungen ein und bestellen nach, wann immer Sie möchten.`,
    phrase`Sie werden Admin für ${company} und können gleich nach der Anmeldung Ihre Kolleginnen und Kollegen einladen.`,
  ],
  stepsHeading: () => phrase`So schließen Sie die Anmeldung ab`,
  steps: () => [
    phrase`Öffnen Sie Ihren persönlichen Registrierungslink.`,
    phrase`Wählen Sie ein Passwort und prüfen Sie die Angaben zu Ihrem Unternehmen.`,
    phrase`Melden Sie sich an und sehen Sie sich um.`,
  ],
  linkLabel: 'Hier verbinden',
  expiry: (date) => phrase`Der Link ist nur für Sie bestimmt und gilt bis ${date}.`,
  help: ({ reseller }) => phrase`Noch Fragen? ${reseller} hilft Ihnen gern:`,
  footer: ({ reseller, address }) =>
    phrase`${reseller} hat diese Einladung an ${address} gesendet. Falls Sie sie nicht erwartet haben, müssen Sie nichts tun: Ohne Anmeldung entsteht kein Konto.`,
  formatDate: formatDateIn('de-DE'),
};

const byLanguage: Readonly<Record<string, MailTexts>> = { en: english, de: german };

/** The texts for a language tag, and the language that they are in: English where there are none. */
export function textsIn(tag = 'en'): { texts: MailTexts; language: string } {
  const wanted = tag.split('-')[0]!.toLowerCase();
  const language = Object.hasOwn(byLanguage, wanted) ? wanted : 'en';
  return { texts: byLanguage[language]!, language };
}

function formatDateIn(locale: string): (date: Date) => string {
  const options = { dateStyle: 'full', timeStyle: 'short', timeZone: 'UTC' } as const;
  return (date) => date.toLocaleString(locale, options);
}
