import { day, hour, minute, toTimestamp } from '../clock.ts';
import { type CustomerRow, type NewCustomerRow, toInvitedCustomer } from '../db/customers.ts';
import type { Db } from '../db/db.ts';
import type { InviteRow } from '../db/invites.ts';
import { billingAccounts } from './billing-accounts.ts';
import { firstNames, lastNames, locations, placeEnds, placeStarts, trades } from './name-parts.ts';
import { inviteExpiry, user } from './reseller.ts';

/** How many rows to generate. */
export interface RowCounts {
  readonly invites: number;
  readonly customers: number;
}

const linkLifetime = inviteExpiry.defaultDays * day;
const historyLength = 1000 * day;

/** Fills the tables with companies derived from row numbers: fast, and the same in every run. Adds no emails. */
export function generateRows({ invites, customers }: RowCounts, db: Db, start: number): void {
  const rows = Array.from({ length: invites }, (_, index) => toInvite(index, invites, db.nextId('inv'), start));
  const invited = rows.flatMap((row, index) => {
    const { companyName, contactEmail: email, acceptedAt: createdAt } = row;
    const { address } = toCompany(index);
    return createdAt ? [toInvitedCustomer(row, { companyName, address, technicalContact: { email }, createdAt })] : [];
  });
  const added = Array.from({ length: customers - invited.length }, (_, index) =>
    toAddedCustomer(invites + index, start - (index + 1) * 2 * hour),
  );
  const customerIds = new Map<string, string>();
  const customerRows = [...invited, ...added]
    .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
    .map((newCustomer): CustomerRow => {
      const id = db.nextId('cus');
      if (newCustomer.inviteId) customerIds.set(newCustomer.inviteId, id);
      return { ...newCustomer, id };
    });
  db.customers.load(customerRows);
  db.invites.load(
    rows.map((row) => {
      const customerId = customerIds.get(row.id);
      return customerId ? { ...row, customerId } : row;
    }),
  );
}

/** Oldest first, and denser towards the present: about a fifth was created in the last seven days. */
function toInvite(index: number, count: number, id: string, start: number): InviteRow {
  const { address: _address, ...company } = toCompany(index);
  const createdAt = start - minute - Math.round(historyLength * (1 - (index + 1) / count) ** 3);
  const sentTwice = index % 5 === 0 && createdAt + day < start - minute;
  const lastSentAt = sentTwice ? createdAt + day : createdAt;
  const delivery = deliveries[index % deliveries.length]!;
  const wasSent = delivery !== 'failed';
  return {
    id,
    ...company,
    ...toAccount(index),
    delivery,
    timesSent: (wasSent ? 1 : 0) + (sentTwice ? 1 : 0),
    createdAt: toTimestamp(createdAt),
    createdBy: user.email,
    ...(wasSent && { lastSentAt: toTimestamp(lastSentAt) }),
    expiresAt: toTimestamp(lastSentAt + linkLifetime),
    ...toOutcome(index, lastSentAt, start),
  };
}

/** Of 25 invites, three were accepted and one was revoked, all of them with delivered emails. */
function toOutcome(index: number, lastSentAt: number, start: number): Pick<InviteRow, 'acceptedAt' | 'revokedAt'> {
  const when = toTimestamp(Math.min(lastSentAt + (1 + (index % 70)) * hour, start));
  if (index % 25 < 3) return { acceptedAt: when };
  return index % 25 === 3 ? { revokedAt: when } : {};
}

const deliveries = [
  ...Array.from({ length: 19 }, () => 'delivered' as const),
  ...(['sent', 'bounced', 'sent', 'failed', 'queued', 'unknown'] as const),
];

function toAddedCustomer(index: number, createdAt: number): NewCustomerRow {
  const { companyName, address, contactEmail: email } = toCompany(index);
  return {
    companyName,
    reference: `CRM-${index}`,
    address,
    technicalContact: { email },
    ...toAccount(index),
    status: index % 50 === 0 ? 'suspended' : 'active',
    origin: 'added',
    createdAt: toTimestamp(createdAt),
    createdBy: user.email,
  };
}

const names = placeStarts.length * placeEnds.length * trades.length;

/** Scatters the names, so that rows are not in alphabetical order. Names repeat with a number after 102,400. */
function toCompany(index: number) {
  const shuffled = (index * 44_497) % names;
  const place = `${at(placeStarts, shuffled)}${at(placeEnds, Math.floor(shuffled / placeStarts.length))}`;
  const trade = at(trades, Math.floor(shuffled / (placeStarts.length * placeEnds.length)));
  const round = Math.floor(index / names);
  const { form, ...home } = at(locations, index);
  const name = `${place} ${trade}${round ? ` ${round + 1}` : ''}`;
  const [first, last] = [at(firstNames, index * 7), at(lastNames, index * 13)];
  return {
    companyName: `${name} ${form}`,
    contactName: `${first} ${last}`,
    contactEmail: `${last.toLowerCase()}@${name.toLowerCase().replaceAll(' ', '-')}.example`,
    address: { ...home, line1: `${1 + (index % 199)} Station Road` },
  };
}

const at = <Item>(items: readonly Item[], index: number): Item => items[index % items.length]!;

function toAccount(index: number): Pick<InviteRow, 'billingContact' | 'billingAccountId'> {
  const { id, email, phone } = at(billingAccounts, index);
  return { billingContact: { email, phone }, billingAccountId: id };
}
