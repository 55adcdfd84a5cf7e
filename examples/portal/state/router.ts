export const pageNames = ['dashboard', 'customers', 'add-customer', 'billing', 'outbox'] as const;
export type PageName = (typeof pageNames)[number];

/** What the address says: `#/customers?status=pending`, `#/outbox/mail_1`. */
export interface Route {
  /** Missing if there is no such page. */
  readonly page: PageName | undefined;
  readonly id: string | undefined;
  readonly query: URLSearchParams;
}

/** Other fragments, such as that of a skip link, are none of the router's business. */
export function isRoute(hash: string): boolean {
  return hash === '' || hash.startsWith('#/');
}

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\//, '').split('?');
  const [name = '', id] = path.split('/');
  const page = name === '' ? 'dashboard' : pageNames.find((known) => known === name);
  return { page, id: id === undefined ? undefined : decode(id), query: new URLSearchParams(query) };
}

export function hrefOf(
  page: PageName,
  options: { id?: string; query?: Readonly<Record<string, string>> } = {},
): string {
  const path = page === 'dashboard' ? '' : page;
  const id = options.id === undefined ? '' : `/${encodeURIComponent(options.id)}`;
  const query = new URLSearchParams(options.query).toString();
  return `#/${path}${id}${query && `?${query}`}`;
}

/** An address typed by hand may hold a stray percent sign. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
