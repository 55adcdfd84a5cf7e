import type { LanguageLoaders } from './language.ts';
import type { InviteCustomerMessages } from './messages.ts';

/** Loads the texts of `<invite-customer-form>` in each language other than English. */
export const inviteCustomerLanguages: LanguageLoaders<InviteCustomerMessages> = {
  de: async () => (await import('./de/invite-customer-form.ts')).default,
  es: async () => (await import('./es/invite-customer-form.ts')).default,
  fr: async () => (await import('./fr/invite-customer-form.ts')).default,
  ar: async () => (await import('./ar/invite-customer-form.ts')).default,
};
