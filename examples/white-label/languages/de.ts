import type { Texts } from '../language.ts';

export const german: Texts = {
  title: 'Registrierung · Cumulus One',
  heading: 'Ihre ganze Cloud an einem Ort',
  lead: 'Ihr eigenes Portal, eingerichtet von dem IT-Partner, der Sie eingeladen hat.',
  overview: 'Alles im Blick',
  overviewText: 'Abonnements, Benutzer und Rechnungen auf einer Seite.',
  orders: 'Selbst entscheiden',
  ordersText: 'Benutzer und Lizenzen ergänzen Sie, sobald Sie sie brauchen.',
  partner: 'In guten Händen',
  partnerText: 'Ihr Partner beantwortet Ihre Fragen wie bisher.',
  language: 'Sprache',
  consent: 'Ich stimme den Nutzungsbedingungen zu und habe die Datenschutzhinweise gelesen.',
  terms: 'Nutzungsbedingungen',
  privacy: 'Datenschutzhinweise',
  imprint: 'Impressum',
  newInvite: 'Eine echte Website würde es jetzt Ihrem IT-Partner sagen. Kommt nichts, schreiben Sie uns:',
  nextHeading: 'So geht es weiter',
  nextSignIn: 'Melden Sie sich an und sehen Sie, was Ihr Partner vorbereitet hat.',
  nextColleagues: 'Laden Sie Ihre Kolleginnen und Kollegen ein: Sie sind der erste Admin.',
  nextInvoices: 'Legen Sie fest, wer Ihre Rechnungen erhält.',
  demo: 'Dies ist eine Demo: Nichts, was Sie eingeben, verlässt diesen Rechner. Die Registrierungslinks stehen im Postausgang (Outbox) des Portals.',
};
