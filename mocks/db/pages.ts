import { invalidMembers } from '../pipeline/problem-error.ts';
import { fromBase64Url, toBase64Url } from './tokens.ts';

/** A row with what it is sorted by. Ids make the order total. */
export interface Keyed<Row> {
  readonly row: Row;
  readonly key: string;
  readonly id: string;
}

type Position = Pick<Keyed<unknown>, 'key' | 'id'>;

/** Where a page starts. A position is a value, not a count, so that rows may come and go meanwhile. */
interface Cursor {
  readonly sort: string;
  readonly walk: 'on' | 'back';
  /** Missing: from the very end. */
  readonly from?: Position;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly nextCursor?: string;
  readonly previousCursor?: string;
  readonly total: number;
}

interface PageQuery {
  readonly sort: string;
  readonly limit: number;
  readonly cursor?: string;
}

const collator = new Intl.Collator('en', { numeric: true });

/** Cuts one page out of all rows that were asked for. */
export function paginate<Row>(all: readonly Keyed<Row>[], { sort, limit, cursor }: PageQuery): Page<Row> {
  const sign = sort.startsWith('-') ? -1 : 1;
  const compare = (a: Position, b: Position) => sign * (collator.compare(a.key, b.key) || collator.compare(a.id, b.id));
  const sorted = all.toSorted(compare);
  const start = locate(sorted, compare, limit, cursor === undefined ? undefined : decode(cursor, sort));
  const page = sorted.slice(start.from, start.to);
  const first = page[0];
  const last = page.at(-1);
  return {
    rows: page.map(({ row }) => row),
    ...(start.to < sorted.length && last && { nextCursor: encode({ sort, walk: 'on', from: position(last) }) }),
    ...(start.from > 0 && {
      previousCursor: encode({ sort, walk: 'back', ...(first && { from: position(first) }) }),
    }),
    total: sorted.length,
  };
}

function locate(
  sorted: readonly Position[],
  compare: (a: Position, b: Position) => number,
  limit: number,
  cursor?: Cursor,
): { from: number; to: number } {
  const { walk = 'on', from } = cursor ?? {};
  if (walk === 'back') {
    const to = from ? countWhile(sorted, (row) => compare(row, from) < 0) : sorted.length;
    return { from: Math.max(0, to - limit), to };
  }
  const start = from ? countWhile(sorted, (row) => compare(row, from) <= 0) : 0;
  return { from: start, to: start + limit };
}

function countWhile<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  const index = items.findIndex((item) => !test(item));
  return index < 0 ? items.length : index;
}

const position = ({ key, id }: Position): Position => ({ key, id });

const encode = (cursor: Cursor) => toBase64Url(new TextEncoder().encode(JSON.stringify(cursor)));

function decode(text: string, sort: string): Cursor {
  const cursor = parse(text);
  if (isCursor(cursor) && cursor.sort === sort) return cursor;
  const detail = 'The cursor is broken, or belongs to another order.';
  throw invalidMembers([{ pointer: '/cursor', code: 'invalid-format', detail }]);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(fromBase64Url(text))) as unknown;
  } catch {
    return undefined;
  }
}

function isCursor(value: unknown): value is Cursor {
  if (typeof value !== 'object' || value === null) return false;
  const { walk, from } = value as Partial<Cursor>;
  return (walk === 'on' || walk === 'back') && (from === undefined || isPosition(from));
}

function isPosition(value: unknown): value is Position {
  const { key, id } = (value ?? {}) as Partial<Position>;
  return typeof key === 'string' && typeof id === 'string';
}
