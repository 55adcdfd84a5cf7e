import type { InvitePreviewMessages } from '../preview-messages.ts';

/** English texts for the first paint of `<invite-email-preview>`. */
export default {
  noAdapter: 'This preview is not connected yet: it has no adapter. If you see this for long, contact support.',
  notOffered: 'The email cannot be previewed from here. It is sent all the same.',
  partFailed: 'A part of this preview could not be loaded. Check your connection, then try again.',
  tryAgain: 'Try again',
  heading: 'Preview of the email',
  loading: 'Loading the preview…',
} satisfies Partial<InvitePreviewMessages>;
