import { toNameKey } from '../contract/fold.ts';
import type { Customer, Invite, InviteCounts, InviteListQuery } from '../contract/models.ts';
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
export const expiresSoonMs = 48 * 60 * 60 * 1000;

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
function needsAttention(invite: ListedInvite, now: number): boolean {
  if (hasFailed(invite)) return true;
  const left = readTime(invite.expiresAt) - now;
  return left > 0 && left <= expiresSoonMs;
}

/** Whether the last email of an invite failed to arrive. */
export const hasFailed = ({ delivery }: Pick<Invite, 'delivery'>): boolean =>
  delivery === 'bounced' || delivery === 'failed';

/**
 * Counts invites by status, and those that need attention. Sorts their expiry times once, so that further counts, at other times,
 * are fast.
 */
export class InviteCounter {
  readonly #byStatus = { pending: 0, accepted: 0, expired: 0, revoked: 0 };
  #failed = 0;
  /** When pending invites expire, sorted. Without those that have no date. */
  readonly #pendingExpiries: Float64Array;
  /** When open invites expire whose email has not failed, sorted. */
  readonly #openExpiries: Float64Array;

  constructor(invites: Iterable<Pick<Invite, 'status' | 'delivery' | 'expiresAt'>>) {
    const [pending, open]: [number[], number[]] = [[], []];
    for (const invite of invites) {
      const { status } = invite;
      // The array may come from a back end with statuses of its own.
      if (Object.hasOwn(this.#byStatus, status)) this.#byStatus[status]++;
      if (status !== 'pending' && status !== 'expired') continue;
      const expiry = readTime(invite.expiresAt);
      if (status === 'pending' && !Number.isNaN(expiry)) pending.push(expiry);
      if (hasFailed(invite)) this.#failed++;
      else if (!Number.isNaN(expiry)) open.push(expiry);
    }
    this.#pendingExpiries = Float64Array.from(pending).toSorted();
    this.#openExpiries = Float64Array.from(open).toSorted();
  }

  /** @param now - In milliseconds since 1970. A pending invite counts as expired from its date on. */
  count(now: number): InviteCounts {
    const { pending, expired, ...closed } = this.#byStatus;
    const overdue = countUntil(this.#pendingExpiries, now);
    const soon = countUntil(this.#openExpiries, now + expiresSoonMs) - countUntil(this.#openExpiries, now);
    return { pending: pending - overdue, ...closed, expired: expired + overdue, attention: this.#failed + soon };
  }
}

/** Counts the times that are not after the given one, by binary search. */
function countUntil(sorted: Float64Array, time: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! <= time) from = middle + 1;
    else to = middle;
  }
  return from;
}
