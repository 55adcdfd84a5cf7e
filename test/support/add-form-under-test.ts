import type { FormUnderTest } from '../suites/form-under-test.ts';
import { createAddAdapter, customer, filled, input, openAdd } from './add-form-page.ts';
import { problemWords } from './problem-words.ts';

/** The form that adds a customer, for the shared suites. */
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
    problems: problemWords['add-customer-form'],
  },
  reply: customer,
  intent: 'add-customer',
  successEvent: { type: 'customer-added', detail: { customerId: 'cus_1', status: 'active' } },
  personal: /Lighthouse|Torstra|10119|Berlin|@|\+44/,
};
