import type { ExtraFieldsMessages, MatchesMessages, OutcomeMessages, ResendMessages } from '../messages.ts';
import { formatNumber, plural } from '../plural.ts';

/** English texts for the outcome of every form. */
export const outcomeMessages = {
  errorHeading: 'There is a problem',
  missing: (label) => `${label} is missing. Fill it in.`,
  invalid: (label) => `${label} was not accepted. Check it and try again.`,
  tooLong: (label) => `${label} is too long. Shorten it.`,
  notAllowed: (label) => `${label} is not one of the list. Choose from the list.`,
  invalidElsewhere: (member) => `“${member}” is not valid, and this form does not show it. Contact support.`,
  problems: {
    unauthenticated: 'You are signed out. Sign in again, then send the form; what you typed is kept.',
    forbidden: 'You do not have permission to do this. Ask an administrator of your portal for it.',
    'quota-reached': 'You have reached a limit of your portal. Ask an administrator of your portal to raise it.',
    declined: 'Your portal declined this. Ask an administrator of your portal for the reason.',
    blocked:
      'Something between you and the server refused this, such as a security check. Open this page in a new tab, then try again here.',
    'not-offered': 'Your portal does not offer this. Ask an administrator of your portal.',
    'rate-limited': 'There were too many requests. Wait a minute, then try again.',
    'validation-failed': 'The server did not accept the form. Check what you typed, then try again.',
    'payload-too-large': 'The form is too large to be sent. Shorten what you typed, then try again.',
    network: 'The server could not be reached. Check your connection, then try again.',
    timeout: 'The server took too long to answer. Try again.',
  },
  problem: 'The server could not do this now. Try again in a few minutes.',
  startOver: 'Start over',
} as const satisfies Partial<OutcomeMessages>;

/** English texts for similar customers and invites. */
export const matchesMessages: MatchesMessages = {
  matchesHeading: 'This customer may be here already',
  pendingInvite: (email, company, sentOn) =>
    sentOn
      ? `A pending invite to ${email} (${company}) was sent on ${sentOn}.`
      : `An invite to ${email} (${company}) is pending.`,
  expiredInvite: (email, company) => `An earlier invite to ${email} (${company}) has expired.`,
  existingCustomer: (company) => `${company} is a customer already.`,
  isCustomer: 'This company is already your customer.',
  openCustomer: 'Open customer',
  proceed: 'Send a new invite anyway',
  reconsider: 'Change what I typed',
};

/** English texts for resending an invite. */
export const resendMessages: ResendMessages = {
  resend: 'Resend Invite',
  resending: 'Sending again…',
  resendTooSoon: (seconds) => {
    const time = plural('en', seconds, { one: '1 second', other: `${formatNumber('en', seconds)} seconds` });
    return `The last email was sent a moment ago. Wait ${time}, then try again.`;
  },
  resendNotPending: 'This invite is no longer open, so it cannot be sent again. Send a new invite instead.',
  resendUnknown: 'We could not tell whether the invite was sent again. Try again: it will not be sent twice.',
  resendUnknownWithoutKey:
    'We could not tell whether the invite was sent again. Check the list of invites before you try again.',
  resentHeading: 'Invite sent again',
  resent: (email) => `A new email with the registration link went to ${email}.`,
  resentQueued: (email) => `A new email with the registration link is on its way to ${email}.`,
  resentUnknown: (email) => `The invite was sent again. We do not know yet whether the email to ${email} arrived.`,
  notResentHeading: 'Email not sent',
  notResent: (email) => `The email to ${email} could not be sent. Check the address, then resend the invite.`,
  resentBounced: (email) => `The email to ${email} bounced. Check the address, then resend the invite.`,
  linkRotated: 'The earlier link no longer works.',
  linkKept: 'The earlier link still works.',
};

/** English texts for extra fields. */
export const extraFieldsMessages: ExtraFieldsMessages = {
  extraHeading: 'More information',
  loadingExtra: 'Loading more fields…',
  extraFailed: 'Some fields could not be loaded. Load them before you send the form.',
  reloadExtra: 'Load the fields',
  chooseOption: 'Choose an option',
  numberInvalid: (label, example) => `${label} is not a number, or could mean two. Enter one like ${example}.`,
  dateInvalid: (label) => `${label} is not a complete date. Enter the day, month and year.`,
  emailInvalid: (label) => `${label} is not an email address. Enter one like name@example.com.`,
  phoneInvalid: (label) =>
    `${label} is not a complete phone number. Start with + and the country code, like +44 20 7946 0018.`,
  urlInvalid: (label) => `${label} is not a web address. Enter one like www.example.com.`,
};
