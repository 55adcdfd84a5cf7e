import { AdapterError } from '../adapter/adapter-error.ts';
import type { OperationId, Session } from '../contract/models.ts';

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

/** Whether an operation needs a session. Registrations do not: their token proves who is calling. */
export const needsSession = (operationId: OperationId): boolean => access[operationId] !== 'anyone';

/** @throws {AdapterError} `forbidden` */
export function assertPermission(operationId: OperationId, session: Session | undefined): void {
  const needed = access[operationId];
  if (needed === 'anyone' || needed === 'signed-in' || session?.permissions.includes(needed)) return;
  throw new AdapterError('forbidden', { detail: `This call needs the permission ${needed}.` });
}
