import { fold } from '../contract/fold.ts';
import { type Cursor, decodeCursor, encodeCursor, InvalidCursorError } from './cursor.ts';
import type { ItemIndex, Selection, Sort } from './item-index.ts';
import { countBefore } from './position.ts';

/** The part of a query that all lists share. */
export interface PageQuery<Order extends string> {
  readonly q?: string;
  readonly sort: Sort<Order>;
  readonly limit: number;
  readonly cursor?: string;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string;
  readonly previousCursor?: string;
  /** The number of items on all pages together. */
  readonly total: number;
}

/**
 * Searches, filters and sorts, and returns the page at the cursor.
 * @throws {InvalidCursorError}
 */
export function selectPage<Item extends { readonly id: string }, Order extends string>(
  index: Pick<ItemIndex<Item, Order>, 'select'>,
  { q = '', sort, limit, cursor: text }: PageQuery<Order>,
  filter?: (item: Item) => boolean,
): Page<Item> {
  const cursor = text === undefined ? undefined : decodeCursor(text, sort);
  const words = fold(q).split(/\s+/).filter(Boolean);
  const found = index.select(sort, { words, filter });
  const { from, to } = findRange(found, limit, cursor);
  // An empty page has no position: its cursors lead to the very start or the very end.
  const at = (place: number) => (from < to ? { from: found.positionAt(place) } : {});
  return {
    items: Array.from({ length: Math.max(0, to - from) }, (_, offset) => found.itemAt(from + offset)),
    ...(to < found.length && { nextCursor: encodeCursor({ sort, direction: 'forward', ...at(to - 1) }) }),
    ...(from > 0 && { previousCursor: encodeCursor({ sort, direction: 'backward', ...at(from) }) }),
    total: found.length,
  };
}

/** Finds the index range of a page; `to` is exclusive. */
function findRange<Item>(found: Selection<Item>, limit: number, cursor?: Cursor): { from: number; to: number } {
  const { length } = found;
  const { direction = 'forward', from: position } = cursor ?? {};
  // A key of another type cannot be compared, and comes from another implementation.
  if (position && length && typeof position.key !== typeof found.positionAt(0).key) throw new InvalidCursorError();
  if (direction === 'backward') {
    const to = position ? countBefore(found, position) : length;
    return { from: Math.max(0, to - limit), to };
  }
  const from = position ? countBefore(found, position, true) : 0;
  return { from, to: Math.min(from + limit, length) };
}
