import type { LanguageLoaders } from '../../localization/language.ts';
import type { CustomersPageTexts } from '../../localization/page-messages.ts';

/** English, for the customers page. */
export const customersPageMessages: CustomersPageTexts = {
  heading: 'Customers',
  addCustomer: 'Add New Customer',
  inviteCustomer: 'Invite New Customer',
  tabs: 'Customers and invites',
  customers: 'Customers',
  invites: 'Invites',
  loading: 'Loading…',
  partFailed: 'This part could not be loaded. Check your connection, then try again.',
  tryAgain: 'Try again',
  close: 'Close',
};

/** The page's other languages. */
export const customersPageLanguages: LanguageLoaders<CustomersPageTexts> = {
  de: async () => (await import('../../localization/de/customers-page.ts')).default,
  es: async () => (await import('../../localization/es/customers-page.ts')).default,
  fr: async () => (await import('../../localization/fr/customers-page.ts')).default,
  ar: async () => (await import('../../localization/ar/customers-page.ts')).default,
};
