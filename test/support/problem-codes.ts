import type { components } from '../../src/contract/schema.gen.ts';

type Code =
  | components['schemas']['ProblemCode']
  | 'network'
  | 'timeout'
  | 'blocked'
  | 'not-offered'
  | 'invalid-reply'
  | 'stream-reset';

/**
 * Each kind of AdapterError: its status, and whether it may concern a single attempt only, so that an earlier outcome
 * stays unknown.
 */
export const codes: Readonly<Record<Code, { readonly status?: number; readonly isOfOneTry?: true }>> = {
  'malformed-request': { status: 400 },
  'validation-failed': { status: 422 },
  'duplicate-customer': { status: 409 },
  'already-customer': { status: 409 },
  'invite-pending': { status: 409 },
  'invite-not-pending': { status: 409 },
  'registration-expired': { status: 410 },
  'registration-revoked': { status: 410 },
  'registration-used': { status: 410 },
  'registration-unknown': { status: 404 },
  'resend-too-soon': { status: 429, isOfOneTry: true },
  'rate-limited': { status: 429, isOfOneTry: true },
  'idempotency-key-missing': { status: 400 },
  'idempotency-key-in-progress': { status: 409, isOfOneTry: true },
  'idempotency-key-reused': { status: 422 },
  unauthenticated: { status: 401, isOfOneTry: true },
  forbidden: { status: 403, isOfOneTry: true },
  'quota-reached': { status: 403, isOfOneTry: true },
  declined: { status: 403, isOfOneTry: true },
  'not-found': { status: 404 },
  'payload-too-large': { status: 413 },
  unavailable: { status: 503, isOfOneTry: true },
  network: { isOfOneTry: true },
  timeout: { isOfOneTry: true },
  blocked: { status: 403, isOfOneTry: true },
  'not-offered': { status: 501, isOfOneTry: true },
  'invalid-reply': { status: 200, isOfOneTry: true },
  'stream-reset': {},
};

/** Values thrown by adapters that do not use AdapterError. */
export const thrown: Readonly<Record<string, unknown>> = {
  'an Error': new Error('adapter broke'),
  'an AbortError of its own': new DOMException('aborted', 'AbortError'),
  'a string': 'adapter broke',
  undefined: undefined,
  'an object without prototype': Object.create(null),
};
