import type { LanguageLoaders } from '../../localization/language.ts';
import type { InvitePreviewEarlyMessages, InvitePreviewMessages } from '../../localization/preview-messages.ts';

/** English, for the beginning of the preview. */
export const invitePreviewMessages: InvitePreviewEarlyMessages = {
  noAdapter: 'This preview is not connected yet: it has no adapter. If you see this for long, contact support.',
  notOffered: 'The email cannot be previewed from here. It is sent all the same.',
  partFailed: 'A part of this preview could not be loaded. Check your connection, then try again.',
  tryAgain: 'Try again',
  heading: 'Preview of the email',
  loading: 'Loading the preview…',
};

/** The preview's other languages. */
export const invitePreviewLanguages: LanguageLoaders<InvitePreviewMessages> = {
  de: async () => (await import('../../localization/de/invite-email-preview.ts')).default,
  es: async () => (await import('../../localization/es/invite-email-preview.ts')).default,
  fr: async () => (await import('../../localization/fr/invite-email-preview.ts')).default,
  ar: async () => (await import('../../localization/ar/invite-email-preview.ts')).default,
};
