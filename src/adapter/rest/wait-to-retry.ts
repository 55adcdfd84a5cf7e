/** Waits as long as the server asks, else 0.25 to 0.5 s, doubled for each attempt; rejects when the caller gives up. */
export function waitToRetry(attempt: number, retryAfter: number | undefined, signal: AbortSignal): Promise<void> {
  const backoff = 250 * 2 ** (attempt - 1) * (1 + Math.random());
  return new Promise((resolve, reject) => {
    const timer = setTimeout(done, Math.max((retryAfter ?? 0) * 1000, backoff));
    signal.addEventListener('abort', abort);
    function done() {
      signal.removeEventListener('abort', abort);
      resolve();
    }
    function abort() {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      reject(signal.reason as Error);
    }
    if (signal.aborted) abort();
  });
}
