import { setupWorker } from 'msw/browser';
import type { MockApi } from './mock-api.ts';
import { createHandlers } from './msw-handlers.ts';

export interface WorkerOptions {
  /** Where the page's site serves msw's worker script; `/mockServiceWorker.js` by default. */
  readonly serviceWorkerUrl?: string;
}

/**
 * Answers the page's calls to the mock through a service worker: for static demos, where the browser's network panel
 * shows the calls. Returns what ends it.
 */
export async function startWorker(
  api: MockApi,
  { serviceWorkerUrl = '/mockServiceWorker.js' }: WorkerOptions = {},
): Promise<() => Promise<void>> {
  const worker = setupWorker(...createHandlers(api));
  await worker.start({ serviceWorker: { url: serviceWorkerUrl }, onUnhandledFrame: 'bypass', quiet: true });
  return async () => worker.stop();
}
