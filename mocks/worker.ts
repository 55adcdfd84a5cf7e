import type { MockApi } from './mock-api.ts';
import { createHandlers } from './msw-handlers.ts';

export interface WorkerOptions {
  /** URL of msw's worker script. @default '/mockServiceWorker.js' */
  readonly serviceWorkerUrl?: string;
}

/**
 * Intercepts the page's calls to the mock in a service worker, so that they show up in the browser's network panel.
 * Meant for static demos.
 * @returns A function that stops the worker.
 */
export async function startWorker(
  api: MockApi,
  { serviceWorkerUrl = '/mockServiceWorker.js' }: WorkerOptions = {},
): Promise<() => Promise<void>> {
  // Import dynamically: with msw 1, a static import would fail before `createHandlers` can report the supported
  // versions.
  const { setupWorker } = await import('msw/browser');
  const worker = setupWorker(...createHandlers(api));
  const options = {
    serviceWorker: { url: serviceWorkerUrl },
    quiet: true,
    onUnhandledFrame: 'bypass',
    // The name in msw 2.
    onUnhandledRequest: 'bypass',
  } as const;
  await worker.start(options);
  return async () => worker.stop();
}
