import type { Invite, Sending } from '../../src/contract/models.ts';

type SentInvite = Pick<Invite, 'sendings' | 'createdAt' | 'createdBy' | 'lastSentAt' | 'delivery'>;

/** The most that the contract lets an invite tell. */
const maxSendings = 100;

/** An invite's emails, the oldest first. Where they are not stored, to save memory, there were two at the most. */
export function sendingsOf(row: SentInvite): readonly Sending[] {
  const { sendings, createdAt, createdBy: sentBy, lastSentAt = createdAt, delivery } = row;
  if (sendings) return sendings;
  const last: Sending = { sentAt: lastSentAt, sentBy, delivery };
  return lastSentAt === createdAt ? [last] : [{ sentAt: createdAt, sentBy, delivery: 'delivered' }, last];
}

/** An invite's emails and a further one. */
export function addSending(row: SentInvite, sending: Sending): readonly Sending[] {
  return [...sendingsOf(row), sending].slice(-maxSendings);
}
