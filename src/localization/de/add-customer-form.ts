import type { AddCustomerMessages } from '../form-messages.ts';
import { addressMessages } from './address.ts';
import { companyErrors, emailErrors, phoneErrors } from './errors.ts';
import { addressFields, phoneHint } from './fields.ts';
import { billingMessages, formMessages } from './form.ts';
import { extraFieldsMessages, matchesMessages, outcomeMessages, resendMessages } from './outcome.ts';

/** German texts of `<add-customer-form>`. */
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
    ...addressFields,
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
    ...companyErrors,
    '/website': {
      'too-long': 'Die Website-Adresse ist zu lang. Verwenden Sie höchstens 200 Zeichen.',
      'invalid-format': 'Das ist keine Website-Adresse. Geben Sie eine ein wie example.com.',
    },
    '/phone': phoneErrors,
    '/taxId': { 'too-long': 'Die Steuer-ID ist zu lang. Verwenden Sie höchstens 40 Zeichen.' },
    '/reference': { 'too-long': 'Ihre Referenz ist zu lang. Verwenden Sie höchstens 64 Zeichen.' },
    '/address/country': {
      ...companyErrors['/address/country'],
      'not-allowed': 'In diesem Land können keine Kunden hinzugefügt werden. Wählen Sie ein anderes aus.',
    },
    '/technicalContact/email': {
      ...emailErrors,
      required: 'Geben Sie die E-Mail-Adresse des technischen Kontakts ein.',
    },
    '/billingContact/email': {
      ...emailErrors,
      required: 'Wählen Sie die E-Mail-Adresse für die Abrechnung aus oder geben Sie sie ein.',
      'billing-account-unknown':
        'Kein Abrechnungskonto hat diese E-Mail-Adresse. Verwenden Sie eine, die unter „Abrechnung“ eingerichtet ist.',
    },
    '/billingContact/phone': { ...phoneErrors, required: 'Geben Sie die Telefonnummer für die Abrechnung ein.' },
  },
  problems: {
    ...outcomeMessages.problems,
    'duplicate-customer': 'Dieser Kunde wurde bereits hinzugefügt. Suchen Sie ihn in Ihrer Kundenliste.',
    'already-customer': 'Dieser Kunde wurde bereits hinzugefügt. Suchen Sie ihn in Ihrer Kundenliste.',
  },
  unknownHeading: 'Es ist unklar, ob der Kunde hinzugefügt wurde',
  unknown: 'Versuchen Sie es erneut: Der Kunde wird nicht doppelt hinzugefügt.',
  unknownWithoutKey:
    'Möglicherweise wurde er hinzugefügt. Prüfen Sie Ihre Kundenliste, bevor Sie ihn erneut hinzufügen.',
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
