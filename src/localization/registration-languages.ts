import type { LanguageLoaders } from './language.ts';
import type { RegistrationMessages } from './messages.ts';

/** Loads the texts of `<registration-form>` in each language other than English. */
export const registrationLanguages: LanguageLoaders<RegistrationMessages> = {
  de: async () => (await import('./de/registration-form.ts')).default,
  es: async () => (await import('./es/registration-form.ts')).default,
  fr: async () => (await import('./fr/registration-form.ts')).default,
  ar: async () => (await import('./ar/registration-form.ts')).default,
};
