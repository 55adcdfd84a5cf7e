import type { LanguageLoaders } from '../../localization/language.ts';
import { formMessages } from '../../localization/en/form.ts';
import type { RegistrationFormMessages, RegistrationMessages } from '../../localization/messages.ts';

/** English, for the beginning of the registration form. */
export const registrationFormMessages: RegistrationFormMessages = {
  ...formMessages,
  opening: 'Opening your registration…',
  intro: 'Check what is filled in already, add what is missing, and choose a password.',
  // They come with the fields.
  fields: {},
  submit: 'Create Account',
  sending: 'Creating your account…',
  notOffered: 'Nobody can register here. Ask whoever invited you.',
};

/** The form's other languages. */
export const registrationFormLanguages: LanguageLoaders<RegistrationMessages> = {
  de: async () => (await import('../../localization/de/registration-form.ts')).default,
  es: async () => (await import('../../localization/es/registration-form.ts')).default,
  fr: async () => (await import('../../localization/fr/registration-form.ts')).default,
  ar: async () => (await import('../../localization/ar/registration-form.ts')).default,
};
