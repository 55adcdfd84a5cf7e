import { http, type HttpHandler, HttpResponse } from 'msw';
import { LostConnection } from './faults/lost-connection.ts';
import type { MockApi } from './mock-api.ts';

/** Creates handlers for a page with its own msw setup. */
export function createHandlers(api: MockApi): HttpHandler[] {
  return [
    http.all(`${api.baseUrl}/*`, ({ request }) =>
      // `fetch` follows redirects here, because msw cannot follow one after a POST.
      api.fetch(request).catch((error: unknown) => {
        // msw treats any other rejection as a bug in the handler and answers 500.
        if (error instanceof LostConnection || request.signal.aborted) return HttpResponse.error();
        throw error;
      }),
    ),
  ];
}
