import type { FormUnderTest } from '../suites/form-under-test.ts';
import { createRegistrationAdapter, filled, input, openRegistration, reply } from './registration-page.ts';

const { token: _, password: __, ...announced } = input;

/** The registration form, for the suites that all forms share. */
export const registrationForm: FormUnderTest = {
  name: 'registration-form',
  operation: 'completeRegistration',
  kind: 'registration',
  lacks: ['matches', 'billing', 'drafts', 'whole value'],
  ends: ['registration-expired', 'registration-revoked', 'registration-unknown', 'registration-used'],
  open: (overrides, value = {}) => openRegistration(overrides, { value }),
  createAdapter: createRegistrationAdapter,
  filled,
  input,
  value: { address: { country: 'DE' } },
  otherValue: { companyName: 'Set by the page', address: { country: 'FR' } },
  query: {},
  otherQuery: {},
  faulty: [
    {
      label: 'Postal Code',
      pointer: '/address/postalCode',
      code: 'invalid-format',
      error: 'This code does not fit the country. Enter one like 26133.',
      mended: '10117',
    },
    {
      label: 'Password',
      pointer: '/password',
      code: 'too-long',
      error: 'The password is too long. Use at most 256 characters.',
      mended: 'another long password',
    },
  ],
  words: {
    submit: 'Create Account',
    sending: 'Creating your account…',
    doubt: 'We could not tell whether your account was created',
    done: 'Your account is ready',
    proceed: '',
    another: '',
    notOffered: 'Nobody can register here. Ask whoever invited you.',
    problems: {
      '': 'The server could not do this now. Try again in a few minutes.',
      unauthenticated: 'The server did not let the form through. Try again in a few minutes.',
      forbidden: 'The server does not allow this registration. Ask whoever invited you.',
      'rate-limited': 'There were too many requests. Wait a minute, then try again.',
      'validation-failed': 'The server did not accept the form. Check what you typed, then try again.',
      'payload-too-large': 'The form is too large to be sent. Shorten what you typed, then try again.',
      network: 'The server could not be reached. Check your connection, then try again.',
      timeout: 'The server took too long to answer. Try again.',
    },
  },
  reply,
  wrongReplies: [null, undefined, 'ok', 42, [], {}, { customer: reply }, { ...reply, customerId: '' }],
  intent: 'register-customer',
  announced,
  fact: { type: 'customer-registered', detail: { customerId: 'cus_1' } },
  personal: /Lighthouse|Ada|Torstra|10119|Berlin|@|token-|horse/,
};
