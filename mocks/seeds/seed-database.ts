import type { Sending } from '../../src/contract/models.ts';
import { day, toTimestamp } from '../clock.ts';
import { type NewCustomerRow, toInvitedCustomer } from '../db/customers.ts';
import type { Db } from '../db/db.ts';
import type { InviteRow } from '../db/invites.ts';
import { mintToken } from '../db/tokens.ts';
import type { Outbox } from '../mail/outbox.ts';
import {
  type AcceptedInviteSeed,
  type CustomerSeed,
  type InviteSeed,
  type SenderSeed,
  type TimeAgo,
  toMilliseconds,
} from './seed-rows.ts';
import { billingAccounts } from './billing-accounts.ts';
import { inviteExpiry, user } from './reseller.ts';

const senders = { tom: 'tom.okonkwo@brightwater.example', ines: 'ines.duarte@brightwater.example' } as const;

export interface Seeds {
  readonly invites: readonly (InviteSeed | AcceptedInviteSeed)[];
  readonly customers: readonly CustomerSeed[];
}

/** The tables and outbox to fill, and when the mock started, in milliseconds since 1970. */
interface SeedTarget {
  readonly db: Db;
  readonly outbox: Outbox;
  readonly start: number;
}

/** Fills the tables and the outbox as if the mock had run for months: oldest first, so that ids follow time. */
export async function seedDatabase({ invites, customers }: Seeds, { db, outbox, start }: SeedTarget): Promise<void> {
  const at = (ago: TimeAgo) => start - toMilliseconds(ago);
  const mails: { readonly invite: InviteRow; readonly sentAt: number; readonly delivery: InviteRow['delivery'] }[] = [];
  const newCustomers: NewCustomerRow[] = customers.map((seed) => toAddedCustomer(seed, at));
  for (const seed of invites.toSorted((a, b) => at(a.sent[0]) - at(b.sent[0]))) {
    const sendings = toSendings(seed, at);
    const invite: InviteRow = { ...toInvite(seed, db.nextId('inv'), at), sendings };
    db.invites.set(invite);
    if ('accepted' in seed) {
      const { companyName, address, accepted, technicalEmail: email = seed.contactEmail } = seed;
      const registration = { companyName, address, technicalContact: { email }, createdAt: toTimestamp(at(accepted)) };
      newCustomers.push(toInvitedCustomer(invite, registration));
    }
    for (const { sentAt, delivery } of sendings) mails.push({ invite, sentAt: Date.parse(sentAt), delivery });
  }
  insertCustomers(newCustomers, db);
  // Create all tokens in parallel: hashing is asynchronous, and awaiting each one would cost a turn of the event loop.
  const tokens = await Promise.all(mails.map(() => mintToken()));
  for (const [index, { invite, sentAt, delivery }] of mails.toSorted((a, b) => a.sentAt - b.sentAt).entries()) {
    const { token, hash } = tokens[index]!;
    db.tokens.add(hash, invite.id);
    outbox.post(
      { ...invite, delivery, expiresAt: toTimestamp(sentAt + inviteExpiry.defaultDays * day) },
      token,
      sentAt,
    );
  }
}

/** Inserts customers, and marks the invites of invited ones as accepted. */
function insertCustomers(newCustomers: readonly NewCustomerRow[], db: Db) {
  for (const newCustomer of newCustomers.toSorted((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt))) {
    const customer = { ...newCustomer, id: db.nextId('cus') };
    db.customers.set(customer);
    const invite = db.invites.get(customer.inviteId ?? '');
    if (invite) db.invites.set({ ...invite, acceptedAt: customer.createdAt, customerId: customer.id });
  }
}

function toInvite(seed: InviteSeed, id: string, at: (ago: TimeAgo) => number): InviteRow {
  const { companyName, contactName, contactEmail, language, message, sent, delivery = 'delivered', revoked } = seed;
  const lastSentAt = at(sent.at(-1)!);
  const wasSent = delivery !== 'failed';
  return {
    id,
    companyName,
    contactName,
    contactEmail,
    ...toSender(seed),
    ...(language && { language }),
    ...(message && { message }),
    delivery,
    timesSent: wasSent ? sent.length : sent.length - 1,
    createdAt: toTimestamp(at(sent[0])),
    ...(wasSent && { lastSentAt: toTimestamp(lastSentAt) }),
    expiresAt: toTimestamp(lastSentAt + inviteExpiry.defaultDays * day),
    ...(revoked && { revokedAt: toTimestamp(at(revoked)) }),
  };
}

/** Lists the emails of a seeded invite: all by one sender, and all but the last delivered. */
function toSendings(seed: InviteSeed, at: (ago: TimeAgo) => number): readonly Required<Sending>[] {
  const { sent, delivery = 'delivered' } = seed;
  const { createdBy: sentBy } = toSender(seed);
  return sent.map((ago, index) => ({
    sentAt: toTimestamp(at(ago)),
    sentBy,
    delivery: index < sent.length - 1 ? 'delivered' : delivery,
  }));
}

function toAddedCustomer(seed: CustomerSeed, at: (ago: TimeAgo) => number): NewCustomerRow {
  const { technicalEmail, added, status = 'active', billing: _billing, by: _by, ...facts } = seed;
  return {
    ...facts,
    technicalContact: { email: technicalEmail },
    ...toSender(seed),
    status,
    origin: 'added',
    createdAt: toTimestamp(at(added)),
  };
}

function toSender({ billing, by }: SenderSeed): Pick<InviteRow, 'billingContact' | 'billingAccountId' | 'createdBy'> {
  const { id, email, phone } = billingAccounts.find((account) => account.id === billing) ?? billingAccounts[0];
  return { billingContact: { email, phone }, billingAccountId: id, createdBy: by ? senders[by] : user.email };
}
