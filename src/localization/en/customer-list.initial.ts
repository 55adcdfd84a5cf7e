import type { CustomerListMessages } from '../list-messages.ts';
import { initialListMessages } from './list.initial.ts';

/** English texts for the first paint of `<customer-list>`. */
export default {
  ...initialListMessages,
  notOffered: 'Customers cannot be listed here. Ask an administrator of your portal.',
  loading: 'Loading customers…',
  searchHint: 'Company, reference, contact or email',
  empty: 'No customers yet',
  emptyHint: 'Customers that you add, and those that accept an invite, appear here.',
  caption: 'Customers',
  companyName: 'Company Name',
  technicalContact: 'Technical Contact',
  billingAccount: 'Billing Account',
  origin: 'Origin',
  status: 'Status',
  created: 'Created',
  origins: { added: 'Added', invited: 'Invited' },
  statuses: { active: 'Active', pending: 'Pending', suspended: 'Suspended' },
} satisfies Partial<CustomerListMessages>;
