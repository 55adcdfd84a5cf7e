import type { InviteCustomerMessages } from '../form-messages.ts';
import { formatNumber, plural } from '../plural.ts';
import initial from './invite-customer-form.initial.ts';
import { extraFieldsMessages, matchesMessages, outcomeMessages, resendMessages } from './outcome.ts';

const { '/message': message, ...fields } = initial.fields;

/** The English texts of `<invite-customer-form>`. */
export default {
  ...initial,
  ...outcomeMessages,
  ...matchesMessages,
  ...resendMessages,
  ...extraFieldsMessages,
  fields: { ...fields, '/expiresInDays': { label: 'Link Works Until' }, '/message': message },
  errors: {
    '/companyName': {
      required: 'Enter the company name.',
      'too-long': 'The company name is too long. Use at most 120 characters.',
      'invalid-format': 'The company name has characters that cannot be used. Type it again without them.',
    },
    '/contactName': {
      required: 'Enter the contact’s name.',
      'too-long': 'The contact’s name is too long. Use at most 120 characters.',
      'invalid-format': 'The contact’s name has characters that cannot be used. Type it again without them.',
    },
    '/contactEmail': {
      required: 'Enter the contact’s email address.',
      'too-long': 'The email address is too long. Use at most 254 characters.',
      'invalid-format': 'This is not an email address. Enter one like name@example.com.',
    },
    '/billingContact/email': {
      required: 'Choose or enter the billing email address.',
      'too-long': 'The billing email address is too long. Use at most 254 characters.',
      'invalid-format': 'This is not an email address. Enter one like name@example.com.',
      'billing-account-unknown': 'No billing account has this email address. Use one that is set up under Billing.',
    },
    '/billingContact/phone': {
      required: 'Enter the billing phone number.',
      'invalid-format':
        'This is not a complete phone number. Start with + and the country code, like +44 20 7946 0018.',
    },
    '/language': { 'invalid-format': 'This is not a language. Choose one from the list.' },
    '/expiresInDays': { 'not-allowed': 'The link cannot work until this date. Choose another date from the list.' },
    '/message': { 'too-long': 'The message is too long. Use at most 1,000 characters.' },
  },
  problems: {
    ...outcomeMessages.problems,
    'already-customer': 'This company is a customer already. Look it up among your customers.',
    'duplicate-customer': 'This company is a customer already. Look it up among your customers.',
    'invite-pending': 'This contact has a pending invite already. Resend it from the list of invites.',
  },
  unknownHeading: 'We could not tell whether the invite was sent',
  unknown: 'Try again: it will not be sent twice.',
  unknownWithoutKey: 'It may have been sent. Check the list of invites before you send it again.',
  startOverWarning: 'If you start over instead, the customer may get two invites.',
  defaultLanguage: 'As usual for your portal',
  messageLeft: (characters) => {
    const count = formatNumber('en', characters);
    return plural('en', characters, { one: `${count} character left.`, other: `${count} characters left.` });
  },
  expiryChoice: (date, days) => {
    const count = formatNumber('en', days);
    return plural('en', days, { one: `${date} (${count} day)`, other: `${date} (${count} days)` });
  },
  linkWorksUntil: (date) => `The link works until ${date}.`,
  previewEmail: 'Preview the email',
  loadingPreview: 'Loading the preview…',
  sentHeading: 'Invite sent',
  sent: (email, company) => `${company} was invited. The email with the registration link went to ${email}.`,
  sentQueued: (email, company) =>
    `${company} was invited. The email with the registration link is on its way to ${email}.`,
  sentUnknown: (email, company) => `${company} was invited. We do not know yet whether the email to ${email} arrived.`,
  notSentHeading: 'Invite saved, but not sent',
  notSent: (email, company) =>
    `${company} is in your list of invites, but the email to ${email} could not be sent. Check the address, then resend the invite.`,
  inviteAnother: 'Invite another customer',
} satisfies InviteCustomerMessages;
