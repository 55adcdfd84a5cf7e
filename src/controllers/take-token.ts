/**
 * Reads the token of a registration link, `#token=…` or `?token=…`, and removes it from the page's URL, where it could be
 * copied, logged or sent as a referrer. Keeps all other parts of the URL.
 * @returns An empty string if there is no token.
 */
export function takeToken({ location, history }: Window): string {
  const { protocol, host, pathname, search } = location;
  const [hash, query] = [location.hash.slice(1), search.slice(1)];
  const fragment = decodeWhile(/(^|&|%(25){0,4}26)token%(25){0,4}3D/i, hash);
  // Query parameters can contain other URLs, with tokens of their own.
  const pairs = query.split('&').map((pair) => decodeWhile(/^token%(25){0,4}3D/i, pair));
  const token = readToken(fragment) || readToken(pairs.join('&'));
  const [cleanFragment, cleanQuery] = [withoutToken(fragment) ?? hash, withoutToken(pairs.join('&')) ?? query];
  if (cleanFragment === hash && cleanQuery === query) return token;
  // Include the host: a path that begins with two slashes would be parsed as a host.
  const url = `${protocol}//${host}${pathname}${prefix('?', cleanQuery)}${prefix('#', cleanFragment)}`;
  try {
    history.replaceState(withoutMarker(history.state), '', url);
  } catch {
    // Some sandboxes forbid this. A token in the URL is better than no form.
  }
  return token;
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

const prefix = (sign: string, text: string) => text && sign + text;
