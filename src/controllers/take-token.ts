/**
 * Reads the token of a registration link, `#token=…` or `?token=…`, and takes it out of the page's address at once, where it
 * could be copied, logged or sent on. Empty where there is none; what else stands in the address stays.
 */
export function takeToken({ location, history }: Window): string {
  const { hash, search, pathname } = location;
  const [fragment, query] = [hash.slice(1), search.slice(1)];
  const token = readToken(fragment) || readToken(query);
  const [keptFragment, keptQuery] = [withoutToken(fragment), withoutToken(query)];
  if (keptFragment !== fragment || keptQuery !== query)
    history.replaceState(history.state, '', pathname + mark('?', keptQuery) + mark('#', keptFragment));
  return token;
}

const readToken = (pairs: string) => new URLSearchParams(pairs).get('token') ?? '';

const withoutToken = (pairs: string) =>
  pairs
    .split('&')
    .filter((pair) => !new URLSearchParams(pair).has('token'))
    .join('&');

const mark = (sign: string, rest: string) => rest && sign + rest;
