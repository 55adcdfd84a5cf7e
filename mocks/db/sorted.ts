/** Position of a row in a sort order. The id breaks ties. */
export interface Position {
  readonly key: string;
  readonly id: string;
}

/** Compares by key, then by id. Ids are sequential, so a longer one is later. */
export function comparePositions(a: Position, b: Position): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  if (a.id.length !== b.id.length) return a.id.length - b.id.length;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}

/** A sorted collection that knows the position of each item. */
export interface Sorted {
  readonly length: number;
  positionAt(index: number): Position;
}

/** Counts the items before `position` by binary search; no item needs to be at that position. */
export function countBefore(items: Sorted, position: Position, inclusive = false): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = comparePositions(items.positionAt(middle), position);
    if (order < 0 || (inclusive && order === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
