import { toNameKey } from '../contract/fold.ts';
import type { Customer, Invite, InviteListQuery } from '../contract/models.ts';
import type { IndexConfig } from './item-index.ts';

export type InviteOrder = 'companyName' | 'lastSentAt' | 'expiresAt';
export type CustomerOrder = 'companyName' | 'createdAt';

type ListedInvite = Pick<
  Invite,
  'companyName' | 'contactName' | 'contactEmail' | 'delivery' | 'createdAt' | 'lastSentAt' | 'expiresAt'
>;
type ListedCustomer = Pick<Customer, 'companyName' | 'reference' | 'technicalContact' | 'createdAt'>;

/** An invite that expires within this time needs attention, in milliseconds. */
const expiresSoon = 48 * 60 * 60 * 1000;

/** Sorts invalid timestamps first. */
const toTime = (timestamp: string): number => Date.parse(timestamp) || 0;

export const inviteIndexConfig: IndexConfig<ListedInvite, InviteOrder> = {
  orders: {
    companyName: ({ companyName }) => toNameKey(companyName),
    /** An invite whose email has not been sent yet is sorted by its creation time. */
    lastSentAt: ({ lastSentAt, createdAt }) => toTime(lastSentAt ?? createdAt),
    expiresAt: ({ expiresAt }) => toTime(expiresAt),
  },
  toSearchText: ({ companyName, contactName, contactEmail }) => `${companyName} ${contactName} ${contactEmail}`,
};

export const customerIndexConfig: IndexConfig<ListedCustomer, CustomerOrder> = {
  orders: {
    companyName: ({ companyName }) => toNameKey(companyName),
    createdAt: ({ createdAt }) => toTime(createdAt),
  },
  toSearchText: ({ companyName, reference = '', technicalContact: { name = '', email } }) =>
    `${companyName} ${reference} ${name} ${email}`,
};

/** How to read the state of an invite: stored invites have no status, but derive it from the current time. */
export interface InviteState<Item> {
  readonly statusOf: (invite: Item) => Invite['status'];
  /** Whether an invite is neither accepted nor revoked. */
  readonly isOpen: (invite: Item) => boolean;
}

/**
 * Creates a filter by status, delivery and need for attention.
 * @returns `undefined` if the query filters by none of them.
 */
export function createInviteFilter<Item extends ListedInvite>(
  { status, delivery, attention }: Pick<InviteListQuery, 'status' | 'delivery' | 'attention'>,
  { statusOf, isOpen }: InviteState<Item>,
  now: number,
): ((invite: Item) => boolean) | undefined {
  const filters = [
    ...(delivery?.length ? [(invite: Item) => delivery.includes(invite.delivery)] : []),
    ...(status?.length ? [(invite: Item) => status.includes(statusOf(invite))] : []),
    ...(attention ? [(invite: Item) => isOpen(invite) && needsAttention(invite, now)] : []),
  ];
  return filters.length ? (invite) => filters.every((filter) => filter(invite)) : undefined;
}

/** Tells whether the email of an open invite failed to arrive, or the invite expires soon. */
function needsAttention({ delivery, expiresAt }: ListedInvite, now: number): boolean {
  if (delivery === 'bounced' || delivery === 'failed') return true;
  const left = Date.parse(expiresAt) - now;
  return left > 0 && left <= expiresSoon;
}
