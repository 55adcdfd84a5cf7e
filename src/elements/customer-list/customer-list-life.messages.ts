import { listLifeMessages } from '../../localization/en/list-life.ts';
import type { CustomerListLifeMessages } from '../../localization/list-messages.ts';
import { formatNumber } from '../../localization/plural.ts';

/** English, for what the list of customers says once a first page has come. */
export const customerListLifeMessages: CustomerListLifeMessages = {
  ...listLifeMessages,
  sorts: {
    companyName: 'Company: A to Z',
    '-companyName': 'Company: Z to A',
    '-createdAt': 'Created: newest first',
    createdAt: 'Created: oldest first',
  },
  nothingFoundHint: 'No customer matches your search.',
  pages: 'Pages of customers',
  pageSize: 'Customers per page',
  newCustomers: (count) => (count === 1 ? '1 new customer' : `${formatNumber('en', count)} new customers`),
};
