import type { AddCustomerMessages } from '../form-messages.ts';
import initial from './add-customer-form.initial.ts';
import { addressMessages } from './address.ts';
import { companyErrors, emailErrors, phoneErrors } from './errors.ts';
import { extraFieldsMessages, matchesMessages, outcomeMessages, resendMessages } from './outcome.ts';

/** The English texts of `<add-customer-form>`. */
export default {
  ...initial,
  ...outcomeMessages,
  ...matchesMessages,
  ...resendMessages,
  ...extraFieldsMessages,
  ...addressMessages,
  resendNotPending: 'This invite is no longer open, so it cannot be sent again. Add the customer instead.',
  proceed: 'Add the customer anyway',
  errors: {
    ...companyErrors,
    '/website': {
      'too-long': 'The website’s address is too long. Use at most 200 characters.',
      'invalid-format': 'This is not a website’s address. Enter one like example.com.',
    },
    '/phone': phoneErrors,
    '/taxId': { 'too-long': 'The tax ID is too long. Use at most 40 characters.' },
    '/reference': { 'too-long': 'Your reference is too long. Use at most 64 characters.' },
    '/address/country': {
      ...companyErrors['/address/country'],
      'not-allowed': 'Customers cannot be added in this country. Choose another one.',
    },
    '/technicalContact/email': { ...emailErrors, required: 'Enter the technical contact’s email address.' },
    '/billingContact/email': {
      ...emailErrors,
      required: 'Choose or enter the billing email address.',
      'billing-account-unknown': 'No billing account has this email address. Use one that is set up under Billing.',
    },
    '/billingContact/phone': { ...phoneErrors, required: 'Enter the billing phone number.' },
  },
  problems: {
    ...outcomeMessages.problems,
    'duplicate-customer': 'This customer was added already. Look it up among your customers.',
    'already-customer': 'This customer was added already. Look it up among your customers.',
  },
  unknownHeading: 'We could not tell whether the customer was added',
  unknown: 'Try again: it will not be added twice.',
  unknownWithoutKey: 'It may have been added. Check your customers before you add it again.',
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
} satisfies AddCustomerMessages;
