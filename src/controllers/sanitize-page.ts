import { isVisibleText } from '../contract/invisible.ts';

/** The members that the lists need of every item. */
export interface ListItemBase {
  readonly id: string;
  readonly createdAt: string;
}

/**
 * Returns the page without items that lack a usable id, and without duplicate ids.
 *
 * @param onUnusable - Called with the names of members that are missing, such as `items[3].id`.
 * @throws TypeError without a message if the reply has no items, or none of them has an id. `describePage` says which.
 */
export function sanitizePage<Page extends { readonly items: readonly ListItemBase[] }>(
  page: Page | undefined,
  onUnusable: (members: readonly string[]) => void,
): Page {
  if (!Array.isArray(page?.items)) throw new TypeError();
  const items = new Map<string, ListItemBase>();
  const unusable: string[] = [];
  for (const [index, item] of page.items.entries())
    if (hasId(item)) items.set(item.id, item as ListItemBase);
    else unusable.push(`items[${index}].id`);
  if (unusable.length && !items.size) throw new TypeError();
  if (unusable.length) onUnusable(unusable);
  return { ...page, items: [...items.values()] };
}

/** Type guard for any value. An id needs a visible character. */
export function hasId(value: unknown): value is { readonly id: string } {
  return isVisibleText((value as { readonly id?: unknown } | null | undefined)?.id);
}
