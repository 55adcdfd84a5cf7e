import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';
import type { Matches, MatchQuery } from '../contract/models.ts';
import { sanitizeMatches } from './sanitize-reply.ts';

/** Give up looking for matches after this many milliseconds: sending must not wait for long. */
const timeoutMs = 5000;

/** Finds customers and open invites that look like the one about to be created. Returns undefined where there are none. */
export async function findMatches(
  adapter: ResellerAdapter,
  query: MatchQuery,
  signal: AbortSignal,
): Promise<Matches | undefined> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), timeoutMs);
  const either = AbortSignal.any([signal, timeout.signal]);
  let stop = () => {};
  const aborted = new Promise<undefined>((resolve) => (stop = () => resolve(undefined)));
  either.addEventListener('abort', stop);
  try {
    const found = await Promise.race([adapter.findMatches?.(query, { signal: either }), aborted]);
    return sanitizeMatches(found);
  } finally {
    clearTimeout(timer);
    // A combined signal is kept alive by its listeners.
    either.removeEventListener('abort', stop);
  }
}
