import type { LanguageLoaders } from './language.ts';
import type { AddCustomerMessages } from './messages.ts';

/** Loads the texts of `<add-customer-form>` in each language other than English. */
export const addCustomerLanguages: LanguageLoaders<AddCustomerMessages> = {
  de: async () => (await import('./de/add-customer-form.ts')).default,
  es: async () => (await import('./es/add-customer-form.ts')).default,
  fr: async () => (await import('./fr/add-customer-form.ts')).default,
  ar: async () => (await import('./ar/add-customer-form.ts')).default,
};
