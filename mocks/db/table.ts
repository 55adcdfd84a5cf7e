import { fold } from '../../src/contract/fold.ts';
import { comparePositions, countBefore, type Position, type Sorted } from './sorted.ts';

/** How a table sorts, searches and indexes its rows. Results are computed on first use, to keep 100,000 rows fast. */
export interface TableConfig<Row, Order extends string> {
  /** The sort key of each order. */
  readonly orders: Readonly<Record<Order, (row: Row) => string>>;
  /** The text that a search looks into. */
  readonly toSearchText: (row: Row) => string;
  /** The keys that `findByKey` finds the row by; several rows may share one. */
  readonly toLookupKeys: (row: Row) => readonly string[];
}

/** Which rows to select; all by default. */
interface Criteria<Row> {
  /** Folded search words. A row must contain all of them. */
  readonly words?: readonly string[];
  readonly filter?: ((row: Row) => boolean) | undefined;
}

/** Selected rows of a table, in ascending order. */
export interface Selection<Row> extends Sorted {
  rowAt(index: number): Row;
}

/** Stores rows by id, with sort orders and lookup keys. Rows are replaced, never mutated: earlier reads stay valid. */
export class Table<Row extends { readonly id: string }, Order extends string> {
  readonly #config: TableConfig<Row, Order>;
  /** Rows in order of insertion. A row's index never changes, and is its number. */
  readonly #rows: Row[] = [];
  readonly #numbers = new Map<string, number>();
  /** Folded search texts by row number, computed on first use. */
  readonly #texts: (string | undefined)[] = [];
  /** Row numbers in each order used so far. Scanning numbers is much faster than scanning rows scattered in memory. */
  readonly #orders = new Map<Order, number[]>();
  /** Row numbers by lookup key, built on first use. */
  #rowsByKey: Map<string, number[]> | undefined;

  constructor(config: TableConfig<Row, Order>) {
    this.#config = config;
  }

  get size(): number {
    return this.#rows.length;
  }

  get(id: string): Row | undefined {
    const number = this.#numbers.get(id);
    return number === undefined ? undefined : this.#rows[number];
  }

  /** All rows, oldest first. */
  values(): IterableIterator<Row> {
    return this.#rows.values();
  }

  /** The rows with a lookup key, in no particular order. */
  findByKey(key: string): readonly Row[] {
    this.#rowsByKey ??= this.#indexKeys();
    return (this.#rowsByKey.get(key) ?? []).map((number) => this.#rows[number]!);
  }

  /** The rows that match the criteria, in the given order. */
  select(order: Order, { words = [], filter }: Criteria<Row> = {}): Selection<Row> {
    const all = this.#numbersIn(order);
    if (!words.length && !filter) return this.#toSelection(order, all);
    const isFound = this.#rows.map(
      (row, number) => words.every((word) => this.#textOf(number).includes(word)) && (filter?.(row) ?? true),
    );
    return this.#toSelection(
      order,
      all.filter((number) => isFound[number]),
    );
  }

  /** Inserts a row, or replaces the one with the same id. */
  set(row: Row): void {
    const number = this.#numbers.get(row.id) ?? this.size;
    const known = this.#rows[number];
    for (const [order, numbers] of this.#orders) {
      const positions = this.#toSelection(order, numbers);
      if (known) numbers.splice(countBefore(positions, this.#positionOf(order, known)), 1);
      numbers.splice(countBefore(positions, this.#positionOf(order, row)), 0, number);
    }
    if (known && this.#rowsByKey) this.#removeKeys(known, number, this.#rowsByKey);
    if (this.#rowsByKey) this.#addKeys(row, number, this.#rowsByKey);
    this.#write(row, number);
  }

  /** Inserts many new rows at once. */
  load(rows: Iterable<Row>): void {
    for (const row of rows) this.#write(row, this.size);
    this.#orders.clear();
    this.#rowsByKey = undefined;
  }

  #write(row: Row, number: number) {
    this.#rows[number] = row;
    this.#texts[number] = undefined;
    this.#numbers.set(row.id, number);
  }

  #textOf(number: number): string {
    return (this.#texts[number] ??= fold(this.#config.toSearchText(this.#rows[number]!)));
  }

  #numbersIn(order: Order): number[] {
    const known = this.#orders.get(order);
    if (known) return known;
    const positions = this.#rows.map((row, number) => ({ ...this.#positionOf(order, row), number }));
    const numbers = positions.toSorted(comparePositions).map(({ number }) => number);
    this.#orders.set(order, numbers);
    return numbers;
  }

  #indexKeys(): Map<string, number[]> {
    const rowsByKey = new Map<string, number[]>();
    for (const [number, row] of this.#rows.entries()) this.#addKeys(row, number, rowsByKey);
    return rowsByKey;
  }

  #addKeys(row: Row, number: number, rowsByKey: Map<string, number[]>) {
    for (const key of this.#config.toLookupKeys(row)) {
      const numbers = rowsByKey.get(key);
      if (numbers) numbers.push(number);
      else rowsByKey.set(key, [number]);
    }
  }

  #removeKeys(row: Row, number: number, rowsByKey: Map<string, number[]>) {
    for (const key of this.#config.toLookupKeys(row)) {
      const others = rowsByKey.get(key)!.filter((other) => other !== number);
      if (others.length) rowsByKey.set(key, others);
      else rowsByKey.delete(key);
    }
  }

  #toSelection(order: Order, numbers: readonly number[]): Selection<Row> {
    const rowAt = (index: number) => this.#rows[numbers[index]!]!;
    return {
      get length() {
        return numbers.length;
      },
      rowAt,
      positionAt: (index) => this.#positionOf(order, rowAt(index)),
    };
  }

  #positionOf(order: Order, row: Row): Position {
    return { key: this.#config.orders[order](row), id: row.id };
  }
}
