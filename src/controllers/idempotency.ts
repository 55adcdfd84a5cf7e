// Retries of calls that must run only once.
import type { AdapterError } from '../adapter/adapter-error.ts';

/** Creates an idempotency key: a random UUID (RFC 9562, version 4). All retries of one user intent share a key. */
export function newIdempotencyKey(): string {
  // `crypto.randomUUID` is missing on plain http, which some portals still use.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Error codes that describe a single attempt and say nothing about the outcome of an earlier one. */
const attemptCodes: readonly string[] = [
  'unauthenticated',
  'forbidden',
  'rate-limited',
  'resend-too-soon',
  'idempotency-key-in-progress',
  'timeout',
  'network',
  'invalid-reply',
  'unavailable',
  'blocked',
  'quota-reached',
  'declined',
  'not-offered',
];

/**
 * Whether an error proves that neither this attempt nor an earlier one has succeeded.
 * @param isOutcomeUnknown - Whether an earlier attempt has an unknown outcome. If so, an expired session, a rate limit,
 *   a key in progress or a request that was never sent proves nothing.
 */
export function isDefiniteRejection({ outcome, code, status }: AdapterError, isOutcomeUnknown: boolean): boolean {
  if (outcome !== 'rejected') return false;
  return !isOutcomeUnknown || !(attemptCodes.includes(code) || status === 401 || status === 403 || status === 429);
}
