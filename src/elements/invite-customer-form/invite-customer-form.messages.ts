import { formMessages } from '../../localization/form.en.ts';
import type { InviteCustomerMessages } from '../../localization/messages.ts';

/** English, for the invite form. */
export const inviteCustomerMessages: InviteCustomerMessages = {
  ...formMessages,
  intro: 'The customer gets an email with a registration link. The contact becomes the default Admin user.',
  fields: {
    '/companyName': {
      label: 'Company Name',
      errors: {
        required: 'Enter the company name.',
        'too-long': 'The company name is too long. Use at most 120 characters.',
        'invalid-format': 'The company name has characters that cannot be used. Type it anew.',
      },
    },
    '/contactName': {
      label: 'Contact Name',
      errors: {
        required: 'Enter the contact’s name.',
        'too-long': 'The contact’s name is too long. Use at most 120 characters.',
        'invalid-format': 'The contact’s name has characters that cannot be used. Type it anew.',
      },
    },
    '/contactEmail': {
      label: 'Contact Email Address',
      hint: 'The invite is sent here.',
      errors: {
        required: 'Enter the contact’s email address.',
        'too-long': 'The email address is too long. Use at most 254 characters.',
        'invalid-format': 'This is not an email address. Enter one like name@example.com.',
      },
    },
    '/billingContact/email': {
      label: 'Billing Email Address',
      errors: {
        required: 'Choose or enter the billing email address.',
        'too-long': 'The billing email address is too long. Use at most 254 characters.',
        'invalid-format': 'This is not an email address. Enter one like name@example.com.',
        'billing-account-unknown': 'No billing account has this email address. Use one that is set up under Billing.',
      },
    },
    '/billingContact/phone': {
      label: 'Billing Phone Number',
      hint: 'With country code, such as +44 20 7946 0018.',
      errors: {
        required: 'Enter the billing phone number.',
        'invalid-format':
          'This is not a complete phone number. Start with + and the country code, like +44 20 7946 0018.',
      },
    },
  },
  problems: {
    ...formMessages.problems,
    'already-customer': 'This company is a customer already. Look it up among your customers.',
    'invite-pending': 'This contact has a pending invite already. Resend it from the list of invites.',
  },
  customerHeading: 'Customer',
  billingHeading: 'Billing contact',
  billingIntro: 'Email and phone of a billing account that is already set up.',
  submit: 'Send Invite',
  sending: 'Sending the invite…',
  notOffered: 'Customers cannot be invited from here. Ask an administrator of your portal.',
  unknownHeading: 'We could not tell whether the invite was sent',
  unknown: 'Try again: it will not be sent twice.',
  startOverWarning: 'If you start over instead, the customer may get two invites.',
  sentHeading: 'Invite sent',
  sent: (email, company) => `${company} was invited. The email with the registration link went to ${email}.`,
  notSentHeading: 'Invite saved, but not sent',
  notSent: (email, company) =>
    `${company} is in your list of invites, but the email to ${email} could not be sent. Check the address, then resend the invite from the list.`,
  inviteAnother: 'Invite another customer',
};
