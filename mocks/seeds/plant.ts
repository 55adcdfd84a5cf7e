import type { Customer } from '../../src/contract/models.ts';
import { day, minute, toTimestamp } from '../clock.ts';
import type { Db } from '../db/db.ts';
import type { InviteRow } from '../db/invites.ts';
import { mintToken } from '../db/tokens.ts';
import type { Outbox } from '../mail/outbox.ts';
import { billingAccounts } from './billing-accounts.ts';
import { type Ago, type InviteSeed, toMilliseconds } from './invite-seed.ts';
import { user } from './reseller.ts';

const senders = { tom: 'tom.okonkwo@brightwater.example', ines: 'ines.duarte@brightwater.example' } as const;

/** Fills the tables and the outbox as if the mock had run for months: oldest first, so that ids follow time. */
export async function plantInvites(seeds: readonly InviteSeed[], db: Db, outbox: Outbox, start: number): Promise<void> {
  const at = (ago: Ago) => start - toMilliseconds(ago);
  const sendings: { readonly invite: InviteRow; readonly sentAt: number; readonly delivery: InviteRow['delivery'] }[] =
    [];
  for (const seed of seeds.toSorted((a, b) => at(a.sent[0]) - at(b.sent[0]))) {
    const invite = toInvite(seed, db.nextId('inv'), at);
    db.invites.set(invite.id, invite);
    for (const [index, ago] of seed.sent.entries()) {
      const isLast = index === seed.sent.length - 1;
      sendings.push({ invite, sentAt: at(ago), delivery: isLast ? invite.delivery : 'delivered' });
    }
  }
  for (const { invite, sentAt, delivery } of sendings.toSorted((a, b) => a.sentAt - b.sentAt)) {
    const { token, hash } = await mintToken();
    db.tokens.set(hash, invite.id);
    outbox.post({ ...invite, delivery, expiresAt: toTimestamp(sentAt + 7 * day) }, token, sentAt);
  }
  plantCustomers(seeds, db, at);
}

function toInvite(seed: InviteSeed, id: string, at: (ago: Ago) => number): InviteRow {
  const { companyName, contactName, contactEmail, language, message, sent, delivery = 'delivered', revoked } = seed;
  const account = billingAccounts.find((candidate) => candidate.id === seed.billing) ?? billingAccounts[0];
  const lastSentAt = at(sent.at(-1)!);
  const wasSent = delivery !== 'failed';
  return {
    id,
    companyName,
    contactName,
    contactEmail,
    billingContact: { email: account.email, phone: account.phone },
    billingAccountId: account.id,
    ...(language && { language }),
    ...(message && { message }),
    delivery,
    timesSent: wasSent ? sent.length : sent.length - 1,
    createdAt: toTimestamp(at(sent[0])),
    createdBy: seed.by ? senders[seed.by] : user.email,
    ...(wasSent && { lastSentAt: toTimestamp(lastSentAt), nextResendAt: toTimestamp(lastSentAt + minute) }),
    expiresAt: toTimestamp(lastSentAt + 7 * day),
    ...(revoked && { revokedAt: toTimestamp(at(revoked)) }),
  };
}

/** Each accepted invite has its customer; the first to sign up is the first. */
function plantCustomers(seeds: readonly InviteSeed[], db: Db, at: (ago: Ago) => number) {
  const acceptances = seeds.flatMap(({ accepted, contactEmail }) => (accepted ? [{ ...accepted, contactEmail }] : []));
  for (const { when, address, technicalEmail, contactEmail } of acceptances.toSorted(
    (a, b) => at(a.when) - at(b.when),
  )) {
    const invite = [...db.invites.values()].find((candidate) => candidate.contactEmail === contactEmail)!;
    const acceptedAt = toTimestamp(at(when));
    const customer: Customer = {
      id: db.nextId('cus'),
      companyName: invite.companyName,
      address,
      technicalContact: { email: technicalEmail ?? contactEmail },
      billingContact: invite.billingContact,
      billingAccountId: invite.billingAccountId,
      status: 'active',
      origin: 'invited',
      inviteId: invite.id,
      createdAt: acceptedAt,
      createdBy: invite.createdBy,
    };
    db.customers.set(customer.id, customer);
    db.invites.set(invite.id, { ...invite, acceptedAt, customerId: customer.id });
  }
}
