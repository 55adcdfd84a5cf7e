import type { Position } from './sorted.ts';
import { fromBase64Url, toBase64Url } from './tokens.ts';

/** Where a page starts. A position is a value, not a count, so that rows may come and go meanwhile. */
export interface Cursor {
  readonly sort: string;
  readonly direction: 'forward' | 'backward';
  /** Where the page before ended. Missing: at the very beginning, or at the very end. */
  readonly from?: Position;
}

/** Thrown by `decodeCursor`. The tables know nothing of HTTP: whoever answers the request turns this into a problem. */
export class InvalidCursorError extends Error {
  override readonly name = 'InvalidCursorError';

  constructor() {
    super('The cursor is broken, or belongs to another order.');
  }
}

export const encodeCursor = (cursor: Cursor): string => toBase64Url(new TextEncoder().encode(JSON.stringify(cursor)));

export function decodeCursor(text: string, sort: string): Cursor {
  const cursor = parse(text);
  if (isCursor(cursor) && cursor.sort === sort) return cursor;
  throw new InvalidCursorError();
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
  const { direction, from } = value as Partial<Cursor>;
  return (direction === 'forward' || direction === 'backward') && (from === undefined || isPosition(from));
}

function isPosition(value: unknown): value is Position {
  const { key, id } = (value ?? {}) as Partial<Position>;
  return typeof key === 'string' && typeof id === 'string';
}
