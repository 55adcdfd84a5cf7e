import { AdapterError } from '../../src/adapter/adapter-error.ts';
import { day, toTimestamp } from '../clock.ts';
import type { InviteRow } from '../db/invites.ts';
import { addSending } from '../db/invites.ts';
import type { MintedToken } from '../db/tokens.ts';
import { inviteExpiry } from '../seeds/reseller.ts';
import type { MockState } from '../mock-state.ts';

type Expiring = Pick<InviteRow, 'expiresInDays'>;

/** Returns when the registration link of an email expires that is sent now: after the invite's period, else the default one. */
export function expiryOf({ expiresInDays = inviteExpiry.defaultDays }: Expiring, now: number): string {
  return toTimestamp(now + expiresInDays * day);
}

/** @throws {AdapterError} If the session does not offer the invite's period. */
export function assertExpiryAllowed({ expiresInDays = inviteExpiry.defaultDays }: Expiring) {
  const allowed: readonly number[] = inviteExpiry.allowedDays;
  if (allowed.includes(expiresInDays)) return;
  const detail = `/expiresInDays must be one of ${allowed.join(', ')}.`;
  throw new AdapterError('validation-failed', {
    fieldErrors: [{ pointer: '/expiresInDays', code: 'not-allowed', detail }],
  });
}

/**
 * Sends an invite's email, and stores the invite with the outcome. A failed email only adds an entry to the history: it
 * may be retried immediately, and earlier links stay valid.
 */
export function sendInvite(state: MockState, row: InviteRow, { token, hash }: MintedToken): InviteRow {
  const { db, outbox, delivery, rotatesLinks, user } = state;
  const now = state.clock.now();
  const sentAt = toTimestamp(now);
  const isSent = delivery !== 'failed';
  const stored: InviteRow = {
    ...row,
    delivery,
    sendings: addSending(row, { sentAt, sentBy: user.email, delivery }),
    ...(isSent && {
      timesSent: row.timesSent + 1,
      lastSentAt: sentAt,
      expiresAt: expiryOf(row, now),
    }),
  };
  if (isSent && rotatesLinks) db.tokens.markReplaced(row.id);
  db.tokens.add(hash, row.id);
  outbox.post(stored, token, now);
  storeInvite(state, stored);
  return stored;
}

/** Stores an invite and notifies its watchers. Every change of an invite must go through here. */
export function storeInvite({ db, inviteLog }: MockState, row: InviteRow): void {
  db.invites.set(row);
  inviteLog.append(row);
}
