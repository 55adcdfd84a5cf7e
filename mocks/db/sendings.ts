import type { Invite, Sending } from '../../src/contract/models.ts';

type SentInvite = Pick<Invite, 'sendings' | 'createdAt' | 'createdBy' | 'lastSentAt' | 'delivery'>;

/** The maximum number of sendings per invite in the contract. */
const maxSendings = 100;

/** Lists an invite's emails, oldest first. Generated rows store none, to save memory: derive their one or two here. */
export function sendingsOf(row: SentInvite): readonly Sending[] {
  const { sendings, createdAt, createdBy: sentBy, lastSentAt = createdAt, delivery } = row;
  if (sendings) return sendings;
  const last: Sending = { sentAt: lastSentAt, sentBy, delivery };
  return lastSentAt === createdAt ? [last] : [{ sentAt: createdAt, sentBy, delivery: 'delivered' }, last];
}

/** Appends an email to the history of an invite. */
export function addSending(row: SentInvite, sending: Sending): readonly Sending[] {
  return [...sendingsOf(row), sending].slice(-maxSendings);
}
