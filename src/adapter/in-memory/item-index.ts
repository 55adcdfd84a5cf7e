import { fold } from '../../contract/fold.ts';
import type { Position } from './page-cursor.ts';

/** What items are searched for and sorted by. */
export interface ItemRules<Item, Order extends string> {
  /** What a search looks into. */
  readonly toText: (item: Item) => string;
  /** What each order sorts by. */
  readonly orders: Readonly<Record<Order, (item: Item) => string | number>>;
}

/** Some items by their numbers, sorted. */
export interface Sorted {
  readonly numbers: readonly number[];
  positionOf(number: number): Position;
  /** Negative where the first comes before the second. */
  compare(a: Position, b: Position): number;
}

/** What is worked out of items before pages of them can be found: each part when it is needed first, then kept. */
export class ItemIndex<Item extends { readonly id: string }, Order extends string> {
  readonly #items: readonly Item[];
  readonly #rules: ItemRules<Item, Order>;
  readonly #sorted = new Map<string, Sorted>();
  #texts: readonly string[] | undefined;

  constructor(items: readonly Item[], rules: ItemRules<Item, Order>) {
    this.#items = items;
    this.#rules = rules;
  }

  /** What a search looks into, folded, by the item's number. */
  get texts(): readonly string[] {
    return (this.#texts ??= this.#items.map((item) => fold(this.#rules.toText(item))));
  }

  /** All items; the other way round where `isReversed`. */
  sort(order: Order, isReversed: boolean): Sorted {
    const name = `${isReversed ? '-' : ''}${order}`;
    const sorted = this.#sorted.get(name) ?? (isReversed ? reverse(this.sort(order, false)) : this.#sort(order));
    this.#sorted.set(name, sorted);
    return sorted;
  }

  #sort(order: Order): Sorted {
    const items = this.#items;
    const keys = items.map(this.#rules.orders[order]);
    const compareNumbers = (a: number, b: number) =>
      compare(keys[a]!, keys[b]!) || compareIds(items[a]!.id, items[b]!.id);
    return {
      numbers: Array.from(keys.keys()).toSorted(compareNumbers),
      positionOf: (number) => ({ key: keys[number]!, id: items[number]!.id }),
      compare: (a, b) => compare(a.key, b.key) || compareIds(a.id, b.id),
    };
  }
}

function reverse({ numbers, positionOf, compare: forwards }: Sorted): Sorted {
  return { numbers: numbers.toReversed(), positionOf, compare: (a, b) => forwards(b, a) };
}

function compare(a: string | number, b: string | number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Ids are often counted: a longer one is later. */
const compareIds = (a: string, b: string): number => a.length - b.length || compare(a, b);
