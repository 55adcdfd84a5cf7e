import type { FormMessages } from './messages.ts';

/** English, for every form. */
export const formMessages: FormMessages = {
  errorHeading: 'There is a problem',
  invalid: (label) => `${label} was not accepted. Check it and try again.`,
  invalidElsewhere: (member) => `“${member}” is not valid, and this form does not show it. Contact support.`,
  problems: {
    unauthenticated: 'You are signed out. Sign in again, then send the form; what you typed is kept.',
    forbidden: 'You do not have permission to do this. Ask an administrator of your portal for it.',
    'rate-limited': 'There were too many requests. Wait a minute, then try again.',
    'validation-failed': 'The server did not accept the form. Check what you typed, then try again.',
    'payload-too-large': 'The form is too large to be sent. Shorten what you typed, then try again.',
    network: 'The server could not be reached. Check your connection, then try again.',
    timeout: 'The server took too long to answer. Try again.',
  },
  problem: 'The server could not do this now. Try again in a few minutes.',
  noAdapter: 'This form is not connected yet: it has no adapter. If you see this for long, contact support.',
  tryAgain: 'Try again',
  startOver: 'Start over',
  chooseAccount: 'Choose a billing account',
  accountOption: (email, name) => `${email} – ${name}`,
  loadingAccounts: 'Loading billing accounts…',
  accountsFailed: 'The billing accounts could not be loaded. Try again, or type the email and phone of one.',
  reloadAccounts: 'Load billing accounts',
  noAccounts: 'No billing account is set up yet. Set one up under Billing first, then come back.',
  setUpAccount: 'Set up a billing account',
};
