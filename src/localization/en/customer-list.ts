import type { CustomerListMessages } from '../list-messages.ts';
import { formatNumber } from '../plural.ts';
import initialMessages from './customer-list.initial.ts';
import { listMessages } from './list.ts';

/** English texts of `<customer-list>`. */
export default {
  ...listMessages,
  ...initialMessages,
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
} satisfies CustomerListMessages;
