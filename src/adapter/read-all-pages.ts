import { isVisibleText } from '../contract/invisible.ts';
import { untilAborted } from './until-aborted.ts';

/** One page of a foreign list. */
export interface ForeignPage<Item, Next> {
  readonly items: readonly Item[];
  /** The cursor, offset or number of the next page. Undefined, `null` or an empty text if this is the last one. */
  readonly next?: Next | null | undefined;
}

/** How to read all pages. */
export interface ReadAllPagesOptions {
  readonly signal: AbortSignal;
  /** The most pages to read. @default 100 */
  readonly maxPages?: number;
}

/** What `readAllPages` has read. */
export interface AllPages<Item> {
  /** The items in the order of the pages. One that was on two pages is listed once, by its `id`. */
  readonly items: Item[];
  /** Whether these are all. False after `maxPages`, or if the pages repeat themselves. */
  readonly complete: boolean;
}

/**
 * Reads all pages of a list, for back ends that cannot search, filter and sort as the contract does. Pass the result to
 * `pageInMemory`.
 *
 * Stops at a cursor that it has seen before, and at a page on which nothing is new.
 *
 * @param readPage - Reads one page. Called with `next` of the page before; with `undefined` for the first. In TypeScript, give the
 *   parameter a type unless it is a number: `async (cursor?: string) => …`.
 * @returns The items, and whether they are all.
 * @throws Like `readPage`, or with the signal's reason.
 * @example
 * async listInvites(query, { signal }) {
 *   const { items, complete } = await readAllPages(async (page = 0) => {
 *     const invitations = await api.listInvitations({ page, per_page: 50, signal });
 *     return { items: invitations.map(toInvite), next: invitations.length === 50 ? page + 1 : undefined };
 *   }, { signal });
 *   return pageInMemory(items, query, { complete });
 * }
 */
export async function readAllPages<Item, Next = number>(
  readPage: (next: Next | undefined) => Promise<ForeignPage<Item, Next>>,
  { signal, maxPages = 100 }: ReadAllPagesOptions,
): Promise<AllPages<Item>> {
  const items = new Map<unknown, Item>();
  const seen = new Set<string>();
  let next: Next | undefined;
  for (let page = 0; page < maxPages; page++) {
    // Back ends may ignore the signal.
    const { items: read, next: following } = await untilAborted(readPage(next), signal);
    const before = items.size;
    for (const item of read) items.set(idOf(item), item);
    if (following === undefined || following === null || following === '')
      return { items: [...items.values()], complete: true };
    const key = JSON.stringify(following);
    if (seen.has(key) || items.size === before) break;
    seen.add(key);
    next = following;
  }
  return { items: [...items.values()], complete: false };
}

/** Returns a unique value for an item without a usable id. */
function idOf(item: unknown): unknown {
  const id = (item as { readonly id?: unknown } | null | undefined)?.id ?? '';
  return typeof id !== 'string' || isVisibleText(id) ? id : Symbol('item without an id');
}

/** The limits that back ends usually have. */
const usualLimits: readonly number[] = [10, 20, 25, 50, 100, 200, 250, 500, 1000];

/**
 * Tells whether a back end may have cut a list: some return their first 100 records without a word.
 *
 * @param limit - The limit of the back end. By default, each usual one counts: 10, 20, 25, 50, 100, 200, 250, 500 and 1000.
 * @example
 * const invites = (await api.listInvitations({ signal })).map(toInvite);
 * return pageInMemory(invites, query, { complete: !mayBeCut(invites, 100) });
 */
export function mayBeCut({ length }: readonly unknown[], limit?: number): boolean {
  return limit === undefined ? usualLimits.includes(length) : length >= limit;
}
