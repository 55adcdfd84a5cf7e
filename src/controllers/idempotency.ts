// Retries of a call that must not happen twice.
import type { AdapterError } from '../adapter/adapter-error.ts';

/**
 * Creates an idempotency key: a random UUID (RFC 9562, version 4). Each intent of the user has one key, which all its retries
 * repeat.
 */
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
 * Whether an error proves that the call was not carried out, neither by this attempt nor by an earlier one.
 * @param isOutcomeUnknown - Whether an earlier attempt has an unknown outcome. An expired session, a rate limit, a key still in
 *   progress or a request that was never sent then proves nothing.
 */
export function isDefiniteRejection({ outcome, code, status }: AdapterError, isOutcomeUnknown: boolean): boolean {
  if (outcome !== 'rejected') return false;
  return !isOutcomeUnknown || !(attemptCodes.includes(code) || status === 401 || status === 403 || status === 429);
}
