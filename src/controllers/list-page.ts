/** What every row has. */
export interface ListedItem {
  readonly id: string;
  readonly createdAt: string;
}

/** What every page has. */
interface ListedPage<Item> {
  readonly items: readonly Item[];
}

/**
 * A page as it came, with what was learned of its rows meanwhile. Any adapter may serve the list: what has no id is no
 * row, and what comes twice is shown once. Throws where there is no list at all.
 */
export function readPage<Item extends ListedItem, Page extends ListedPage<Item>>(
  page: Page,
  learned: ReadonlyMap<string, Item>,
): Page {
  const rows = new Map<string, Item>();
  for (const item of page.items) if (typeof item?.id === 'string') rows.set(item.id, learned.get(item.id) ?? item);
  return { ...page, items: [...rows.values()] };
}
