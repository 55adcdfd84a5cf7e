import type { CustomersPageMessages } from '../page-messages.ts';

/** German texts of `<customers-page>`. */
export default {
  heading: 'Kunden',
  addCustomer: 'Neuen Kunden hinzufügen',
  inviteCustomer: 'Neuen Kunden einladen',
  tabs: 'Kunden und Einladungen',
  customers: 'Kunden',
  invites: 'Einladungen',
  loading: 'Wird geladen\u00a0…',
  partFailed: 'Dieser Teil konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  tryAgain: 'Erneut versuchen',
  close: 'Schließen',
} satisfies CustomersPageMessages;
