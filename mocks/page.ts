import type { MockApi } from './mock-api.ts';

export { createHandlers } from './msw-handlers.ts';

type Fetch = typeof globalThis.fetch;

/**
 * Answers every `fetch` of the page below the mock's base URL, without a service worker.
 *
 * If called again, such as after a hot reload, the page uses the newest mock.
 * @returns A function that stops intercepting.
 */
export function interceptInPage(api: MockApi): () => void {
  const original = globalThis.fetch;
  let isActive = true;
  const intercepting: Fetch = (input, init) =>
    isActive && isBelow(api.baseUrl, input) ? api.fetch(input, init) : original(input, init);
  globalThis.fetch = intercepting;
  return () => {
    isActive = false;
    // Keep a wrapper that another script has added in the meantime.
    if (globalThis.fetch === intercepting) globalThis.fetch = original;
  };
}

function isBelow(baseUrl: string, input: Parameters<Fetch>[0]): boolean {
  const url = input instanceof Request ? input.url : String(input);
  return URL.canParse(url, globalThis.location?.href)
    ? new URL(url, globalThis.location?.href).href.startsWith(`${baseUrl}/`)
    : false;
}
