import {
  extraFieldsMessages,
  matchesMessages,
  outcomeMessages,
  resendMessages,
} from '../../localization/en/outcome.ts';
import { addressMessages } from '../../localization/en/address.ts';
import type { AddLaterMessages } from '../../localization/messages.ts';

const email = {
  'too-long': 'The email address is too long. Use at most 254 characters.',
  'invalid-format': 'This is not an email address. Enter one like name@example.com.',
};

const phone = {
  'invalid-format': 'This is not a complete phone number. Start with + and the country code, like +44 20 7946 0018.',
};

/** English, for what the form that adds a customer says once the user turns to it. */
export const addLaterMessages: AddLaterMessages = {
  ...outcomeMessages,
  ...matchesMessages,
  ...resendMessages,
  ...extraFieldsMessages,
  ...addressMessages,
  resendNotPending: 'This invite is no longer open, so it cannot be sent again. Add the customer instead.',
  proceed: 'Add the customer anyway',
  errors: {
    '/companyName': {
      required: 'Enter the company name.',
      'too-long': 'The company name is too long. Use at most 120 characters.',
      'invalid-format': 'The company name has characters that cannot be used. Type it again without them.',
    },
    '/website': {
      'too-long': 'The website’s address is too long. Use at most 200 characters.',
      'invalid-format': 'This is not a website’s address. Enter one like example.com.',
    },
    '/phone': phone,
    '/taxId': { 'too-long': 'The tax ID is too long. Use at most 40 characters.' },
    '/reference': { 'too-long': 'Your reference is too long. Use at most 64 characters.' },
    '/address/country': {
      required: 'Choose the country.',
      'invalid-format': 'This is not a country. Choose one from the list.',
      'not-allowed': 'Customers cannot be added in this country. Choose another one.',
    },
    '/address/line1': {
      required: 'Enter the street address.',
      'too-long': 'The street address is too long. Use at most 120 characters; the next line has room for more.',
    },
    '/address/line2': { 'too-long': 'This line is too long. Use at most 120 characters.' },
    '/technicalContact/email': { ...email, required: 'Enter the technical contact’s email address.' },
    '/billingContact/email': {
      ...email,
      required: 'Choose or enter the billing email address.',
      'billing-account-unknown': 'No billing account has this email address. Use one that is set up under Billing.',
    },
    '/billingContact/phone': { ...phone, required: 'Enter the billing phone number.' },
  },
  problems: {
    ...outcomeMessages.problems,
    'duplicate-customer': 'This customer was added already. Look it up among your customers.',
  },
  unknownHeading: 'We could not tell whether the customer was added',
  unknown: 'Try again: it will not be added twice.',
  startOverWarning: 'If you start over instead, the customer may be added twice.',
  addedHeading: 'Customer added',
  added: (company) => `${company} is now among your customers. No email was sent.`,
  pendingHeading: 'Customer is waiting for approval',
  pending: (company) => `${company} was added and becomes active once it is approved. No email was sent.`,
  nextSteps: 'Hand over the login details to the customer yourself.',
  credentialsHeading: 'Login details',
  credentialsWarning: 'They are shown only this once. Copy them before you leave.',
  credentialsGone:
    'The login details were shown once and cannot be shown again. If you do not have them, reset the password.',
  username: 'User name',
  password: 'Password',
  copy: (what) => `Copy ${what.toLowerCase()}`,
  copied: 'Copied.',
  copyFailed: 'It could not be copied. Select the text and copy it yourself.',
  openAdded: 'Open customer',
  addAnother: 'Add another customer',
};
