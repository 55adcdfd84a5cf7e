import type { Invite } from '../../src/contract/models.ts';
import type { Permission } from '../pipeline/access.ts';

/** An invite as it is stored. Status and actions follow from it, from the time and from who asks. */
export type InviteRow = Omit<Invite, 'status' | 'allowedActions'>;

export function statusOf({ acceptedAt, revokedAt, expiresAt }: InviteRow, now: number): Invite['status'] {
  if (acceptedAt) return 'accepted';
  if (revokedAt) return 'revoked';
  return now < Date.parse(expiresAt) ? 'pending' : 'expired';
}

/** The invite as the signed-in user sees it now. */
export function describeInvite(row: InviteRow, now: number, permissions: readonly Permission[]): Invite {
  const status = statusOf(row, now);
  return { ...row, status, allowedActions: actionsOf(status, permissions) };
}

function actionsOf(status: Invite['status'], permissions: readonly Permission[]): Invite['allowedActions'] {
  const open = status === 'pending' || status === 'expired';
  const pending = status === 'pending';
  const maySend = permissions.includes('invites:send');
  return [
    ...(open && maySend ? (['resend'] as const) : []),
    ...(pending && permissions.includes('invites:revoke') ? (['revoke'] as const) : []),
    ...(pending && maySend ? (['link'] as const) : []),
  ];
}
