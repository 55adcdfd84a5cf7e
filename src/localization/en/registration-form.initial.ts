import type { RegistrationMessages } from '../messages.ts';
import { formMessages } from './form.ts';

/** English texts of the first paint; the rest is loaded on interaction. */
export default {
  ...formMessages,
  opening: 'Opening your registration…',
  intro: 'Check what is filled in already, add what is missing, and choose a password.',
  // They come with the fields.
  fields: {},
  submit: 'Create Account',
  sending: 'Creating your account…',
  notOffered: 'Nobody can register here. Ask whoever invited you.',
} satisfies Partial<RegistrationMessages>;
