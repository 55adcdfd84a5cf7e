import { type Criteria, type IndexConfig, ItemIndex, type Selection, type Sort } from '../../src/paging/item-index.ts';

/** How a table sorts, searches and looks up its rows. */
export interface TableConfig<Row, Order extends string> extends IndexConfig<Row, Order> {
  /** The keys that `findByKey` finds the row by; several rows may share one. */
  readonly toLookupKeys: (row: Row) => readonly string[];
}

/** Stores rows by id, with sort orders and lookup keys. Rows are replaced, never mutated: earlier reads stay valid. */
export class Table<Row extends { readonly id: string }, Order extends string> {
  readonly #toLookupKeys: (row: Row) => readonly string[];
  /** Rows in order of insertion. A row's index never changes, and is its number. */
  readonly #rows: Row[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #index: ItemIndex<Row, Order>;
  /** Row numbers by lookup key, built on first use. */
  #rowsByKey: Map<string, number[]> | undefined;

  constructor({ toLookupKeys, ...config }: TableConfig<Row, Order>) {
    this.#toLookupKeys = toLookupKeys;
    this.#index = new ItemIndex(this.#rows, config);
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

  /** The rows that match the criteria, sorted. */
  select(sort: Sort<Order>, criteria?: Criteria<Row>): Selection<Row> {
    return this.#index.select(sort, criteria);
  }

  /** Inserts a row, or replaces the one with the same id. */
  set(row: Row): void {
    const number = this.#numbers.get(row.id) ?? this.size;
    const known = this.#rows[number];
    if (known) this.#index.remove(number);
    if (known && this.#rowsByKey) this.#removeKeys(known, number, this.#rowsByKey);
    this.#write(row, number);
    this.#index.add(number);
    if (this.#rowsByKey) this.#addKeys(row, number, this.#rowsByKey);
  }

  /** Inserts many new rows at once. */
  load(rows: Iterable<Row>): void {
    for (const row of rows) this.#write(row, this.size);
    this.#index.clearOrders();
    this.#rowsByKey = undefined;
  }

  #write(row: Row, number: number) {
    this.#rows[number] = row;
    this.#numbers.set(row.id, number);
  }

  #indexKeys(): Map<string, number[]> {
    const rowsByKey = new Map<string, number[]>();
    for (const [number, row] of this.#rows.entries()) this.#addKeys(row, number, rowsByKey);
    return rowsByKey;
  }

  #addKeys(row: Row, number: number, rowsByKey: Map<string, number[]>) {
    for (const key of this.#toLookupKeys(row)) {
      const numbers = rowsByKey.get(key);
      if (numbers) numbers.push(number);
      else rowsByKey.set(key, [number]);
    }
  }

  #removeKeys(row: Row, number: number, rowsByKey: Map<string, number[]>) {
    for (const key of this.#toLookupKeys(row)) {
      const others = rowsByKey.get(key)!.filter((other) => other !== number);
      if (others.length) rowsByKey.set(key, others);
      else rowsByKey.delete(key);
    }
  }
}
