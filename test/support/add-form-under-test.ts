import type { FormUnderTest } from '../suites/form-under-test.ts';
import { createAddAdapter, customer, filled, input, openAdd } from './add-form-page.ts';

/** The form that adds a customer, for the suites that all forms share. */
export const addForm: FormUnderTest = {
  name: 'add-customer-form',
  operation: 'addCustomer',
  kind: 'customer',
  open: (overrides, value = {}, draftKey) => openAdd(overrides, { value, draftKey }),
  createAdapter: createAddAdapter,
  filled,
  kept: ['Country'],
  input,
  value: input,
  otherValue: { companyName: 'Set by the page', address: { country: 'FR' } },
  query: { companyName: 'Lighthouse Optics', email: 'ada@lighthouse.example' },
  otherQuery: { 'Company Name': 'Another Ltd' },
  faulty: [
    {
      label: 'Postal Code',
      pointer: '/address/postalCode',
      code: 'invalid-format',
      error: 'This code does not fit the country. Enter one like 26133.',
      mended: '10117',
    },
    {
      label: 'Billing Email Address',
      pointer: '/billingContact/email',
      code: 'billing-account-unknown',
      error: 'No billing account has this email address. Use one that is set up under Billing.',
      mended: 'orders@reseller.example',
    },
  ],
  words: {
    submit: 'Add Customer',
    sending: 'Adding the customer…',
    doubt: 'We could not tell whether the customer was added',
    done: 'Customer added',
    proceed: 'Add the customer anyway',
    another: 'Add another customer',
    notOffered: 'Customers cannot be added from here. Ask an administrator of your portal.',
    problems: {
      '': 'The server could not do this now. Try again in a few minutes.',
      unauthenticated: 'You are signed out. Sign in again, then send the form; what you typed is kept.',
      forbidden: 'You do not have permission to do this. Ask an administrator of your portal for it.',
      'rate-limited': 'There were too many requests. Wait a minute, then try again.',
      'validation-failed': 'The server did not accept the form. Check what you typed, then try again.',
      'payload-too-large': 'The form is too large to be sent. Shorten what you typed, then try again.',
      network: 'The server could not be reached. Check your connection, then try again.',
      timeout: 'The server took too long to answer. Try again.',
      'duplicate-customer': 'This customer was added already. Look it up among your customers.',
    },
  },
  reply: customer,
  wrongReplies: [null, undefined, 'ok', 42, [], {}, { customer }, { id: '' }],
  intent: 'add-customer',
  fact: { type: 'customer-added', detail: { customerId: 'cus_1', status: 'active' } },
  personal: /Lighthouse|Torstra|10119|Berlin|@|\+44/,
};
