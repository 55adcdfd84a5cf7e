import type { Invite } from '../../src/contract/models.ts';
import { sendingsOf } from '../db/invites.ts';
import type { MockState } from '../mock-state.ts';
import { storeInvite } from './send-invite.ts';

type Delivery = Invite['delivery'];

const deliveries: Readonly<Record<Delivery, true>> = {
  queued: true,
  sent: true,
  delivered: true,
  bounced: true,
  failed: true,
  unknown: true,
};

/** Records a mail provider's report about an invite's last email. Throws if no provider ever had that email. */
export function reportDelivery(state: MockState, inviteId: string, delivery: Delivery): void {
  toDelivery(delivery);
  const row = state.db.invites.get(inviteId);
  if (!row) throw new RangeError(`There is no invite "${inviteId}".`);
  const sendings = sendingsOf(row);
  const last = sendings.at(-1)!;
  if (last.sentAt !== row.lastSentAt) throw new RangeError(`The last mail of "${inviteId}" could not be sent.`);
  state.outbox.setDelivery(inviteId, delivery);
  storeInvite(state, { ...row, delivery, sendings: [...sendings.slice(0, -1), { ...last, delivery }] });
}

/**
 * Validates a delivery from a control call.
 * @throws {RangeError} If it is invalid; the message lists the valid values.
 */
export function toDelivery(text: string): Delivery {
  if (Object.hasOwn(deliveries, text)) return text as Delivery;
  throw new RangeError(`Unknown delivery "${text}". Choose one of: ${Object.keys(deliveries).join(', ')}.`);
}
