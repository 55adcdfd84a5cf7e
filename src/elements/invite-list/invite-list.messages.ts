import type { LanguageLoaders } from '../../localization/language.ts';
import { listMessages } from '../../localization/en/list.ts';
import type { InviteListMessages, InviteListTexts } from '../../localization/list-messages.ts';

/** English, for the beginning of the list of invites. */
export const inviteListMessages: InviteListMessages = {
  ...listMessages,
  notOffered: 'Invites cannot be listed here. Ask an administrator of your portal.',
  loading: 'Loading invites…',
  searchHint: 'Company, contact or email',
  caption: 'Invites',
  statuses: { pending: 'Pending', accepted: 'Accepted', expired: 'Expired', revoked: 'Revoked' },
  status: 'Status',
  attention: 'Needs attention',
  companyName: 'Company Name',
  contact: 'Contact',
  sent: 'Sent',
  expires: 'Expires',
  actions: 'Actions',
  troubles: { queued: 'Email not sent yet', bounced: 'Email bounced', failed: 'Email not sent' },
  empty: 'No invites yet',
  emptyHint: 'Invites that you send appear here with their status.',
  resend: 'Resend Invite',
  details: 'Details',
};

/** The list's other languages. */
export const inviteListLanguages: LanguageLoaders<InviteListTexts> = {
  de: async () => (await import('../../localization/de/invite-list.ts')).default,
  es: async () => (await import('../../localization/es/invite-list.ts')).default,
  fr: async () => (await import('../../localization/fr/invite-list.ts')).default,
  ar: async () => (await import('../../localization/ar/invite-list.ts')).default,
};
