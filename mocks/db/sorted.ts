/** Where a row stands in an order. Ids make the order total. */
export interface Position {
  readonly key: string;
  readonly id: string;
}

/** By key, then by id; ids are counted, so a longer one is later. */
export function comparePositions(a: Position, b: Position): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  if (a.id.length !== b.id.length) return a.id.length - b.id.length;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}

/** Something that is sorted, and can be asked where each of its items stands. */
export interface Sorted {
  readonly length: number;
  positionAt(index: number): Position;
}

/** How many items come before `position`, which need not be among them. */
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
