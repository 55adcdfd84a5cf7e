import type { ListItemBase } from './sanitize-reply.ts';

/**
 * Merges a reload of the same page into the rows shown, without moving any row.
 *
 * Updates the rows in place and removes those that are gone. Rows created since the page was loaded are not inserted, because
 * they would move the others. Rows that these have pushed to the next page stay as they are.
 * @param loadedAt - When the page was first loaded, in milliseconds since 1970.
 * @returns `newIds`: the ids of rows created since.
 */
export function mergePages<Item extends ListItemBase>(
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
