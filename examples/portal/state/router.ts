export const pageNames = ['dashboard', 'customers', 'add-customer', 'billing', 'outbox'] as const;
export type PageName = (typeof pageNames)[number];

/** The parsed URL: `#/customers?status=pending`, `#/outbox/mail_1`. */
export interface Route {
  /** Missing if the page does not exist. */
  readonly page: PageName | undefined;
  readonly id: string | undefined;
  readonly query: URLSearchParams;
}

/** Returns whether a fragment is a route; that of a skip link is not. */
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

/** A URL typed by hand may contain an invalid percent sign. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
