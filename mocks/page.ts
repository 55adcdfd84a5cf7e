import { FetchInterceptor } from '@mswjs/interceptors/fetch';
import { http, type HttpHandler } from 'msw';
import { defineNetwork, InterceptorSource } from 'msw/experimental';
import type { MockApi } from './mock-api.ts';

/** Handlers for a page that has an msw setup of its own. */
export function createHandlers(api: MockApi): HttpHandler[] {
  return [http.all(`${api.baseUrl}/*`, ({ request }) => api.handle(request))];
}

/** Answers the page's calls to the mock, without a service worker. Returns what ends it. */
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
