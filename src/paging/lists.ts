import { toNameKey } from '../contract/fold.ts';
import type { Customer, Invite, InviteListQuery } from '../contract/models.ts';
import { readTime } from '../contract/read-time.ts';
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

/** Returns the sort key of a time. Invalid times come first. */
const toTime = (time: unknown): number => readTime(time) || 0;

/** Returns an empty string for values other than text and numbers, because the back end may not follow the contract. */
const toText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' ? String(value) : '';

const joinTexts = (...values: readonly unknown[]): string => values.map(toText).join(' ');

export const inviteIndexConfig: IndexConfig<ListedInvite, InviteOrder> = {
  orders: {
    companyName: ({ companyName }) => toNameKey(toText(companyName)),
    /** Sorts an invite whose email has not been sent yet by its creation time. */
    lastSentAt: ({ lastSentAt, createdAt }) => toTime(lastSentAt) || toTime(createdAt),
    expiresAt: ({ expiresAt }) => toTime(expiresAt),
  },
  toSearchText: ({ companyName, contactName, contactEmail }) => joinTexts(companyName, contactName, contactEmail),
};

export const customerIndexConfig: IndexConfig<ListedCustomer, CustomerOrder> = {
  orders: {
    companyName: ({ companyName }) => toNameKey(toText(companyName)),
    createdAt: ({ createdAt }) => toTime(createdAt),
  },
  toSearchText: ({ companyName, reference, technicalContact }: Partial<ListedCustomer>) =>
    joinTexts(companyName, reference, technicalContact?.name, technicalContact?.email),
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

/** Whether the email of an open invite failed to arrive, or the invite expires soon. */
function needsAttention({ delivery, expiresAt }: ListedInvite, now: number): boolean {
  if (delivery === 'bounced' || delivery === 'failed') return true;
  const left = readTime(expiresAt) - now;
  return left > 0 && left <= expiresSoon;
}
