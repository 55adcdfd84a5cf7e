import { toNameKey } from '../contract/fold.ts';
import type {
  Customer,
  CustomerListQuery,
  CustomerPage,
  Invite,
  InviteListQuery,
  InvitePage,
} from '../contract/models.ts';
import { Pager } from './in-memory/pager.ts';

/** Invites about to expire within this time need attention, in milliseconds. */
const soon = 48 * 60 * 60 * 1000;

/** What is no time comes first. */
const toTime = (timestamp: string): number => Date.parse(timestamp) || 0;

const invitePager = new Pager<Invite, 'companyName' | 'lastSentAt' | 'expiresAt'>({
  toText: ({ companyName, contactName, contactEmail }) => `${companyName} ${contactName} ${contactEmail}`,
  orders: {
    companyName: ({ companyName }) => toNameKey(companyName),
    // Invites whose email is to be sent yet are sorted by when they were made.
    lastSentAt: ({ lastSentAt, createdAt }) => toTime(lastSentAt ?? createdAt),
    expiresAt: ({ expiresAt }) => toTime(expiresAt),
  },
});

const customerPager = new Pager<Customer, 'companyName' | 'createdAt'>({
  toText: ({ companyName, reference = '', technicalContact: { name = '', email } }) =>
    `${companyName} ${reference} ${name} ${email}`,
  orders: {
    companyName: ({ companyName }) => toNameKey(companyName),
    createdAt: ({ createdAt }) => toTime(createdAt),
  },
});

/**
 * The page of invites that a query asks for, for adapters whose back end returns everything at once.
 *
 * Give the same array for as long as nothing changes, and a new one when something does: what is worked out of an array
 * is kept with it, so that further pages of 100,000 invites take milliseconds, and later changes of it are not seen.
 * Status and delivery are taken as the invites say. Throws an `AdapterError` (`validation-failed`) that names `/cursor`,
 * `/sort` or `/limit` where that is wrong.
 */
export function pageInMemory(invites: readonly Invite[], query: InviteListQuery, now: Date = new Date()): InvitePage {
  const { sort = '-lastSentAt', status, delivery, attention } = query;
  const filters = [
    ...(status?.length ? [(invite: Invite) => status.includes(invite.status)] : []),
    ...(delivery?.length ? [(invite: Invite) => delivery.includes(invite.delivery)] : []),
    ...(attention ? [(invite: Invite) => needsAttention(invite, now.getTime())] : []),
  ];
  const passes = (invite: Invite) => filters.every((filter) => filter(invite));
  const page = invitePager.select(invites, { ...query, sort }, filters.length ? passes : undefined);
  return { ...page, serverTime: now.toISOString() };
}

/** The page of customers that a query asks for; as `pageInMemory` gives pages of invites. */
export function pageCustomersInMemory(
  customers: readonly Customer[],
  query: CustomerListQuery,
  now: Date = new Date(),
): CustomerPage {
  const { sort = 'companyName' } = query;
  return { ...customerPager.select(customers, { ...query, sort }), serverTime: now.toISOString() };
}

/** Nothing is left to be done about an invite that was accepted or revoked. */
function needsAttention({ status, delivery, expiresAt }: Invite, now: number): boolean {
  if (status !== 'pending' && status !== 'expired') return false;
  if (delivery === 'bounced' || delivery === 'failed') return true;
  const left = Date.parse(expiresAt) - now;
  return left > 0 && left <= soon;
}
