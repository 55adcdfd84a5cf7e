import { cleanName } from '../contract/clean-name.ts';

/** The longest message, in code points. */
const maxLength = 300;

/**
 * Prepares a back end's message for display: removes invisible characters, which could reorder the text around it,
 * replaces line breaks, and truncates it.
 * @returns `undefined` if no visible character is left.
 */
export function cleanUserMessage(message: unknown): string | undefined {
  if (typeof message !== 'string') return undefined;
  const text = cleanName(message.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' '));
  return Array.from(text).slice(0, maxLength).join('') || undefined;
}
