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

const inviteState: InviteState<Invite> = {
  statusOf: ({ status }) => status,
  isOpen: ({ status }) => status === 'pending' || status === 'expired',
};

const selectInvites = createPager<Invite, InviteOrder>(inviteIndexConfig);
const selectCustomers = createPager<Customer, CustomerOrder>(customerIndexConfig);

/** How to page a list in memory. */
export interface PageInMemoryOptions {
  /**
   * Whether the array is complete. Pass `false` if the back end may have cut it off, such as after 100 records. The pages then
   * have `searched`, the number of records, in place of `total`, and a search that finds nothing mentions it.
   * @default true
   */
  readonly complete?: boolean;
  /** Sets `serverTime`, and decides which invites expire soon. @default new Date() */
  readonly now?: Date;
}

/**
 * Returns the page of invites for a query. For adapters whose back end returns all invites at once.
 *
 * Treats the array as immutable: pass the same one while nothing changes, and a new one after a change. The first page of
 * an array sorts and indexes it; further pages of 100,000 invites take milliseconds.
 *
 * @param invites - All invites. Their `status` and `delivery` are not changed.
 * @param options - A `Date` sets `now` only.
 * @throws {AdapterError} `validation-failed`, with a field error for `/cursor`, `/sort` or `/limit`.
 * @example
 * const adapter: ResellerAdapter = {
 *   async listInvites(query, { signal }) {
 *     const invites = await fetchInvites({ limit: 100, signal });
 *     return pageInMemory(invites, query, { complete: invites.length < 100 });
 *   },
 * };
 */
export function pageInMemory(
  invites: readonly Invite[],
  query: InviteListQuery,
  options: PageInMemoryOptions | Date = {},
): InvitePage {
  const { sort = '-lastSentAt', limit = 25 } = query;
  const { now, finish } = readOptions(invites, options);
  const filter = createInviteFilter(query, inviteState, now.getTime());
  return finish(selectInvites(invites, { ...query, sort, limit }, filter));
}

/**
 * Returns the page of customers for a query, as `pageInMemory` does for invites.
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
  return readOptions(customers, options).finish(selectCustomers(customers, { ...query, sort, limit }));
}

/** Callers without types may pass `null` as options. */
function readOptions({ length }: readonly unknown[], options: PageInMemoryOptions | Date | null) {
  const { complete = true, now = new Date() } = options instanceof Date ? { now: options } : (options ?? {});
  /** Adds the server time to a page, and replaces the total of an incomplete list. */
  const finish = <Item>({ total, ...page }: Page<Item>) => ({
    ...page,
    ...(complete ? { total } : { searched: length }),
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

/** Replaces `null` with an empty record, which elements skip and report as an item without an id. */
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
