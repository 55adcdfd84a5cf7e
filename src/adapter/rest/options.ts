/** How `createRestAdapter` reaches a back end. */
export interface RestAdapterOptions {
  /** The URL of the API, absolute or relative to the page: `https://portal.example/api` or `/api`. */
  readonly baseUrl: string;
  /**
   * Returns headers for each request, such as `Authorization`. Called again for every attempt. If it throws, the call
   * rejects as `unauthenticated` and nothing is sent.
   * @default no headers of the host
   * @example
   * headers: async () => ({ Authorization: `Bearer ${await getToken()}` })
   */
  readonly headers?: () => HeadersInit | Promise<HeadersInit>;
  /**
   * Signs the user in again after a 401. The call is then repeated once, under the same Idempotency-Key. Concurrent calls
   * share one sign-in. Without it, a 401 rejects as `unauthenticated`.
   */
  readonly onUnauthenticated?: () => Promise<void> | void;
  /**
   * Replaces the page's `fetch`.
   * @default globalThis.fetch
   */
  readonly fetch?: typeof fetch;
  /**
   * Whether requests carry cookies.
   * @default 'same-origin'
   */
  readonly credentials?: RequestCredentials;
  /**
   * The timeout of one attempt, in milliseconds. An attempt also times out if nothing arrives for half as long.
   * @default 30000
   */
  readonly timeout?: number;
}

const names: Readonly<Record<keyof RestAdapterOptions, true>> = {
  baseUrl: true,
  headers: true,
  onUnauthenticated: true,
  fetch: true,
  credentials: true,
  timeout: true,
};

/** What was logged: pages may create an adapter in every rendering. */
const logged = new Set<string>();

/** Logs misspelled options, and a missing `baseUrl`: pages in JavaScript have no types that would report them. */
export function checkOptions(options: RestAdapterOptions) {
  for (const name of Object.keys(options)) {
    if (Object.hasOwn(names, name)) continue;
    const meant = Object.keys(names).find((known) => known.toLowerCase() === name.toLowerCase());
    warnOnce(`createRestAdapter has no option "${name}"${meant ? `. Did you mean "${meant}"?` : '.'}`);
  }
  if (typeof options.baseUrl !== 'string') warnOnce('createRestAdapter needs the option "baseUrl".');
}

function warnOnce(message: string) {
  if (logged.has(message)) return;
  logged.add(message);
  console.warn(message);
}
