/** A route in the fragment, as routers keep it: `/register?a=1#b`. Has its own query or fragment, if not both. */
const route = /^(!?\/[^?#]*|[^?#&=]*)(?=[?#])(?:\?([^#]*))?(?:#(.*))?$/;

/**
 * Reads the token of a registration link, `#token=…` or `?token=…`, and removes it from the page's URL, where it could be
 * copied, logged or sent as a referrer. Keeps all other parts of the URL. The token may also follow a route in the fragment,
 * as in `#/register?token=…`.
 * @returns An empty string if there is no token.
 */
export function takeToken({ location, history }: Window): string {
  const { protocol, host, pathname } = location;
  const [query, hash] = [location.search.slice(1), location.hash.slice(1)];
  const { token, ...clean } = extract(query, hash);
  if (clean.hash === hash && clean.query === query) return token;
  // Include the host: a path that begins with two slashes would be read as one.
  const url = `${protocol}//${host}${pathname}${join(clean)}`;
  try {
    history.replaceState(withoutMarker(history.state), '', url);
  } catch {
    // Some sandboxes forbid this. A token in the URL is better than no form.
  }
  return token;
}

/** The query and the fragment of a URL or of a route, without their signs. */
interface Parts {
  readonly query: string;
  readonly hash: string;
}

const join = ({ query, hash }: Parts) => `${query && `?${query}`}${hash && `#${hash}`}`;

/** Returns the token, and the parts without it; unchanged if there is none. */
function extract(query: string, hash: string): Parts & { readonly token: string } {
  const fragment = extractFromHash(hash);
  // Parts of a query can have other addresses in them, with tokens of their own.
  const pairs = query.split('&').map((pair) => decodeWhile(/^token%(25){0,4}3D/i, pair));
  return {
    token: fragment.token || readToken(pairs.join('&')),
    query: withoutToken(pairs.join('&')) ?? query,
    hash: fragment.hash,
  };
}

function extractFromHash(hash: string): { readonly token: string; readonly hash: string } {
  const encoded = /(^|[&?#]|%(25){0,4}(26|3F|23))token%(25){0,4}3D/i;
  const fragment = route.test(hash) ? hash : decodeWhile(encoded, hash);
  const [, path, query = '', innerHash = ''] = route.exec(fragment) ?? [];
  if (path === undefined) return { token: readToken(fragment), hash: withoutToken(fragment) ?? hash };
  const { token, ...clean } = extract(query, innerHash);
  return { token, hash: token ? path + join(clean) : hash };
}

const nextMarker = '__NA';

/**
 * Removes the marker by which Next.js recognizes its own URL changes. With the marker, Next.js would miss this change
 * and later restore the URL with the token. Without it, Next.js updates its state.
 */
const withoutMarker = (state: Readonly<Record<string, unknown>> | null) =>
  state?.[nextMarker] ? { ...state, [nextMarker]: undefined } : state;

/**
 * Decodes `token%3D…` and `token%253D…`, because some email programs encode links again. Keeps text that cannot be
 * decoded.
 */
function decodeWhile(encoded: RegExp, text: string): string {
  if (!encoded.test(text)) return text;
  const decoded = text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run.replace(/%[0-7][\da-f]/gi, (sign) => decodeURIComponent(sign));
    }
  });
  return decodeWhile(encoded, decoded);
}

/** Keeps a plus sign, which means a space only in form data. */
const parse = (pairs: string) => new URLSearchParams(pairs.replaceAll('+', '%2B'));

const readToken = (pairs: string) => parse(pairs).get('token') ?? '';

/** Returns `undefined` if there is no token. */
function withoutToken(pairs: string): string | undefined {
  const all = pairs.split('&');
  const others = all.filter((pair) => !parse(pair).has('token'));
  return others.length < all.length ? others.join('&') : undefined;
}
