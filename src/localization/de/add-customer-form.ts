import type { AddCustomerMessages } from '../messages.ts';
import { addressMessages } from './address.ts';
import { billingMessages, formMessages } from './form.ts';
import { extraFieldsMessages, matchesMessages, outcomeMessages, resendMessages } from './outcome.ts';

const email = {
  'too-long': 'Die E-Mail-Adresse ist zu lang. Verwenden Sie höchstens 254 Zeichen.',
  'invalid-format': 'Das ist keine E-Mail-Adresse. Geben Sie eine ein wie name@example.com.',
};

const phone = {
  'invalid-format':
    'Das ist keine vollständige Telefonnummer. Beginnen Sie mit + und der Ländervorwahl, zum Beispiel +49 30 23125028.',
};

const phoneHint = 'Im Ausland mit Ländervorwahl, zum Beispiel +49 30 23125028.';

/** German, for the form that adds a customer. */
export default {
  ...formMessages,
  ...billingMessages,
  ...outcomeMessages,
  ...matchesMessages,
  ...resendMessages,
  ...extraFieldsMessages,
  ...addressMessages,
  intro:
    'Sie machen alle Angaben für den Kunden. Es wird keine E-Mail gesendet: Die Zugangsdaten übergeben Sie ihm selbst.',
  fields: {
    '/companyName': { label: 'Unternehmensname' },
    '/website': { label: 'Website', hint: 'Zum Beispiel example.com.' },
    '/phone': { label: 'Telefonnummer', hint: phoneHint },
    '/taxId': { label: 'Steuer-ID' },
    '/reference': { label: 'Ihre Referenz', hint: 'So führen Sie den Kunden in Ihren eigenen Unterlagen.' },
    '/address/country': { label: 'Land' },
    '/address/line1': { label: 'Straße und Hausnummer' },
    '/address/line2': { label: 'Gebäude, Etage oder Büro' },
    '/address/city': { label: 'Ort' },
    '/address/region': { label: 'Bundesstaat, Provinz oder Region' },
    '/address/postalCode': { label: 'Postleitzahl' },
    '/technicalContact/email': {
      label: 'E-Mail-Adresse des technischen Kontakts',
      hint: 'Erhält Wartungshinweise. Eine Verteilerliste ist möglich.',
    },
    '/billingContact/email': { label: 'E-Mail-Adresse für die Abrechnung' },
    '/billingContact/phone': { label: 'Telefonnummer für die Abrechnung', hint: phoneHint },
  },
  companyHeading: 'Grundlegende Angaben zum Unternehmen',
  companyIntro: 'Der Kunde kann sie später ändern.',
  addressHeading: 'Anschrift',
  addressIntro: 'Wo sich das Unternehmen befindet; welche Angaben nötig sind, hängt vom Land ab.',
  technicalHeading: 'Technischer Kontakt',
  technicalIntro: 'Wen wir über Wartungsarbeiten informieren.',
  billingHeading: 'Abrechnungskontakt',
  billingIntro: 'E-Mail-Adresse und Telefonnummer eines bereits eingerichteten Abrechnungskontos.',
  chooseCountry: 'Land auswählen',
  submit: 'Kunden hinzufügen',
  sending: 'Kunde wird hinzugefügt\u00a0…',
  notOffered:
    'Von hier aus können keine Kunden hinzugefügt werden. Wenden Sie sich an die Administration Ihres Portals.',
  resendNotPending:
    'Diese Einladung ist nicht mehr offen und kann nicht erneut gesendet werden. Fügen Sie den Kunden stattdessen hinzu.',
  proceed: 'Kunden trotzdem hinzufügen',
  errors: {
    '/companyName': {
      required: 'Geben Sie den Unternehmensnamen ein.',
      'too-long': 'Der Unternehmensname ist zu lang. Verwenden Sie höchstens 120 Zeichen.',
      'invalid-format': 'Der Unternehmensname enthält unzulässige Zeichen. Geben Sie ihn neu ein.',
    },
    '/website': {
      'too-long': 'Die Website-Adresse ist zu lang. Verwenden Sie höchstens 200 Zeichen.',
      'invalid-format': 'Das ist keine Website-Adresse. Geben Sie eine ein wie example.com.',
    },
    '/phone': phone,
    '/taxId': { 'too-long': 'Die Steuer-ID ist zu lang. Verwenden Sie höchstens 40 Zeichen.' },
    '/reference': { 'too-long': 'Ihre Referenz ist zu lang. Verwenden Sie höchstens 64 Zeichen.' },
    '/address/country': {
      required: 'Wählen Sie das Land aus.',
      'invalid-format': 'Das ist kein Land. Wählen Sie eines aus der Liste.',
      'not-allowed': 'In diesem Land können keine Kunden hinzugefügt werden. Wählen Sie ein anderes aus.',
    },
    '/address/line1': {
      required: 'Geben Sie Straße und Hausnummer ein.',
      'too-long':
        'Die Angabe von Straße und Hausnummer ist zu lang. Verwenden Sie höchstens 120 Zeichen; in der nächsten Zeile ist Platz für mehr.',
    },
    '/address/line2': { 'too-long': 'Diese Zeile ist zu lang. Verwenden Sie höchstens 120 Zeichen.' },
    '/technicalContact/email': { ...email, required: 'Geben Sie die E-Mail-Adresse des technischen Kontakts ein.' },
    '/billingContact/email': {
      ...email,
      required: 'Wählen Sie die E-Mail-Adresse für die Abrechnung aus oder geben Sie sie ein.',
      'billing-account-unknown':
        'Kein Abrechnungskonto hat diese E-Mail-Adresse. Verwenden Sie eine, die unter „Abrechnung“ eingerichtet ist.',
    },
    '/billingContact/phone': { ...phone, required: 'Geben Sie die Telefonnummer für die Abrechnung ein.' },
  },
  problems: {
    ...outcomeMessages.problems,
    'duplicate-customer': 'Dieser Kunde wurde bereits hinzugefügt. Suchen Sie ihn in Ihrer Kundenliste.',
  },
  unknownHeading: 'Es ist unklar, ob der Kunde hinzugefügt wurde',
  unknown: 'Versuchen Sie es erneut: Der Kunde wird nicht doppelt hinzugefügt.',
  startOverWarning: 'Wenn Sie stattdessen neu beginnen, wird der Kunde möglicherweise doppelt hinzugefügt.',
  addedHeading: 'Kunde hinzugefügt',
  added: (company) => `${company} gehört jetzt zu Ihren Kunden. Es wurde keine E-Mail gesendet.`,
  pendingHeading: 'Kunde wartet auf Freigabe',
  pending: (company) => `${company} wurde hinzugefügt und ist nach der Freigabe aktiv. Es wurde keine E-Mail gesendet.`,
  nextSteps: 'Übergeben Sie dem Kunden die Zugangsdaten selbst.',
  credentialsHeading: 'Zugangsdaten',
  credentialsWarning: 'Sie werden nur dieses eine Mal angezeigt. Kopieren Sie sie, bevor Sie die Seite verlassen.',
  credentialsGone:
    'Die Zugangsdaten wurden einmal angezeigt und können nicht noch einmal angezeigt werden. Setzen Sie das Passwort zurück, falls Sie sie nicht haben.',
  username: 'Benutzername',
  password: 'Passwort',
  copy: (what) => `${what} kopieren`,
  copied: 'Kopiert.',
  copyFailed: 'Das Kopieren ist nicht gelungen. Markieren Sie den Text und kopieren Sie ihn selbst.',
  openAdded: 'Kunden öffnen',
  addAnother: 'Weiteren Kunden hinzufügen',
} satisfies AddCustomerMessages;
