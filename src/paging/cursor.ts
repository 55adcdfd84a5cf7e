import type { Position } from './position.ts';

/** Where a page starts. Refers to a position rather than an offset, so that items may be added or removed between pages. */
export interface Cursor {
  readonly sort: string;
  readonly direction: 'forward' | 'backward';
  /** Where the previous page ended. Missing at the very start, or, going backward, at the very end. */
  readonly from?: Position;
}

/** Thrown for a cursor that is malformed or belongs to another sort order. Each caller maps it to its own error. */
export class InvalidCursorError extends Error {
  override readonly name = 'InvalidCursorError';

  constructor() {
    super('The cursor is broken, or belongs to another order.');
  }
}

/** Encodes as base64url without padding: safe in URLs. */
export function encodeCursor(cursor: Cursor): string {
  const bytes = new TextEncoder().encode(JSON.stringify(cursor));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** @throws {InvalidCursorError} */
export function decodeCursor(text: string, sort: string): Cursor {
  const cursor = parse(text);
  if (isCursor(cursor) && cursor.sort === sort) return cursor;
  throw new InvalidCursorError();
}

function parse(text: string): unknown {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0))));
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
  return (typeof key === 'string' || typeof key === 'number') && typeof id === 'string';
}
