import { cleanName } from '../contract/clean-name.ts';

/** The longest message, in code points. */
const maxLength = 300;

/**
 * Cleans a message for users: removes invisible characters, which could reorder the text around it, puts it on one line, and
 * cuts it.
 * @returns Undefined if nothing visible is left.
 */
export function cleanUserMessage(message: unknown): string | undefined {
  if (typeof message !== 'string') return undefined;
  const text = cleanName(message.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' '));
  return Array.from(text).slice(0, maxLength).join('') || undefined;
}
