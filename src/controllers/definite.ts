import type { AdapterError } from '../adapter/adapter-error.ts';

/** Codes of errors that are about one try: they tell nothing of an earlier one. */
const ofOneTry: readonly string[] = [
  'unauthenticated',
  'forbidden',
  'rate-limited',
  'resend-too-soon',
  'idempotency-key-in-progress',
  'timeout',
  'network',
  'invalid-reply',
  'unavailable',
];

/**
 * Whether an error says that the call was surely not carried out. Once an earlier try is in doubt, neither a lost session,
 * a full queue, a try that is still under way nor a call that was not even sent tells what became of it.
 */
export function isDefinite({ outcome, code, status }: AdapterError, isInDoubt: boolean): boolean {
  if (outcome !== 'rejected') return false;
  return !isInDoubt || !(ofOneTry.includes(code) || status === 401 || status === 403 || status === 429);
}
