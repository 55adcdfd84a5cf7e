/**
 * Reads the token of a registration link, `#token=…` or `?token=…`, and removes it from the page's URL, where it could be
 * copied, logged or sent as a referrer. Keeps all other parts of the URL.
 * @returns An empty string if there is no token.
 */
export function takeToken({ location, history }: Window): string {
  const { hash, search, pathname } = location;
  const [fragment, query] = [hash.slice(1), search.slice(1)];
  const token = readToken(fragment) || readToken(query);
  const [cleanFragment, cleanQuery] = [withoutToken(fragment), withoutToken(query)];
  if (cleanFragment !== fragment || cleanQuery !== query)
    history.replaceState(history.state, '', pathname + prefix('?', cleanQuery) + prefix('#', cleanFragment));
  return token;
}

const readToken = (pairs: string) => new URLSearchParams(pairs).get('token') ?? '';

const withoutToken = (pairs: string) =>
  pairs
    .split('&')
    .filter((pair) => !new URLSearchParams(pair).has('token'))
    .join('&');

const prefix = (sign: string, text: string) => text && sign + text;
