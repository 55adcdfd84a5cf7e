import type { LanguageLoaders } from './language.ts';
import type { CustomersPageMessages } from './page-messages.ts';

/** The languages of `<customers-page>` besides English. */
export const customersPageLanguages: LanguageLoaders<CustomersPageMessages> = {
  de: async () => (await import('./de/customers-page.ts')).default,
  es: async () => (await import('./es/customers-page.ts')).default,
  fr: async () => (await import('./fr/customers-page.ts')).default,
  ar: async () => (await import('./ar/customers-page.ts')).default,
};
