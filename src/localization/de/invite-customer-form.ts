import type { InviteCustomerMessages } from '../form-messages.ts';
import { formatNumber, plural } from '../plural.ts';
import { billingMessages, formMessages } from './form.ts';
import { extraFieldsMessages, matchesMessages, outcomeMessages, resendMessages } from './outcome.ts';

/** German texts of `<invite-customer-form>`. */
export default {
  ...formMessages,
  ...billingMessages,
  ...outcomeMessages,
  ...matchesMessages,
  ...resendMessages,
  ...extraFieldsMessages,
  intro:
    'Der Kunde erhält eine E-Mail mit einem Registrierungslink. Die Kontaktperson wird als Standard-Administrator eingerichtet.',
  fields: {
    '/companyName': { label: 'Unternehmensname' },
    '/contactName': { label: 'Name der Kontaktperson' },
    '/contactEmail': {
      label: 'E-Mail-Adresse der Kontaktperson',
      hint: 'Die Einladung wird an diese Adresse gesendet.',
    },
    '/billingContact/email': { label: 'E-Mail-Adresse für die Abrechnung' },
    '/billingContact/phone': {
      label: 'Telefonnummer für die Abrechnung',
      hint: 'Im Ausland mit Ländervorwahl, zum Beispiel +49 30 23125028.',
    },
    '/language': { label: 'Sprache der E-Mail' },
    '/expiresInDays': { label: 'Link gültig bis' },
    '/message': { label: 'Persönliche Nachricht' },
  },
  customerHeading: 'Kunde',
  billingHeading: 'Abrechnungskontakt',
  billingIntro: 'E-Mail-Adresse und Telefonnummer eines bereits eingerichteten Abrechnungskontos.',
  emailHeading: 'E-Mail personalisieren (optional)',
  submit: 'Einladung senden',
  sending: 'Einladung wird gesendet\u00a0…',
  notOffered:
    'Von hier aus können keine Kunden eingeladen werden. Wenden Sie sich an die Administration Ihres Portals.',
  errors: {
    '/companyName': {
      required: 'Geben Sie den Unternehmensnamen ein.',
      'too-long': 'Der Unternehmensname ist zu lang. Verwenden Sie höchstens 120 Zeichen.',
      'invalid-format': 'Der Unternehmensname enthält unzulässige Zeichen. Geben Sie ihn neu ein.',
    },
    '/contactName': {
      required: 'Geben Sie den Namen der Kontaktperson ein.',
      'too-long': 'Der Name der Kontaktperson ist zu lang. Verwenden Sie höchstens 120 Zeichen.',
      'invalid-format': 'Der Name der Kontaktperson enthält unzulässige Zeichen. Geben Sie ihn neu ein.',
    },
    '/contactEmail': {
      required: 'Geben Sie die E-Mail-Adresse der Kontaktperson ein.',
      'too-long': 'Die E-Mail-Adresse ist zu lang. Verwenden Sie höchstens 254 Zeichen.',
      'invalid-format': 'Das ist keine E-Mail-Adresse. Geben Sie eine ein wie name@example.com.',
    },
    '/billingContact/email': {
      required: 'Wählen Sie die E-Mail-Adresse für die Abrechnung aus oder geben Sie sie ein.',
      'too-long': 'Die E-Mail-Adresse für die Abrechnung ist zu lang. Verwenden Sie höchstens 254 Zeichen.',
      'invalid-format': 'Das ist keine E-Mail-Adresse. Geben Sie eine ein wie name@example.com.',
      'billing-account-unknown':
        'Kein Abrechnungskonto hat diese E-Mail-Adresse. Verwenden Sie eine, die unter „Abrechnung“ eingerichtet ist.',
    },
    '/billingContact/phone': {
      required: 'Geben Sie die Telefonnummer für die Abrechnung ein.',
      'invalid-format':
        'Das ist keine vollständige Telefonnummer. Beginnen Sie mit + und der Ländervorwahl, zum Beispiel +49 30 23125028.',
    },
    '/language': { 'invalid-format': 'Das ist keine Sprache. Wählen Sie eine aus der Liste.' },
    '/expiresInDays': {
      'not-allowed': 'Bis zu diesem Datum kann der Link nicht gelten. Wählen Sie ein anderes Datum aus der Liste.',
    },
    '/message': { 'too-long': 'Die Nachricht ist zu lang. Verwenden Sie höchstens 1.000 Zeichen.' },
  },
  problems: {
    ...outcomeMessages.problems,
    'already-customer': 'Dieses Unternehmen ist bereits Kunde. Suchen Sie es in Ihrer Kundenliste.',
    'duplicate-customer': 'Dieses Unternehmen ist bereits Kunde. Suchen Sie es in Ihrer Kundenliste.',
    'invite-pending':
      'Für diese Kontaktperson ist bereits eine Einladung offen. Senden Sie diese in der Einladungsliste erneut.',
  },
  unknownHeading: 'Es ist unklar, ob die Einladung gesendet wurde',
  unknown: 'Versuchen Sie es erneut: Die Einladung wird nicht doppelt gesendet.',
  unknownWithoutKey:
    'Möglicherweise wurde sie gesendet. Prüfen Sie die Liste der Einladungen, bevor Sie sie erneut senden.',
  startOverWarning: 'Wenn Sie stattdessen neu beginnen, erhält der Kunde möglicherweise zwei Einladungen.',
  defaultLanguage: 'Wie in Ihrem Portal üblich',
  messageLeft: (characters) => `Noch ${formatNumber('de', characters)} Zeichen verfügbar.`,
  expiryChoice: (date, days) => {
    const count = formatNumber('de', days);
    return plural('de', days, { one: `${date} (${count} Tag)`, other: `${date} (${count} Tage)` });
  },
  linkWorksUntil: (date) => `Der Link gilt bis ${date}.`,
  previewEmail: 'Vorschau der E-Mail',
  loadingPreview: 'Vorschau wird geladen\u00a0…',
  sentHeading: 'Einladung gesendet',
  sent: (email, company) =>
    `${company} wurde eingeladen. Die E-Mail mit dem Registrierungslink wurde an ${email} gesendet.`,
  sentQueued: (email, company) =>
    `${company} wurde eingeladen. Die E-Mail mit dem Registrierungslink ist unterwegs an ${email}.`,
  sentUnknown: (email, company) =>
    `${company} wurde eingeladen. Ob die E-Mail an ${email} angekommen ist, wissen wir noch nicht.`,
  notSentHeading: 'Einladung gespeichert, aber nicht gesendet',
  notSent: (email, company) =>
    `${company} steht in Ihrer Einladungsliste, aber die E-Mail an ${email} konnte nicht gesendet werden. Prüfen Sie die Adresse und senden Sie die Einladung erneut.`,
  inviteAnother: 'Weiteren Kunden einladen',
} satisfies InviteCustomerMessages;
