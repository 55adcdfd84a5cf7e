import { AdapterError } from 'reseller-elements/server';
import type { Database, Params } from './database.ts';

/** The rows to page through. */
export interface Selection {
  /** A table or a subquery. */
  readonly from: string;
  /** A condition in SQL. */
  readonly where: string;
  readonly params: Params;
  /** The columns to sort by, by the name of the order. The id breaks ties. */
  readonly orders: Readonly<Record<string, string>>;
}

export interface PageQuery {
  /** The name of an order; a leading `-` reverses it. */
  readonly sort: string;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly nextCursor?: string;
  readonly previousCursor?: string;
  readonly total: number;
}

type Key = string | number;

/** A position between two rows, and the direction to read in. Without a position: from the very start, or the very end. */
interface Cursor {
  readonly backward: boolean;
  readonly at?: readonly [key: Key, id: string];
}

type Keyed = { readonly id: string; readonly sort_key: Key };

/**
 * Selects the page at the cursor by keyset: rows that were added or removed in the meantime shift nothing.
 * @throws {AdapterError} `validation-failed` for a broken cursor
 */
export function selectPage<Row>(database: Database, selection: Selection, query: PageQuery): Page<Row> {
  const { from, where, params, orders } = selection;
  const { sort, limit, cursor: text } = query;
  const cursor = text === undefined ? { backward: false } : decodeCursor(text, sort);
  const isDescending = sort.startsWith('-');
  const column = orders[sort.replace('-', '')]!;

  /** Lists rows in the order of the page, or, backward, against it. */
  const list = ({ backward, at }: Cursor, count: number): (Row & Keyed)[] => {
    const down = backward !== isDescending;
    const after = at ? `AND (${column}, id) ${down ? '<' : '>'} (:key, :id)` : '';
    const direction = down ? 'DESC' : 'ASC';
    return database.all(
      `SELECT *, ${column} AS sort_key FROM ${from} WHERE ${where} ${after}
       ORDER BY ${column} ${direction}, id ${direction} LIMIT :count`,
      { ...params, ...(at && { key: at[0], id: at[1] }), count },
    );
  };
  const countAll = () =>
    database.get<{ readonly count: number }>(`SELECT count(*) AS count FROM ${from} WHERE ${where}`, params)!.count;

  const rows = list(cursor, limit);
  if (cursor.backward) rows.reverse();
  /** The cursor that leads on from the page in a direction, if there are rows. */
  const cursorTo = (backward: boolean, edge: Keyed | undefined): string | undefined => {
    // An empty page has no position. Behind it, there are rows only in the direction that the cursor came from.
    if (!edge && (text === undefined || backward === cursor.backward)) return undefined;
    const next: Cursor = edge ? { backward, at: [edge.sort_key, edge.id] } : { backward };
    return list(next, 1).length ? encodeCursor(next, sort) : undefined;
  };
  const nextCursor = cursorTo(false, rows.at(-1));
  const previousCursor = cursorTo(true, rows[0]);
  return { rows, ...(nextCursor && { nextCursor }), ...(previousCursor && { previousCursor }), total: countAll() };
}

const encodeCursor = ({ backward, at }: Cursor, sort: string): string =>
  Buffer.from(JSON.stringify([sort, backward, ...(at ?? [])])).toString('base64url');

function decodeCursor(text: string, sort: string): Cursor {
  const [cursorSort, backward, key, id, ...rest] = parseList(text);
  const isOfOrder = cursorSort === sort && typeof backward === 'boolean' && rest.length === 0;
  if (isOfOrder && key === undefined) return { backward };
  const keyType = sort.endsWith('companyName') ? 'string' : 'number';
  if (isOfOrder && typeof key === keyType && typeof id === 'string') return { backward, at: [key as Key, id] };
  const detail = 'The cursor is broken, or belongs to another order.';
  throw new AdapterError('validation-failed', {
    detail,
    fieldErrors: [{ pointer: '/cursor', code: 'invalid-format', detail }],
  });
}

function parseList(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
