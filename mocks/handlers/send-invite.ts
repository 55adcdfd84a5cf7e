import { day, toTimestamp } from '../clock.ts';
import type { InviteRow } from '../db/invites.ts';
import { addSending } from '../db/sendings.ts';
import type { MintedToken } from '../db/tokens.ts';
import { user } from '../seeds/reseller.ts';
import type { World } from '../world.ts';

/** How long a registration link works. */
export const lifetime = 7 * day;

/**
 * Sends an invite's mail, and stores the invite with what became of it. A mail that could not be sent counts for
 * nothing but a line of the history: it may be tried again at once, and the earlier links stay.
 */
export function sendInvite(world: World, row: InviteRow, { token, hash }: MintedToken): InviteRow {
  const { db, outbox, delivery, rotatesLinks } = world;
  const now = world.clock.now();
  const sentAt = toTimestamp(now);
  const isSent = delivery !== 'failed';
  const stored: InviteRow = {
    ...row,
    delivery,
    sendings: addSending(row, { sentAt, sentBy: user.email, delivery }),
    ...(isSent && {
      timesSent: row.timesSent + 1,
      lastSentAt: sentAt,
      expiresAt: toTimestamp(now + lifetime),
    }),
  };
  if (isSent && rotatesLinks) db.tokens.drop(row.id);
  db.tokens.add(hash, row.id);
  outbox.post(stored, token, now);
  storeInvite(world, stored);
  return stored;
}

/** Every change of an invite goes through here, so that whoever watches hears of it. */
export function storeInvite({ db, changes }: World, row: InviteRow): void {
  db.invites.set(row);
  changes.append(row);
}
