import type { LanguageLoaders } from './language.ts';
import type { InvitePreviewMessages } from './preview-messages.ts';

/** The languages of `<invite-email-preview>` besides English. */
export const invitePreviewLanguages: LanguageLoaders<InvitePreviewMessages> = {
  de: async () => (await import('./de/invite-email-preview.ts')).default,
  es: async () => (await import('./es/invite-email-preview.ts')).default,
  fr: async () => (await import('./fr/invite-email-preview.ts')).default,
  ar: async () => (await import('./ar/invite-email-preview.ts')).default,
};
