import type { BillingContactMessages, FormMessages } from '../messages.ts';

/** English texts for the first paint of every form. */
export const formMessages = {
  noAdapter: 'This form is not connected yet: it has no adapter. If you see this for long, contact support.',
  partFailed: 'A part of this form could not be loaded. Check your connection, then try again.',
  tryAgain: 'Try again',
  checking: 'Checking…',
} as const satisfies Partial<FormMessages>;

/** English texts for the billing contact. */
export const billingMessages: BillingContactMessages = {
  chooseAccount: 'Choose a billing account',
  loadingAccounts: 'Loading billing accounts…',
  accountsFailed: 'The billing accounts could not be loaded. Try again, or type the email and phone of one.',
  reloadAccounts: 'Load billing accounts',
  noAccounts: 'No billing account is set up yet. Set one up under Billing first, then come back.',
  setUpAccount: 'Set up a billing account',
};
