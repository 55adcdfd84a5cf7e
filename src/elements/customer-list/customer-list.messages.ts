import type { LanguageLoaders } from '../../localization/language.ts';
import { listMessages } from '../../localization/en/list.ts';
import type { CustomerListMessages, CustomerListTexts } from '../../localization/list-messages.ts';

/** English, for the beginning of the list of customers. */
export const customerListMessages: CustomerListMessages = {
  ...listMessages,
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
};

/** The list's other languages. */
export const customerListLanguages: LanguageLoaders<CustomerListTexts> = {
  de: async () => (await import('../../localization/de/customer-list.ts')).default,
  es: async () => (await import('../../localization/es/customer-list.ts')).default,
  fr: async () => (await import('../../localization/fr/customer-list.ts')).default,
  ar: async () => (await import('../../localization/ar/customer-list.ts')).default,
};
