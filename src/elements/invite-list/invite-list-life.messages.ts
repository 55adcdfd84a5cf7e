import { listLifeMessages } from '../../localization/en/list-life.ts';
import type { InviteListLifeMessages } from '../../localization/list-messages.ts';
import { formatNumber } from '../../localization/plural.ts';

/** English, for what the list of invites says once a first page has come. */
export const inviteListLifeMessages: InviteListLifeMessages = {
  ...listLifeMessages,
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
  // At least twice: what was sent once goes without saying.
  timesSent: (times) => `${formatNumber('en', times)} times`,
  newInvites: (count) => (count === 1 ? '1 new invite' : `${formatNumber('en', count)} new invites`),
  resendIn: (seconds) => `in ${formatNumber('en', seconds)} s`,
  resendFrom: (time) => `The last email was sent a moment ago. You can send another one from ${time}.`,
  statusChanged: (company, status) => `${company}: ${status}.`,
  severalChanged: (count) => `${formatNumber('en', count)} invites have changed.`,
};
