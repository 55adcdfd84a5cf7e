import { fold } from '../../contract/fold.ts';
import { ItemIndex, type ItemRules, type Sorted } from './item-index.ts';
import { decodeCursor, encodeCursor, type PageCursor, type Position, refuse } from './page-cursor.ts';

/** The part of a query that all lists share. */
export interface PageQuery {
  readonly q?: string;
  /** The name of an order; `-` reverses. */
  readonly sort: string;
  readonly cursor?: string;
  /** 25 by default. */
  readonly limit?: number;
}

/** Some items of a longer list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string;
  readonly previousCursor?: string;
  readonly total: number;
}

/** Cuts pages out of arrays, which it takes as immutable: what it works out of one is kept as long as the array. */
export class Pager<Item extends { readonly id: string }, Order extends string> {
  readonly #rules: ItemRules<Item, Order>;
  readonly #indexes = new WeakMap<readonly Item[], ItemIndex<Item, Order>>();

  constructor(rules: ItemRules<Item, Order>) {
    this.#rules = rules;
  }

  /** Searches, leaves out what does not pass, sorts, and cuts out the page that the cursor names. */
  select(items: readonly Item[], query: PageQuery, passes?: (item: Item) => boolean): Page<Item> {
    const { q = '', sort, limit = 25 } = query;
    const isReversed = sort.startsWith('-');
    const order = isReversed ? sort.slice(1) : sort;
    if (!this.#isOrder(order)) throw refuse('/sort', 'not-allowed', `There is no order "${sort}".`);
    if (!Number.isInteger(limit) || limit < 1 || limit > 100)
      throw refuse('/limit', 'not-allowed', 'The limit is a whole number from 1 to 100.');
    const cursor = query.cursor === undefined ? undefined : decodeCursor(query.cursor, sort);
    const index = this.#indexOf(items);
    const all = index.sort(order, isReversed);
    const words = fold(q).split(/\s+/).filter(Boolean);
    const passed = words.length || passes ? filter(items, words.length ? index.texts : [], words, passes) : undefined;
    const found = passed ? { ...all, numbers: all.numbers.filter((number) => passed[number]) } : all;
    return cutOut(items, found, sort, locate(found, limit, cursor));
  }

  #isOrder(name: string): name is Order {
    return Object.hasOwn(this.#rules.orders, name);
  }

  #indexOf(items: readonly Item[]): ItemIndex<Item, Order> {
    const index = this.#indexes.get(items) ?? new ItemIndex(items, this.#rules);
    this.#indexes.set(items, index);
    return index;
  }
}

/** Whether each item has all words in its text and passes, by its number: walking over the items as they lie is fast. */
function filter<Item>(
  items: readonly Item[],
  texts: readonly string[],
  words: readonly string[],
  passes: (item: Item) => boolean = () => true,
): readonly boolean[] {
  return items.map((item, number) => words.every((word) => texts[number]!.includes(word)) && passes(item));
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The first item of the page, and the first behind it. */
function locate(found: Sorted, limit: number, { walk, from: position }: PageCursor = { walk: 'on' }): Range {
  const { length } = found.numbers;
  if (walk === 'back') {
    const to = position ? countBefore(found, position, false) : length;
    return { from: Math.max(0, to - limit), to };
  }
  const from = position ? countBefore(found, position, true) : 0;
  return { from, to: Math.min(from + limit, length) };
}

/** How many items come before a position, which need not be taken; with the one at it if `isInclusive`. */
function countBefore({ numbers, positionOf, compare }: Sorted, position: Position, isInclusive: boolean): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = compare(positionOf(numbers[middle]!), position);
    if (order < 0 || (isInclusive && order === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function cutOut<Item>(
  items: readonly Item[],
  { numbers, positionOf }: Sorted,
  sort: string,
  { from, to }: Range,
): Page<Item> {
  // From an empty page a cursor leads to the very end, or the very beginning.
  const at = (index: number) => (from < to ? { from: positionOf(numbers[index]!) } : {});
  return {
    items: numbers.slice(from, to).map((number) => items[number]!),
    ...(to < numbers.length && { nextCursor: encodeCursor(sort, { walk: 'on', ...at(to - 1) }) }),
    ...(from > 0 && { previousCursor: encodeCursor(sort, { walk: 'back', ...at(from) }) }),
    total: numbers.length,
  };
}
