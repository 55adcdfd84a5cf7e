/**
 * The maximum number of open streams to one host, across all pages of an origin. Over HTTP/1.1, browsers open at most
 * six connections to a host, for streams and calls together.
 */
const slots = 3;

/**
 * Runs a task that keeps a stream open, if a slot is free.
 * @returns `undefined`, without running the task, if all slots are taken.
 */
export async function runInSlot<Result>(url: string, task: () => Promise<Result>): Promise<Result | undefined> {
  const { host } = new URL(url, globalThis.location?.href);
  if (!needsSlot(host)) return task();
  for (let slot = 0; slot < slots; slot++) {
    let isFree = false;
    const result = await navigator.locks.request(
      `reseller-elements/stream/${host}/${slot}`,
      { ifAvailable: true },
      (lock) => {
        isFree = lock !== null;
        return isFree ? task() : undefined;
      },
    );
    if (isFree) return result;
  }
  return undefined;
}

/**
 * Whether the number of connections may be limited: not on Node, nor over HTTP/2 or 3. Returns false in pages that
 * cannot use the Web Locks API: those with an opaque origin or on plain HTTP.
 */
function needsSlot(host: string): boolean {
  if (!globalThis.document || !globalThis.navigator.locks || globalThis.origin === 'null') return false;
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return !entries.some(({ name, nextHopProtocol }) => /^h[23]/.test(nextHopProtocol) && new URL(name).host === host);
}
