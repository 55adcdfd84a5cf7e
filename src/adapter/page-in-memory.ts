import { statusAt } from '../contract/invite-status.ts';
import type {
  Customer,
  CustomerListQuery,
  CustomerPage,
  Invite,
  InviteListQuery,
  InvitePage,
} from '../contract/models.ts';
import { InvalidCursorError } from '../paging/cursor.ts';
import { type IndexConfig, ItemIndex, type Sort } from '../paging/item-index.ts';
import {
  createInviteFilter,
  customerIndexConfig,
  type CustomerOrder,
  inviteIndexConfig,
  type InviteOrder,
  type InviteState,
} from '../paging/lists.ts';
import { type Page, type PageQuery, selectPage } from '../paging/page.ts';
import { AdapterError } from './adapter-error.ts';

/** How to read the status of an invite at a time, in milliseconds since 1970. */
const inviteStateAt = (now: number): InviteState<Invite> => ({
  statusOf: (invite) => statusAt(invite, now),
  isOpen: ({ status }) => status === 'pending' || status === 'expired',
});

const selectInvites = createPager<Invite, InviteOrder>(inviteIndexConfig);
const selectCustomers = createPager<Customer, CustomerOrder>(customerIndexConfig);

/** How to page a list in memory. */
export interface PageInMemoryOptions {
  /**
   * Whether the array holds everything. Pass `false` if the back end may have cut it, such as at its first 100 records: the
   * pages then state no total, and elements show none.
   * @default true
   */
  readonly complete?: boolean;
  /** Sets `serverTime`, and decides which invites have expired or expire soon. @default new Date() */
  readonly now?: Date;
}

/**
 * Selects the page of invites that a query asks for. For adapters whose back end returns all invites at once.
 *
 * Treats the array as immutable: pass the same one while nothing changes, and a new one after a change. The first page of
 * an array sorts and indexes it; further pages of 100,000 invites take milliseconds.
 *
 * @param invites - All invites. One that is `pending` counts as expired once its date has passed. The items are not changed: elements
 *   read the date, too.
 * @param options - A `Date` sets `now` only.
 * @throws {AdapterError} `validation-failed`, with a field error for `/cursor`, `/sort` or `/limit`.
 * @example
 * const adapter: ResellerAdapter = {
 *   async listInvites(query, { signal }) {
 *     const invites = await fetchInvites({ limit: 100, signal });
 *     return pageInMemory(invites, query, { complete: !mayBeCut(invites, 100) });
 *   },
 * };
 */
export function pageInMemory(
  invites: readonly Invite[],
  query: InviteListQuery,
  options: PageInMemoryOptions | Date = {},
): InvitePage {
  const { sort = '-lastSentAt', limit = 25 } = query;
  const { now, finish } = readOptions(options);
  const filter = createInviteFilter(query, inviteStateAt(now.getTime()), now.getTime());
  return finish(selectInvites(invites, { ...query, sort, limit }, filter));
}

/**
 * Selects the page of customers that a query asks for, as `pageInMemory` does for invites.
 *
 * @param customers - All customers, in an array that is treated as immutable.
 * @param options - A `Date` sets `now` only.
 * @throws {AdapterError} `validation-failed`, with a field error for `/cursor`, `/sort` or `/limit`.
 */
export function pageCustomersInMemory(
  customers: readonly Customer[],
  query: CustomerListQuery,
  options: PageInMemoryOptions | Date = {},
): CustomerPage {
  const { sort = 'companyName', limit = 25 } = query;
  return readOptions(options).finish(selectCustomers(customers, { ...query, sort, limit }));
}

/** JavaScript may pass `null` in place of options. */
function readOptions(options: PageInMemoryOptions | Date | null) {
  const { complete = true, now = new Date() } = options instanceof Date ? { now: options } : (options ?? {});
  /** Adds the time to a page, and removes the total of a list that may have been cut. */
  const finish = <Item>({ total, ...page }: Page<Item>) => ({
    ...page,
    ...(complete && { total }),
    serverTime: now.toISOString(),
  });
  return { now, finish };
}

/** Creates a function that selects pages, and keeps the index of each array for as long as the array. */
function createPager<Item extends { readonly id: string }, Order extends string>(config: IndexConfig<Item, Order>) {
  const indexes = new WeakMap<readonly Item[], ItemIndex<Item, Order>>();
  return (items: readonly Item[], query: PageQuery<Order>, filter?: (item: Item) => boolean): Page<Item> => {
    const { sort, limit } = query;
    if (!isSort(sort, config)) throw refuse('/sort', 'not-allowed', `There is no order "${String(sort)}".`);
    if (!Number.isInteger(limit) || limit < 1 || limit > 100)
      throw refuse('/limit', 'not-allowed', 'The limit is a whole number from 1 to 100.');
    const index = indexes.get(items) ?? new ItemIndex(toRecords(items), config);
    indexes.set(items, index);
    try {
      return selectPage(index, query, filter);
    } catch (error) {
      throw error instanceof InvalidCursorError ? refuse('/cursor', 'invalid-format', error.message) : error;
    }
  };
}

/** Replaces `null` by an empty record, which elements drop and report as an item without an id. */
function toRecords<Item>(items: readonly (Item | null | undefined)[]): readonly Item[] {
  return items.map((item) => item ?? ({} as Item));
}

/** Checks at run time: queries may come from JavaScript, or from a URL. */
function isSort<Order extends string>(sort: string, { orders }: IndexConfig<never, Order>): sort is Sort<Order> {
  return Object.hasOwn(orders, sort.replace(/^-/, ''));
}

function refuse(pointer: string, code: 'invalid-format' | 'not-allowed', detail: string): AdapterError {
  return new AdapterError('validation-failed', { fieldErrors: [{ pointer, code, detail }] });
}
