import { AdapterError } from '../../src/adapter/adapter-error.ts';
import type { Invite } from '../../src/contract/models.ts';
import { type InviteRow, statusOf } from '../db/invites.ts';
import type { MockState } from '../mock-state.ts';

/** Finds an invite by id, and requires it to have one of these statuses. */
export function findInvite({ db, clock }: MockState, id: string, ...statuses: readonly Invite['status'][]): InviteRow {
  const row = db.invites.get(id);
  if (!row) throw new AdapterError('not-found', { detail: 'There is no such invite.' });
  const status = statusOf(row, clock.now());
  if (statuses.includes(status)) return row;
  throw new AdapterError('invite-not-pending', { detail: `The invite is ${status}.`, meta: { inviteId: id } });
}

/** Finds the id of a billing account by email, ignoring case. */
export function findBillingAccount({ db }: MockState, email: string): string {
  const account = db.billingAccounts.find((candidate) => candidate.email.toLowerCase() === email.toLowerCase());
  if (account) return account.id;
  const detail = 'No billing account has this email.';
  throw new AdapterError('validation-failed', {
    fieldErrors: [{ pointer: '/billingContact/email', code: 'billing-account-unknown', detail }],
  });
}
