import type { InviteCustomerMessages } from '../form-messages.ts';
import { billingMessages, formMessages } from './form.ts';

/** The English texts of the first paint of `<invite-customer-form>`. */
export default {
  ...formMessages,
  ...billingMessages,
  intro: 'The customer gets an email with a registration link. The contact becomes the default Admin user.',
  fields: {
    '/companyName': { label: 'Company Name' },
    '/contactName': { label: 'Contact Name' },
    '/contactEmail': { label: 'Contact Email Address', hint: 'The invite is sent here.' },
    '/billingContact/email': { label: 'Billing Email Address' },
    '/billingContact/phone': {
      label: 'Billing Phone Number',
      hint: 'With country code if abroad, such as +44 20 7946 0018.',
    },
    '/language': { label: 'Language of the Email' },
    '/message': { label: 'Personal Message' },
  },
  customerHeading: 'Customer',
  billingHeading: 'Billing contact',
  billingIntro: 'Email and phone of a billing account that is already set up.',
  emailHeading: 'Personalize the email (optional)',
  submit: 'Send Invite',
  sending: 'Sending the invite…',
  notOffered: 'Customers cannot be invited from here. Ask an administrator of your portal.',
} satisfies Partial<InviteCustomerMessages>;
