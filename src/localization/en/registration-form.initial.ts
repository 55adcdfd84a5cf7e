import type { RegistrationMessages } from '../form-messages.ts';
import { formMessages } from './form.ts';

/** The English texts of the first paint of `<registration-form>`. */
export default {
  ...formMessages,
  opening: 'Opening your registration…',
  intro: 'Check what is filled in already, add what is missing, and choose a password.',
  // See registration-form.opened.ts.
  fields: {},
  submit: 'Create Account',
  sending: 'Creating your account…',
  notOffered: 'Nobody can register here. Ask whoever invited you.',
} satisfies Partial<RegistrationMessages>;
