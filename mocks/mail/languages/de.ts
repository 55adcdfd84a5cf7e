import { phrase } from '../blocks.ts';
import type { MailTexts } from './mail-texts.ts';

export const de: MailTexts = {
  direction: 'ltr',
  subject: ({ reseller, platform }) => `${reseller} lädt Sie zu ${platform} ein`,
  preheader: ({ company }) => phrase`Schließen Sie die Registrierung von ${company} ab: Das dauert etwa zwei Minuten.`,
  poweredBy: ({ platform }) => phrase`Bereitgestellt von ${platform}`,
  greeting: ({ contact }) => phrase`Guten Tag ${contact},`,
  lead: ({ reseller, platform }) =>
    phrase`${reseller} lädt Sie in das hauseigene Self-Service-Portal ein, bereitgestellt von ${platform}.`,
  quoted: ({ reseller }) => phrase`Nachricht von ${reseller}`,
  benefits: ({ company }) => [
    phrase`Im Portal verwalten Sie Ihre Abonnements und Benutzer, sehen Ihre Rechnungen ein und bestellen nach, wann immer Sie möchten.`,
    phrase`Sie werden Admin für ${company} und können gleich nach der Anmeldung Ihre Kolleginnen und Kollegen einladen.`,
  ],
  stepsHeading: () => phrase`So schließen Sie die Registrierung ab`,
  steps: () => [
    phrase`Öffnen Sie Ihren persönlichen Registrierungslink.`,
    phrase`Wählen Sie ein Passwort und prüfen Sie die Angaben zu Ihrem Unternehmen.`,
    phrase`Melden Sie sich an und sehen Sie sich um.`,
  ],
  linkLabel: 'Hier registrieren',
  linkCaption: 'Hier registrieren:',
  expiry: (date) => phrase`Der Link ist nur für Sie bestimmt und gilt bis ${date}.`,
  help: ({ reseller }) => phrase`Noch Fragen? ${reseller} hilft Ihnen gern:`,
  footer: ({ reseller, address }) =>
    phrase`${reseller} hat diese Einladung an ${address} gesendet. Falls Sie sie nicht erwartet haben, müssen Sie nichts tun: Ohne Registrierung entsteht kein Konto.`,
  locale: 'de-DE',
};
