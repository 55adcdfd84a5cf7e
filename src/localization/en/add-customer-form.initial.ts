import type { AddCustomerMessages } from '../form-messages.ts';
import { addressFields, phoneHint } from './fields.ts';
import { billingMessages, formMessages } from './form.ts';

/** The English texts of the first paint of `<add-customer-form>`. */
export default {
  ...formMessages,
  ...billingMessages,
  intro: 'You enter everything for the customer. No email is sent: you hand over the login details yourself.',
  fields: {
    '/companyName': { label: 'Company Name' },
    '/website': { label: 'Website', hint: 'Such as example.com.' },
    '/phone': { label: 'Phone Number', hint: phoneHint },
    '/taxId': { label: 'Tax ID' },
    '/reference': { label: 'Your Reference', hint: 'How you name the customer in your own books.' },
    ...addressFields,
    '/technicalContact/email': {
      label: 'Technical Contact Email Address',
      hint: 'Receives maintenance notifications. A distribution list is fine.',
    },
    '/billingContact/email': { label: 'Billing Email Address' },
    '/billingContact/phone': {
      label: 'Billing Phone Number',
      hint: phoneHint,
    },
  },
  companyHeading: 'Basic company information',
  companyIntro: 'The customer can edit these later.',
  addressHeading: 'Physical address',
  addressIntro: 'Where the company is; the country decides what is needed.',
  technicalHeading: 'Technical contact',
  technicalIntro: 'Whom we tell about maintenance.',
  billingHeading: 'Billing contact',
  billingIntro: 'Email and phone of a billing account that is already set up.',
  chooseCountry: 'Choose a country',
  submit: 'Add Customer',
  sending: 'Adding the customer…',
  notOffered: 'Customers cannot be added from here. Ask an administrator of your portal.',
} satisfies Partial<AddCustomerMessages>;
