export type SortKey = string | number;

/** The position of an item in a sort order. The id breaks ties. */
export interface Position {
  readonly key: SortKey;
  readonly id: string;
}

export const comparePositions = (a: Position, b: Position): number =>
  compareKeys(a.key, b.key) || compareIds(a.id, b.id);

export function compareKeys(a: SortKey, b: SortKey): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Ids are often sequential, so a longer one is later. */
export const compareIds = (a: string, b: string): number => a.length - b.length || compareKeys(a, b);

/** A sorted sequence that knows the position of each item. */
export interface Sorted {
  readonly length: number;
  positionAt(index: number): Position;
  /** Negative if `a` comes before `b`. */
  compare(a: Position, b: Position): number;
}

/** Counts the items before `position` by binary search; no item needs to be at that position. */
export function countBefore({ length, positionAt, compare }: Sorted, position: Position, inclusive = false): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = compare(positionAt(middle), position);
    if (order < 0 || (inclusive && order === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
