import { fold } from '../../src/contract/fold.ts';
import { comparePositions, countBefore, type Position, type Sorted } from './sorted.ts';

/** What a table works out of its rows beforehand, so that lists of 100,000 are answered at once. */
export interface TableDescription<Row, Order extends string> {
  /** What each order sorts by. */
  readonly orders: Readonly<Record<Order, (row: Row) => string>>;
  /** What a search looks into. */
  readonly toText: (row: Row) => string;
  /** The names under which a row is found without a search; several rows may share one. */
  readonly toNames: (row: Row) => readonly string[];
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
  /** What is searched, folded, by the row's number. */
  readonly #texts: string[] = [];
  /** The numbers in each order: walking over numbers takes no time, over rows strewn about in memory it does. */
  readonly #orders: ReadonlyMap<Order, number[]>;
  /** The numbers behind each name. */
  readonly #names = new Map<string, number[]>();

  constructor(description: TableDescription<Row, Order>) {
    this.#description = description;
    this.#orders = new Map((Object.keys(description.orders) as Order[]).map((order) => [order, []]));
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
    return (this.#names.get(name) ?? []).map((number) => this.#rows[number]!);
  }

  /** The rows that pass, in an order; all of them without a test. */
  select(order: Order, passes?: (row: Row, text: string) => boolean): Selection<Row> {
    const all = this.#orders.get(order)!;
    if (!passes) return this.#toSelection(order, all);
    const passed = this.#rows.map((row, number) => passes(row, this.#texts[number]!));
    return this.#toSelection(
      order,
      all.filter((number) => passed[number]),
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
    if (known) this.#forgetNames(known, number);
    this.#write(row, number);
  }

  /** Adds many new rows at once. */
  load(rows: Iterable<Row>): void {
    for (const row of rows) this.#write(row, this.size);
    for (const [order, numbers] of this.#orders) {
      const places = this.#rows.map((row, number) => ({ ...this.#place(order, row), number }));
      const sorted = places.toSorted(comparePositions);
      numbers.splice(0, numbers.length, ...sorted.map(({ number }) => number));
    }
  }

  #write(row: Row, number: number) {
    this.#rows[number] = row;
    this.#texts[number] = fold(this.#description.toText(row));
    this.#numbers.set(row.id, number);
    for (const name of this.#description.toNames(row)) {
      const numbers = this.#names.get(name);
      if (numbers) numbers.push(number);
      else this.#names.set(name, [number]);
    }
  }

  #forgetNames(row: Row, number: number) {
    for (const name of this.#description.toNames(row)) {
      const others = this.#names.get(name)!.filter((other) => other !== number);
      if (others.length) this.#names.set(name, others);
      else this.#names.delete(name);
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
