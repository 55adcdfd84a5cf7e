import type { ListMessages } from '../list-messages.ts';

/** English texts for the first paint of every list. */
export const initialListMessages = {
  noAdapter: 'This list is not connected yet: it has no adapter. If you see this for long, contact support.',
  partFailed: 'A part of this list could not be loaded. Check your connection, then try again.',
  tryAgain: 'Try again',
  problems: {
    unauthenticated: 'You are signed out. Sign in again, then try again.',
    forbidden: 'You do not have permission to see this. Ask an administrator of your portal for it.',
    blocked:
      'Something between you and the server refused this, such as a security check. Open this page in a new tab, then try again here.',
    'rate-limited': 'There were too many requests. Wait a minute, then try again.',
    offline: 'You are offline. The list loads again as soon as you are back online.',
    network: 'The server could not be reached. Check your connection, then try again.',
    timeout: 'The server took too long to answer. Try again.',
  },
  problem: 'The list could not be loaded. Try again in a few minutes.',
  stale: 'What you see was loaded earlier, and may have changed.',
  search: 'Search',
  otherStatus: 'Other',
} as const satisfies Partial<ListMessages>;
