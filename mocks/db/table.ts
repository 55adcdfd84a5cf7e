import { fold } from '../../src/contract/fold.ts';
import { comparePositions, countBefore, type Position, type Sorted } from './sorted.ts';

/** What a table works out of its rows, when it is first asked for, so that lists of 100,000 are answered at once. */
export interface TableConfig<Row, Order extends string> {
  /** What each order sorts by. */
  readonly orders: Readonly<Record<Order, (row: Row) => string>>;
  /** What a search looks into. */
  readonly toSearchText: (row: Row) => string;
  /** The names under which a row is found without a search; several rows may share one. */
  readonly toLookupKeys: (row: Row) => readonly string[];
}

/** Which rows to select; all of them without either. */
interface Criteria<Row> {
  /** Folded; a row has them all. */
  readonly words?: readonly string[];
  readonly filter?: ((row: Row) => boolean) | undefined;
}

/** Some rows of a table, ascending. */
export interface Selection<Row> extends Sorted {
  rowAt(index: number): Row;
}

/** Rows by id, in several orders, and by name. Rows are replaced, never changed, so what was read stays as it was. */
export class Table<Row extends { readonly id: string }, Order extends string> {
  readonly #config: TableConfig<Row, Order>;
  /** Each row has a number for good. */
  readonly #rows: Row[] = [];
  readonly #numbers = new Map<string, number>();
  /** What is searched, folded, by the row's number, as far as it was asked for. */
  readonly #texts: (string | undefined)[] = [];
  /** The numbers in each order that was asked for: walking over numbers takes no time, over rows strewn about in memory it does. */
  readonly #orders = new Map<Order, number[]>();
  /** The numbers behind each name, once one was asked for. */
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

  /** The oldest first. */
  values(): IterableIterator<Row> {
    return this.#rows.values();
  }

  /** The rows of a name, in any order. */
  findByKey(key: string): readonly Row[] {
    this.#rowsByKey ??= this.#indexKeys();
    return (this.#rowsByKey.get(key) ?? []).map((number) => this.#rows[number]!);
  }

  /** The rows that meet the criteria, in an order. */
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

  /** Adds a row, or replaces the one with its id. */
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

  /** Adds many new rows at once. */
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
