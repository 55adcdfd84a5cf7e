import type { InviteListMessages } from '../list-messages.ts';
import { formatNumber, plural } from '../plural.ts';
import initialMessages from './invite-list.initial.ts';
import { listMessages } from './list.ts';
import { resendMessages } from './outcome.ts';

const invites = (count: number) =>
  plural('en', count, { one: '1 invite', other: `${formatNumber('en', count)} invites` });

/** English, for the list of invites. */
export default {
  ...listMessages,
  ...initialMessages,
  ...resendMessages,
  sorts: {
    '-lastSentAt': 'Sent: newest first',
    lastSentAt: 'Sent: oldest first',
    companyName: 'Company: A to Z',
    '-companyName': 'Company: Z to A',
    expiresAt: 'Expires: soonest first',
    '-expiresAt': 'Expires: latest first',
  },
  nothingFoundHint: 'No invite matches your search and filters.',
  pages: 'Pages of invites',
  pageSize: 'Invites per page',
  notSent: 'Not sent',
  // Shown from two on.
  timesSent: (times) => `${formatNumber('en', times)} times`,
  newInvites: (count) => (count === 1 ? '1 new invite' : `${formatNumber('en', count)} new invites`),
  resendIn: (seconds) => `in ${formatNumber('en', seconds)} s`,
  resendFrom: (time) => `The last email was sent a moment ago. You can send another one from ${time}.`,
  statusChanged: (company, status) => `${company}: ${status}.`,
  severalChanged: (count) => `${formatNumber('en', count)} invites have changed.`,
  unlisted: (company) => `The invite to ${company} is no longer listed. It may have been accepted or revoked.`,
  severalUnlisted: (count) =>
    `${formatNumber('en', count)} invites are no longer listed. They may have been accepted or revoked.`,
  actionProblems: {
    ...listMessages.problems,
    forbidden: 'You do not have permission to do this. Ask an administrator of your portal for it.',
    'quota-reached': 'You have reached a limit of your portal. Ask an administrator of your portal to raise it.',
    declined: 'Your portal declined this. Ask an administrator of your portal for the reason.',
    'not-offered': 'Your portal does not offer this. Ask an administrator of your portal.',
    'not-found': 'This invite is no longer listed. It may have been accepted or revoked.',
  },
  actionProblem: 'The server could not do this now. Try again in a few minutes.',
  close: 'Close',
  revoke: 'Revoke Invite',
  revokeHeading: (company) => `Revoke the invite to ${company}?`,
  revokeWarning: (email) =>
    `The registration links sent to ${email} stop working at once. This cannot be undone; you would have to send a new invite.`,
  revoking: 'Revoking…',
  revoked: (company) => `The invite to ${company} was revoked.`,
  revokeUnknown: 'We could not tell whether the invite was revoked. Try again: nothing else will happen.',
  revokeNotPending:
    'This invite is no longer pending, so it cannot be revoked. Close this window to see how it stands.',
  keepInvite: 'Keep Invite',
  link: 'Copy Link',
  linkHeading: (company) => `Registration link for ${company}`,
  linkIntro:
    'Whoever has this link can create the customer’s account. Hand it over to the contact only, in a way that you trust.',
  creatingLink: 'Creating a link…',
  linkLabel: 'Registration link',
  linkExpires: (time) =>
    `${time && `The link works until ${time}. `}It is shown here only once; you can create another one.`,
  linkNotPending:
    'This invite is no longer pending, so there is no link to hand over. Close this window to see how it stands.',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'It could not be copied. Select the link, then copy it by hand.',
  sentBy: 'Sent by',
  delivery: 'Delivery',
  deliveries: {
    queued: 'Email not sent yet',
    sent: 'Email sent',
    delivered: 'Email delivered',
    bounced: 'Email bounced',
    failed: 'Email not sent',
    unknown: 'Not known',
  },
  sendings: 'Emails',
  sending: (time, by, delivery) => [time, by && `by ${by}`, delivery].filter(Boolean).join(', '),
  billingContact: 'Billing contact',
  language: 'Language',
  message: 'Personal message',
  acceptedAt: 'Accepted',
  revokedAt: 'Revoked',
  openCustomer: 'Open customer',
  exportCsv: 'Export CSV',
  exporting: (count, total) =>
    total === undefined
      ? `${invites(count)} exported so far…`
      : `${formatNumber('en', count)} of ${invites(total)} exported…`,
  exported: (count) => `${invites(count)} exported.`,
  exportBlocked: 'If no file appears, this page may not save files here: open it in a window of its own.',
  exportFailed: (count) => `The export has stopped after ${invites(count)}. Nothing is lost: continue, or cancel.`,
  exportCanceled: 'The export was canceled; no file was saved.',
  resumeExport: 'Continue',
  cancelExport: 'Cancel',
  exportColumns: {
    companyName: 'Company Name',
    contactName: 'Contact Name',
    contactEmail: 'Contact Email Address',
    status: 'Status',
    delivery: 'Delivery',
    timesSent: 'Times Sent',
    createdAt: 'Created',
    createdBy: 'Sent By',
    lastSentAt: 'Last Sent',
    expiresAt: 'Expires',
    acceptedAt: 'Accepted',
    revokedAt: 'Revoked',
    billingEmail: 'Billing Email Address',
    billingPhone: 'Billing Phone Number',
    language: 'Language',
    message: 'Personal Message',
  },
} satisfies InviteListMessages;
