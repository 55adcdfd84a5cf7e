/**
 * Reads the token of a registration link, `#token=…` or `?token=…`, and removes it from the page's URL, where it could be
 * copied, logged or sent as a referrer. Keeps all other parts of the URL.
 * @returns An empty string if there is no token.
 */
export function takeToken({ location, history }: Window): string {
  const { protocol, host, pathname, search } = location;
  const [hash, fragment, query] = [location.hash.slice(1), decodeOnce(location.hash.slice(1)), search.slice(1)];
  const token = readToken(fragment) || readToken(query);
  const [cleanFragment, cleanQuery] = [withoutToken(fragment) ?? hash, withoutToken(query) ?? query];
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

/** Decodes `token%3D…`: some email programs encode a fragment once more. */
function decodeOnce(fragment: string): string {
  if (!/(^|%26)token%3D/i.test(fragment)) return fragment;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
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
