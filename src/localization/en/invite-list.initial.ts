import type { InviteListMessages } from '../list-messages.ts';
import { initialListMessages } from './list.initial.ts';

/** English texts for the first paint of `<invite-list>`. */
export default {
  ...initialListMessages,
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
} satisfies Partial<InviteListMessages>;
