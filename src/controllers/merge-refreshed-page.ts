import type { ListItemBase } from './sanitize-page.ts';

/**
 * Merges a later load of the same page into the rows that are shown. Rows keep their positions, and rows missing from
 * the later load are removed. Rows created since `loadedAt` (milliseconds since 1970) would move the others: they are
 * returned as `newIds`, and the rows that they have pushed to the next page stay as they were.
 */
export function mergeRefreshedPage<Item extends ListItemBase>(
  shown: readonly Item[],
  loaded: readonly Item[],
  loadedAt: number,
): { readonly items: readonly Item[]; readonly newIds: readonly string[] } {
  const byId = new Map(loaded.map((item) => [item.id, item]));
  const shownIds = new Set(shown.map(({ id }) => id));
  const added = loaded.filter(({ id }) => !shownIds.has(id));
  const newIds = added.filter(({ createdAt }) => Date.parse(createdAt) > loadedAt).map(({ id }) => id);
  const kept = shown.flatMap((item) => byId.get(item.id) ?? (newIds.length ? item : []));
  return { items: newIds.length ? kept : [...kept, ...added], newIds };
}
