import { FetchInterceptor } from '@mswjs/interceptors/fetch';
import { defineNetwork, InterceptorSource } from 'msw/experimental';
import type { MockApi } from './mock-api.ts';
import { createHandlers } from './msw-handlers.ts';

export { createHandlers } from './msw-handlers.ts';

/**
 * Intercepts the page's calls to the mock, without a service worker.
 * @returns A function that stops intercepting.
 */
export function interceptInPage(api: MockApi): () => void {
  const network = defineNetwork({
    sources: [new InterceptorSource({ interceptors: [new FetchInterceptor()] })],
    handlers: createHandlers(api),
    onUnhandledFrame: 'bypass',
    context: { quiet: true },
  });
  network.enable();
  return () => network.disable();
}
