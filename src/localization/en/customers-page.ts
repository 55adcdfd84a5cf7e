import type { CustomersPageMessages } from '../page-messages.ts';

/** English texts of `<customers-page>`. */
export default {
  heading: 'Customers',
  addCustomer: 'Add New Customer',
  inviteCustomer: 'Invite New Customer',
  tabs: 'Customers and invites',
  customers: 'Customers',
  invites: 'Invites',
  loading: 'Loading…',
  partFailed: 'This part could not be loaded. Check your connection, then try again.',
  tryAgain: 'Try again',
  close: 'Close',
} satisfies CustomersPageMessages;
