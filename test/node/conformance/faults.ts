import type { FaultName } from '../../../mocks/index.ts';
import type { OperationId } from '../../../src/contract/models.ts';

/** A case that a fault of the mock fails, if it hits an operation of that case. */
interface Caught {
  readonly caughtBy: string;
  readonly operation: OperationId;
}

/** Why a fault breaks no rule, so that clients have to tolerate it. */
interface Tolerated {
  readonly tolerated: string;
}

const list = (caughtBy: string): Caught => ({ caughtBy, operation: 'listInvites' });

const slow: Tolerated = { tolerated: 'The reply is right. Elements show that they are busy, up to their timeout' };
const members: Tolerated = { tolerated: 'Replies may have unknown members' };

/** What the conformance kit makes of the mock's faults. */
export const faultOutcomes: Readonly<Record<FaultName, Caught | Tolerated>> = {
  latency: slow,
  jitter: slow,
  hang: list('core/invites-limit'),
  'slow-headers': slow,
  'drip-body': slow,
  'reset-before-body': list('core/invites-limit'),
  'reset-in-body': list('core/invites-limit'),
  'truncated-json': list('core/invites-limit'),
  'commit-then-drop': { caughtBy: 'invites/create', operation: 'inviteCustomer' },
  'html-200': list('core/content-type'),
  'empty-200': list('core/invites-limit'),
  'no-content-204': { caughtBy: 'invites/revoke', operation: 'revokeInvite' },
  'wrong-content-type': list('core/content-type'),
  'no-content-type': list('core/content-type'),
  'body-50mb': list('core/invites-limit'),
  'invalid-json': list('core/invites-limit'),
  'bom-json': { tolerated: '`fetch` removes a byte order mark' },
  'deep-nesting': members,
  'duplicate-keys': { tolerated: 'JSON parsers keep the last of several members' },
  'proto-keys': members,
  'nulls-everywhere': { caughtBy: 'core/session', operation: 'getSession' },
  'wrong-types': list('core/invites-limit'),
  'unknown-enum': { caughtBy: 'invites/create', operation: 'inviteCustomer' },
  'missing-fields': { caughtBy: 'invites/create', operation: 'inviteCustomer' },
  'extra-fields': members,
  'redirect-to-login': list('core/invites-limit'),
  'bad-request-fields': list('core/invites-limit'),
  unauthenticated: list('core/invites-limit'),
  forbidden: list('core/invites-limit'),
  'not-found': { caughtBy: 'invites/revoke', operation: 'revokeInvite' },
  'idempotency-conflict': { caughtBy: 'idempotency/invite', operation: 'inviteCustomer' },
  duplicate: { caughtBy: 'customers/duplicate-abroad', operation: 'addCustomer' },
  expired: { caughtBy: 'registration/open', operation: 'openRegistration' },
  'precondition-failed': { caughtBy: 'invites/create', operation: 'inviteCustomer' },
  'payload-too-large': { caughtBy: 'invites/create', operation: 'inviteCustomer' },
  unprocessable: { caughtBy: 'invites/create', operation: 'inviteCustomer' },
  'rate-limited-seconds': list('core/invites-limit'),
  'rate-limited-date': list('core/invites-limit'),
  'server-error': list('core/invites-limit'),
  'html-500': list('core/invites-limit'),
  unavailable: list('core/invites-limit'),
  'duplicate-item': list('core/invites-total'),
  'cursor-loop': list('core/invites-forward'),
  'expired-cursor': list('core/invites-forward'),
};
