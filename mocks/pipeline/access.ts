import type { OperationId, Session } from '../../src/contract/models.ts';
import { ProblemError } from './problem-error.ts';

export type Permission = Session['permissions'][number];

/** The permission that each operation requires. */
const access: Readonly<Record<OperationId, Permission | 'signed-in' | 'anyone'>> = {
  getSession: 'signed-in',
  listBillingAccounts: 'signed-in',
  listCustomers: 'customers:read',
  addCustomer: 'customers:create',
  findMatches: 'signed-in',
  listInvites: 'invites:read',
  inviteCustomer: 'invites:send',
  previewInvite: 'invites:send',
  watchInvites: 'invites:read',
  resendInvite: 'invites:send',
  revokeInvite: 'invites:revoke',
  createInviteLink: 'invites:send',
  openRegistration: 'anyone',
  completeRegistration: 'anyone',
};

/** Requires a session, except for registrations, whose token proves who is calling. */
export function assertSignedIn(operationId: OperationId, session: Session | undefined): void {
  if (access[operationId] !== 'anyone' && !session) throw new ProblemError('unauthenticated', 'Sign in first.');
}

export function assertPermission(operationId: OperationId, session: Session | undefined): void {
  const needed = access[operationId];
  if (needed === 'anyone' || needed === 'signed-in' || session?.permissions.includes(needed)) return;
  throw new ProblemError('forbidden', `This takes the permission ${needed}.`);
}
