import { AdapterError } from '../adapter-error.ts';

/** Where an item stands in an order. Ids make the order total. */
export interface Position {
  readonly key: string | number;
  readonly id: string;
}

/** Where a page starts. A position is a value, not a count, so that items may come and go meanwhile. */
export interface PageCursor {
  readonly walk: 'on' | 'back';
  /** Where the page before ended. Missing: at the very beginning, or at the very end. */
  readonly from?: Position;
}

/** Text that means something to `decodeCursor` only, and there in the same order only. */
export function encodeCursor(sort: string, { walk, from }: PageCursor): string {
  const bytes = new TextEncoder().encode(JSON.stringify([sort, walk, ...(from ? [from.key, from.id] : [])]));
  return btoa(String.fromCharCode(...bytes));
}

export function decodeCursor(text: string, sort: string): PageCursor {
  const parts = parse(text);
  if (Array.isArray(parts) && parts[0] === sort) {
    const [, walk, key, id] = parts as readonly unknown[];
    const isWalk = walk === 'on' || walk === 'back';
    if (isWalk && parts.length === 2) return { walk };
    if (isWalk && (typeof key === 'string' || typeof key === 'number') && typeof id === 'string')
      return { walk, from: { key, id } };
  }
  throw refuse('/cursor', 'invalid-format', 'The cursor is broken, or belongs to another order.');
}

/** What an adapter says of a query that it cannot serve. */
export function refuse(pointer: string, code: 'invalid-format' | 'not-allowed', detail: string): AdapterError {
  return new AdapterError('validation-failed', { fieldErrors: [{ pointer, code, detail }] });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(text), (char) => char.charCodeAt(0))));
  } catch {
    return undefined;
  }
}
