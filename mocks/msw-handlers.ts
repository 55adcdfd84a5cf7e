import { http, type HttpHandler, HttpResponse } from 'msw';
import { LostConnection } from './faults/lost-connection.ts';
import type { MockApi } from './mock-api.ts';

/** Handlers for a page that has an msw setup of its own. */
export function createHandlers(api: MockApi): HttpHandler[] {
  return [
    http.all(`${api.baseUrl}/*`, ({ request }) =>
      // msw's own way to follow redirects knows no POST.
      api.fetch(request).catch((error: unknown) => {
        // To msw anything else is a mistake in the handler, for which it answers 500.
        if (error instanceof LostConnection || request.signal.aborted) return HttpResponse.error();
        throw error;
      }),
    ),
  ];
}
