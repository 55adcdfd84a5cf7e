import type { InvitePreviewMessages } from '../preview-messages.ts';
import initialMessages from './invite-email-preview.initial.ts';

/** English texts of `<invite-email-preview>`. */
export default {
  ...initialMessages,
  missing: 'To see the email, first fill in:',
  wrong: 'To see the email, first correct:',
  members: {
    '/companyName': 'Company Name',
    '/contactName': 'Contact Name',
    '/contactEmail': 'Contact Email Address',
    '/billingContact/email': 'Billing Email Address',
    '/billingContact/phone': 'Billing Phone Number',
    '/language': 'Language of the Email',
    '/message': 'Personal Message',
  },
  problems: {
    unauthenticated: 'You are signed out. Sign in again, then try again.',
    forbidden: 'You do not have permission to see this email. Ask an administrator of your portal for it.',
    blocked:
      'Something between you and the server refused this, such as a security check. Open this page in a new tab, then try again here.',
    'rate-limited': 'There were too many requests. Wait a minute, then try again.',
    'validation-failed': 'The server did not accept the invite. Check what you typed, then try again.',
    'payload-too-large': 'The invite is too large. Shorten what you typed, then try again.',
    network: 'The server could not be reached. Check your connection, then try again.',
    timeout: 'The server took too long to answer. Try again.',
  },
  problem: 'The preview could not be loaded. Try again in a few minutes.',
  from: 'From',
  subject: 'Subject',
  linkNote: 'Only the email that is sent has the real link. This one opens nothing.',
  noText: 'This email has no text version.',
  showHtml: 'Show as the customer’s mail program does',
  showText: 'Show the text only',
  htmlTitle: 'The email as the customer’s mail program shows it',
  htmlForbidden: 'The security rules of this page do not allow this view. The text of the email is the same.',
} satisfies InvitePreviewMessages;
