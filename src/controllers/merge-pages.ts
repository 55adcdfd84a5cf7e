import type { ListedItem } from './list-page.ts';

/**
 * The rows that are shown, as a later load of the same page has them: in their places, without those that are gone. Rows
 * that have come to be since (`loadedAt` is when the page was loaded, in milliseconds) would move them, and are told
 * apart as `fresh`; what these have moved to the next page stays as it was.
 */
export function mergePages<Item extends ListedItem>(
  shown: readonly Item[],
  loaded: readonly Item[],
  loadedAt: number,
): { readonly items: readonly Item[]; readonly fresh: readonly string[] } {
  const byId = new Map(loaded.map((item) => [item.id, item]));
  const others = new Set(shown.map(({ id }) => id));
  const added = loaded.filter(({ id }) => !others.has(id));
  const fresh = added.filter(({ createdAt }) => Date.parse(createdAt) > loadedAt).map(({ id }) => id);
  const kept = shown.flatMap((item) => byId.get(item.id) ?? (fresh.length ? item : []));
  return { items: fresh.length ? kept : [...kept, ...added], fresh };
}
