import type { BillingContactMessages, FormMessages } from '../messages.ts';

/** German texts for the first paint of every form. */
export const formMessages = {
  noAdapter:
    'Dieses Formular ist noch nicht verbunden: Es hat keinen Adapter. Falls das so bleibt, wenden Sie sich an den Support.',
  partFailed:
    'Ein Teil des Formulars konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  tryAgain: 'Erneut versuchen',
  checking: 'Wird geprüft\u00a0…',
} as const satisfies Partial<FormMessages>;

/** German texts for the billing contact. */
export const billingMessages: BillingContactMessages = {
  chooseAccount: 'Abrechnungskonto auswählen',
  loadingAccounts: 'Abrechnungskonten werden geladen\u00a0…',
  accountsFailed:
    'Die Abrechnungskonten konnten nicht geladen werden. Versuchen Sie es erneut oder geben Sie E-Mail-Adresse und Telefonnummer eines Kontos ein.',
  reloadAccounts: 'Abrechnungskonten laden',
  noAccounts:
    'Es ist noch kein Abrechnungskonto eingerichtet. Richten Sie zuerst unter „Abrechnung“ eines ein und kommen Sie dann zurück.',
  setUpAccount: 'Abrechnungskonto einrichten',
};
