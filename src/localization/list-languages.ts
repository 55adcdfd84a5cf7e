import type { LanguageLoaders } from './language.ts';
import type { CustomerListMessages, InviteListMessages } from './list-messages.ts';

/** The languages of `<invite-list>` besides English. */
export const inviteListLanguages: LanguageLoaders<InviteListMessages> = {
  de: async () => (await import('./de/invite-list.ts')).default,
  es: async () => (await import('./es/invite-list.ts')).default,
  fr: async () => (await import('./fr/invite-list.ts')).default,
  ar: async () => (await import('./ar/invite-list.ts')).default,
};

/** The languages of `<customer-list>` besides English. */
export const customerListLanguages: LanguageLoaders<CustomerListMessages> = {
  de: async () => (await import('./de/customer-list.ts')).default,
  es: async () => (await import('./es/customer-list.ts')).default,
  fr: async () => (await import('./fr/customer-list.ts')).default,
  ar: async () => (await import('./ar/customer-list.ts')).default,
};
