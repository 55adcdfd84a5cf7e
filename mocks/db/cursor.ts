import type { Position } from './sorted.ts';
import { fromBase64Url, toBase64Url } from './tokens.ts';

/** Where a page starts. Refers to a row's position rather than an offset, so that rows may be added or removed. */
export interface Cursor {
  readonly sort: string;
  readonly direction: 'forward' | 'backward';
  /** Where the previous page ended. Missing at the very start, or, going backward, at the very end. */
  readonly from?: Position;
}

/** Thrown by `decodeCursor`. The database knows nothing of HTTP; `runOperation` turns this into a problem document. */
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
