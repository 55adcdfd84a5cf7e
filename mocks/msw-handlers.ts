import * as msw from 'msw';
import { LostConnection } from './faults/lost-connection.ts';
import type { MockApi } from './mock-api.ts';

if (!('http' in msw))
  throw new Error('reseller-elements/mocks needs msw 2 or 3. Run `npm install --save-dev msw@3`, then try again.');

/** Creates handlers for a page with its own msw setup. */
export function createHandlers(api: MockApi): msw.HttpHandler[] {
  return [
    msw.http.all(`${api.baseUrl}/*`, ({ request }) =>
      // `fetch` follows redirects here, because msw cannot follow one after a POST.
      api.fetch(request).catch((error: unknown) => {
        // msw treats any other rejection as a bug in the handler and answers 500.
        if (error instanceof LostConnection || request.signal.aborted) return msw.HttpResponse.error();
        throw error;
      }),
    ),
  ];
}
