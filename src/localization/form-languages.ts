import type { AddCustomerMessages, InviteCustomerMessages, RegistrationMessages } from './form-messages.ts';
import type { LanguageLoaders } from './language.ts';

export const addCustomerLanguages: LanguageLoaders<AddCustomerMessages> = {
  de: async () => (await import('./de/add-customer-form.ts')).default,
  es: async () => (await import('./es/add-customer-form.ts')).default,
  fr: async () => (await import('./fr/add-customer-form.ts')).default,
  ar: async () => (await import('./ar/add-customer-form.ts')).default,
};

export const inviteCustomerLanguages: LanguageLoaders<InviteCustomerMessages> = {
  de: async () => (await import('./de/invite-customer-form.ts')).default,
  es: async () => (await import('./es/invite-customer-form.ts')).default,
  fr: async () => (await import('./fr/invite-customer-form.ts')).default,
  ar: async () => (await import('./ar/invite-customer-form.ts')).default,
};

export const registrationLanguages: LanguageLoaders<RegistrationMessages> = {
  de: async () => (await import('./de/registration-form.ts')).default,
  es: async () => (await import('./es/registration-form.ts')).default,
  fr: async () => (await import('./fr/registration-form.ts')).default,
  ar: async () => (await import('./ar/registration-form.ts')).default,
};
