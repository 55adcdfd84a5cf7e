import { fold } from '../contract/fold.ts';
import {
  compareIds,
  compareKeys,
  comparePositions,
  countBefore,
  type Position,
  type Sorted,
  type SortKey,
} from './position.ts';

/** How to sort and search items. */
export interface IndexConfig<Item, Order extends string> {
  /** The sort key of each order. The keys of one order are all strings or all numbers. */
  readonly orders: Readonly<Record<Order, (item: Item) => SortKey>>;
  /** The text to search. */
  readonly toSearchText: (item: Item) => string;
}

/** The name of an order. A leading `-` sorts in descending order. */
export type Sort<Order extends string> = Order | `-${Order}`;

/** Which items to select; all by default. */
export interface Criteria<Item> {
  /** Folded search words. An item must contain all of them. */
  readonly words?: readonly string[];
  readonly filter?: ((item: Item) => boolean) | undefined;
}

/** Selected items, sorted. */
export interface Selection<Item> extends Sorted {
  itemAt(index: number): Item;
}

/**
 * Sorts and searches the items of an array. Orders and search texts are computed on first use and kept, so that pages of
 * 100,000 items take milliseconds. The owner of a mutable array reports each change.
 */
export class ItemIndex<Item extends { readonly id: string }, Order extends string> {
  readonly #items: readonly Item[];
  readonly #config: IndexConfig<Item, Order>;
  /** Item numbers in each order, ascending. Scanning numbers is much faster than scanning items scattered in memory. */
  readonly #orders = new Map<Order, number[]>();
  /** Folded search texts by item number. */
  readonly #texts: (string | undefined)[] = [];

  constructor(items: readonly Item[], config: IndexConfig<Item, Order>) {
    this.#items = items;
    this.#config = config;
  }

  select(sort: Sort<Order>, { words = [], filter }: Criteria<Item> = {}): Selection<Item> {
    const isDescending = sort.startsWith('-');
    const order = (isDescending ? sort.slice(1) : sort) as Order;
    const all = this.#numbersIn(order);
    if (!words.length && !filter) return this.#toSelection(order, all, isDescending);
    const texts = words.length ? this.#readTexts() : [];
    const passes = filter ?? (() => true);
    const isFound = this.#items.map(
      (item, number) => words.every((word) => texts[number]!.includes(word)) && passes(item),
    );
    return this.#toSelection(
      order,
      all.filter((number) => isFound[number]),
      isDescending,
    );
  }

  /** Removes an item that is about to be replaced. Call this while the array still holds it. */
  remove(number: number): void {
    for (const [order, numbers] of this.#orders) numbers.splice(this.#rankOf(order, numbers, number), 1);
    if (number < this.#texts.length) this.#texts[number] = undefined;
  }

  /** Adds an item that the array now holds. */
  add(number: number): void {
    for (const [order, numbers] of this.#orders) numbers.splice(this.#rankOf(order, numbers, number), 0, number);
  }

  /** Sorts again on next use. Faster than `add` after many new items. */
  clearOrders(): void {
    this.#orders.clear();
  }

  /** Folds the texts that are missing, and returns all. */
  #readTexts(): readonly (string | undefined)[] {
    const texts = this.#texts;
    for (let number = 0; number < this.#items.length; number++)
      texts[number] ??= fold(this.#config.toSearchText(this.#items[number]!));
    return texts;
  }

  #numbersIn(order: Order): number[] {
    const known = this.#orders.get(order);
    if (known) return known;
    const items = this.#items;
    const keys = items.map(this.#config.orders[order]);
    const numbers = Array.from(keys.keys()).toSorted(
      (a, b) => compareKeys(keys[a]!, keys[b]!) || compareIds(idOf(items[a]!), idOf(items[b]!)),
    );
    this.#orders.set(order, numbers);
    return numbers;
  }

  #rankOf(order: Order, numbers: readonly number[], number: number): number {
    return countBefore(this.#toSelection(order, numbers), this.#positionOf(order, this.#items[number]!));
  }

  #toSelection(order: Order, numbers: readonly number[], isDescending = false): Selection<Item> {
    const { length } = numbers;
    const itemAt = (index: number) => this.#items[numbers[isDescending ? length - 1 - index : index]!]!;
    return {
      length,
      itemAt,
      positionAt: (index) => this.#positionOf(order, itemAt(index)),
      compare: (a, b) => (isDescending ? comparePositions(b, a) : comparePositions(a, b)),
    };
  }

  #positionOf(order: Order, item: Item): Position {
    return { key: this.#config.orders[order](item), id: idOf(item) };
  }
}

/** Returns the id as text, as in cursors, because back ends may use numbers. */
const idOf = ({ id }: { readonly id: unknown }): string => String(id);
