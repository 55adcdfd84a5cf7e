import type { FormUnderTest } from '../suites/form-under-test.ts';
import { problemWords } from './problem-words.ts';
import { createRegistrationAdapter, filled, input, openRegistration, reply } from './registration-page.ts';

const { token: _, password: __, ...announced } = input;

/** The registration form, for the shared suites. */
export const registrationForm: FormUnderTest = {
  name: 'registration-form',
  operation: 'completeRegistration',
  kind: 'registration',
  lacks: ['matches', 'billing', 'drafts', 'whole value'],
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
    problems: problemWords['registration-form'],
  },
  reply,
  intent: 'register-customer',
  announced,
  successEvent: { type: 'customer-registered', detail: { customerId: 'cus_1' } },
  personal: /Lighthouse|Ada|Torstra|10119|Berlin|@|token-|horse/,
};
