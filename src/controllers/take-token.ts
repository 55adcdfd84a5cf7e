/**
 * Reads the token of a registration link, `#token=…` or `?token=…`, and removes it from the page's URL, where it could be
 * copied, logged or sent as a referrer. Keeps all other parts of the URL.
 * @returns An empty string if there is no token.
 */
export function takeToken({ location, history }: Window): string {
  const { protocol, host, pathname, search } = location;
  const [hash, query] = [location.hash.slice(1), search.slice(1)];
  const fragment = decodeWhile(/(^|&|%(25){0,4}26)token%(25){0,4}3D/i, hash);
  // Parts of a query can have other addresses in them, with tokens of their own.
  const pairs = query.split('&').map((pair) => decodeWhile(/^token%(25){0,4}3D/i, pair));
  const token = readToken(fragment) || readToken(pairs.join('&'));
  const [cleanFragment, cleanQuery] = [withoutToken(fragment) ?? hash, withoutToken(pairs.join('&')) ?? query];
  if (cleanFragment === hash && cleanQuery === query) return token;
  // Include the host: a path that begins with two slashes would be read as one.
  const url = `${protocol}//${host}${pathname}${prefix('?', cleanQuery)}${prefix('#', cleanFragment)}`;
  try {
    history.replaceState(withoutMarker(history.state), '', url);
  } catch {
    // Some sandboxes forbid it, and a token that stays in the URL is better than no form.
  }
  return token;
}

const nextMarker = '__NA';

/**
 * Drops the marker by which Next.js recognizes its own changes of the URL. It misses a change that has the marker, and would
 * later restore the URL with the token; to a state without it, Next.js adds all that it needs.
 */
const withoutMarker = (state: Readonly<Record<string, unknown>> | null) =>
  state?.[nextMarker] ? { ...state, [nextMarker]: undefined } : state;

/** Decodes `token%3D…` and `token%253D…`: some email programs encode links once more. Keeps what cannot be decoded. */
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

/** A plus is part of a token: only forms use it for a space. */
const parse = (pairs: string) => new URLSearchParams(pairs.replaceAll('+', '%2B'));

const readToken = (pairs: string) => parse(pairs).get('token') ?? '';

/** Returns undefined if there is no token. */
function withoutToken(pairs: string): string | undefined {
  const all = pairs.split('&');
  const others = all.filter((pair) => !parse(pair).has('token'));
  return others.length < all.length ? others.join('&') : undefined;
}

const prefix = (sign: string, text: string) => text && sign + text;
