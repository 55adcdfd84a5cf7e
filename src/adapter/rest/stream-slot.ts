/**
 * How many streams to one host may be open at a time, in all pages of an origin. Over HTTP/1.1, browsers open six connections to a
 * host, for streams and calls together.
 */
const slots = 3;

/**
 * Runs a task that keeps a stream open, if a slot is free.
 * @returns Undefined at once if all slots are taken.
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

/** Whether connections may be scarce: not on Node, and not over HTTP/2 or 3. Pages without an origin or on plain HTTP have no locks. */
function needsSlot(host: string): boolean {
  if (!globalThis.document || !globalThis.navigator.locks || globalThis.origin === 'null') return false;
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return !entries.some(({ name, nextHopProtocol }) => /^h[23]/.test(nextHopProtocol) && new URL(name).host === host);
}
