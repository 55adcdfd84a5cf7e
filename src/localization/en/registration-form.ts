import type { RegistrationMessages } from '../form-messages.ts';
import { addressMessages } from './address.ts';
import { companyErrors, emailErrors, phoneErrors } from './errors.ts';
import { extraFieldsMessages, outcomeMessages } from './outcome.ts';
import initial from './registration-form.initial.ts';
import opened from './registration-form.opened.ts';

/** The English texts of `<registration-form>`. */
export default {
  ...initial,
  ...opened,
  ...outcomeMessages,
  ...extraFieldsMessages,
  ...addressMessages,
  errors: {
    ...companyErrors,
    '/technicalContact/email': { ...emailErrors, required: 'Enter the technical contact’s email address.' },
    '/technicalContact/phone': phoneErrors,
    '/contactName': {
      required: 'Enter your name.',
      'too-long': 'Your name is too long. Use at most 120 characters.',
      'invalid-format': 'Your name has characters that cannot be used. Type it again without them.',
    },
    '/password': {
      required: 'Choose a password.',
      'too-long': 'The password is too long. Use at most 256 characters.',
      'invalid-format': 'The password is too short. Use at least 8 characters.',
    },
  },
  problems: {
    ...outcomeMessages.problems,
    unauthenticated: 'The server did not let the form through. Try again in a few minutes.',
    forbidden: 'The server does not allow this registration. Ask whoever invited you.',
    'quota-reached': 'The registration was refused because a limit has been reached. Ask whoever invited you.',
    declined: 'The registration was declined. Ask whoever invited you.',
    'duplicate-customer': 'This company has an account already. Ask whoever invited you.',
    'already-customer': 'This company has an account already. Ask whoever invited you.',
    'not-offered': 'Nobody can register here. Ask whoever invited you.',
  },
  unknownHeading: 'We could not tell whether your account was created',
  unknown: 'Try again: it will not be done twice.',
  unknownWithoutKey: 'It may exist already. Try to sign in before you register again.',
  startOverWarning:
    'If you start over instead, what you change may come too late: the account may exist as you sent it.',
  registeredHeading: 'Your account is ready',
  registered: (company, email) =>
    `${company} is registered. Sign in with ${email} and the password that you have just chosen.`,
  signIn: 'Sign in',
  likelyHeading: 'Your account exists',
  likely: (email) =>
    `We never got the answer to your first try, but it seems to have worked. Sign in with ${email} and the password that you have just chosen. If that does not work, ask whoever invited you.`,
} satisfies RegistrationMessages;
