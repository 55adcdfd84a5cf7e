import { day, toTimestamp } from '../clock.ts';
import type { InviteRow } from '../db/invites.ts';
import { addSending } from '../db/sendings.ts';
import type { MintedToken } from '../db/tokens.ts';
import { user } from '../seeds/reseller.ts';
import type { MockState } from '../mock-state.ts';

/** How long a registration link works. */
export const linkLifetime = 7 * day;

/**
 * Sends an invite's mail, and stores the invite with what became of it. A mail that could not be sent counts for
 * nothing but a line of the history: it may be tried again at once, and the earlier links stay.
 */
export function sendInvite(state: MockState, row: InviteRow, { token, hash }: MintedToken): InviteRow {
  const { db, outbox, delivery, rotatesLinks } = state;
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
      expiresAt: toTimestamp(now + linkLifetime),
    }),
  };
  if (isSent && rotatesLinks) db.tokens.markReplaced(row.id);
  db.tokens.add(hash, row.id);
  outbox.post(stored, token, now);
  storeInvite(state, stored);
  return stored;
}

/** Every change of an invite goes through here, so that whoever watches hears of it. */
export function storeInvite({ db, inviteLog }: MockState, row: InviteRow): void {
  db.invites.set(row);
  inviteLog.append(row);
}
