import { fold } from '../../src/contract/fold.ts';
import { comparePositions, countBefore, type Position, type Sorted } from './sorted.ts';

/** What a table works out of its rows, when it is first asked for, so that lists of 100,000 are answered at once. */
export interface TableDescription<Row, Order extends string> {
  /** What each order sorts by. */
  readonly orders: Readonly<Record<Order, (row: Row) => string>>;
  /** What a search looks into. */
  readonly toText: (row: Row) => string;
  /** The names under which a row is found without a search; several rows may share one. */
  readonly toNames: (row: Row) => readonly string[];
}

/** Which rows to select; all of them without either. */
interface Criteria<Row> {
  /** Folded; a row has them all. */
  readonly words?: readonly string[];
  readonly passes?: ((row: Row) => boolean) | undefined;
}

/** Some rows of a table, ascending. */
export interface Selection<Row> extends Sorted {
  rowAt(index: number): Row;
}

/** Rows by id, in several orders, and by name. Rows are replaced, never changed, so what was read stays as it was. */
export class Table<Row extends { readonly id: string }, Order extends string> {
  readonly #description: TableDescription<Row, Order>;
  /** Each row has a number for good. */
  readonly #rows: Row[] = [];
  readonly #numbers = new Map<string, number>();
  /** What is searched, folded, by the row's number, as far as it was asked for. */
  readonly #texts: (string | undefined)[] = [];
  /** The numbers in each order that was asked for: walking over numbers takes no time, over rows strewn about in memory it does. */
  readonly #orders = new Map<Order, number[]>();
  /** The numbers behind each name, once one was asked for. */
  #names: Map<string, number[]> | undefined;

  constructor(description: TableDescription<Row, Order>) {
    this.#description = description;
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
  named(name: string): readonly Row[] {
    this.#names ??= this.#collectNames();
    return (this.#names.get(name) ?? []).map((number) => this.#rows[number]!);
  }

  /** The rows that meet the criteria, in an order. */
  select(order: Order, { words = [], passes }: Criteria<Row> = {}): Selection<Row> {
    const all = this.#numbersIn(order);
    if (!words.length && !passes) return this.#toSelection(order, all);
    const isFound = this.#rows.map(
      (row, number) => words.every((word) => this.#textOf(number).includes(word)) && (passes?.(row) ?? true),
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
      const places = this.#toSelection(order, numbers);
      if (known) numbers.splice(countBefore(places, this.#place(order, known)), 1);
      numbers.splice(countBefore(places, this.#place(order, row)), 0, number);
    }
    if (known && this.#names) this.#forgetNames(known, number, this.#names);
    if (this.#names) this.#addNames(row, number, this.#names);
    this.#write(row, number);
  }

  /** Adds many new rows at once. */
  load(rows: Iterable<Row>): void {
    for (const row of rows) this.#write(row, this.size);
    this.#orders.clear();
    this.#names = undefined;
  }

  #write(row: Row, number: number) {
    this.#rows[number] = row;
    this.#texts[number] = undefined;
    this.#numbers.set(row.id, number);
  }

  #textOf(number: number): string {
    return (this.#texts[number] ??= fold(this.#description.toText(this.#rows[number]!)));
  }

  #numbersIn(order: Order): number[] {
    const known = this.#orders.get(order);
    if (known) return known;
    const places = this.#rows.map((row, number) => ({ ...this.#place(order, row), number }));
    const numbers = places.toSorted(comparePositions).map(({ number }) => number);
    this.#orders.set(order, numbers);
    return numbers;
  }

  #collectNames(): Map<string, number[]> {
    const names = new Map<string, number[]>();
    for (const [number, row] of this.#rows.entries()) this.#addNames(row, number, names);
    return names;
  }

  #addNames(row: Row, number: number, names: Map<string, number[]>) {
    for (const name of this.#description.toNames(row)) {
      const numbers = names.get(name);
      if (numbers) numbers.push(number);
      else names.set(name, [number]);
    }
  }

  #forgetNames(row: Row, number: number, names: Map<string, number[]>) {
    for (const name of this.#description.toNames(row)) {
      const others = names.get(name)!.filter((other) => other !== number);
      if (others.length) names.set(name, others);
      else names.delete(name);
    }
  }

  #toSelection(order: Order, numbers: readonly number[]): Selection<Row> {
    const rowAt = (index: number) => this.#rows[numbers[index]!]!;
    return {
      get length() {
        return numbers.length;
      },
      rowAt,
      positionAt: (index) => this.#place(order, rowAt(index)),
    };
  }

  #place(order: Order, row: Row): Position {
    return { key: this.#description.orders[order](row), id: row.id };
  }
}
