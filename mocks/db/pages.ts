import { type Cursor, decodeCursor, encodeCursor } from './cursor.ts';
import { fold } from '../../src/contract/fold.ts';
import { countBefore, type Position } from './sorted.ts';
import type { Selection, Table } from './table.ts';

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly nextCursor?: string;
  readonly previousCursor?: string;
  readonly total: number;
}

interface PageQuery<Order extends string> {
  readonly q?: string;
  /** A leading `-` sorts in descending order. */
  readonly sort: Order | `-${Order}`;
  readonly limit: number;
  readonly cursor?: string;
}

/** Searches and filters a table, and returns the page at the cursor. */
export function selectPage<Row extends { readonly id: string }, Order extends string>(
  table: Table<Row, Order>,
  query: PageQuery<Order>,
  filter?: (row: Row) => boolean,
): Page<Row> {
  const { q = '', sort, limit, cursor } = query;
  const words = fold(q).split(/\s+/).filter(Boolean);
  const found = table.select(sort.replace('-', '') as Order, { words, filter });
  const ordered = new OrderedRows(found, sort.startsWith('-'));
  const { from, to } = findRange(ordered, limit, cursor === undefined ? undefined : decodeCursor(cursor, sort));
  const isEmpty = from >= to;
  const at = (index: number) => (isEmpty ? {} : { from: ordered.positionAt(index) });
  return {
    rows: ordered.rows(from, to),
    ...(to < found.length && { nextCursor: encodeCursor({ sort, direction: 'forward', ...at(to - 1) }) }),
    ...(from > 0 && { previousCursor: encodeCursor({ sort, direction: 'backward', ...at(from) }) }),
    total: found.length,
  };
}

/** Presents a selection in ascending or descending order. */
class OrderedRows<Row> {
  readonly #rows: Selection<Row>;
  readonly #reversed: boolean;

  constructor(rows: Selection<Row>, reversed: boolean) {
    this.#rows = rows;
    this.#reversed = reversed;
  }

  get length(): number {
    return this.#rows.length;
  }

  positionAt(index: number): Position {
    return this.#rows.positionAt(this.#toIndex(index));
  }

  rows(from: number, to: number): readonly Row[] {
    return Array.from({ length: Math.max(0, to - from) }, (_, index) => this.#rows.rowAt(this.#toIndex(from + index)));
  }

  /** Counts the rows before a position; `inclusive` also counts the row at the position. */
  countBefore(position: Position, inclusive: boolean): number {
    if (!this.#reversed) return countBefore(this.#rows, position, inclusive);
    return this.length - countBefore(this.#rows, position, !inclusive);
  }

  #toIndex(index: number): number {
    return this.#reversed ? this.length - 1 - index : index;
  }
}

/** Finds the index range of a page; `to` is exclusive. */
function findRange<Row>(ordered: OrderedRows<Row>, limit: number, cursor?: Cursor): { from: number; to: number } {
  const { direction = 'forward', from: position } = cursor ?? {};
  if (direction === 'backward') {
    const to = position ? ordered.countBefore(position, false) : ordered.length;
    return { from: Math.max(0, to - limit), to };
  }
  const from = position ? ordered.countBefore(position, true) : 0;
  return { from, to: Math.min(from + limit, ordered.length) };
}
