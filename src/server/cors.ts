/** Which pages on other origins may call the handler. */
export interface CorsOptions {
  /** The origins, such as `https://portal.example`; or a function that decides. */
  readonly origins: readonly string[] | ((origin: string) => boolean);
  /** Whether these pages may send cookies. @default false */
  readonly credentials?: boolean;
}

/** Answers the CORS part of requests. Without options, only pages on the handler's own origin can call it. */
export class Cors {
  readonly #options: CorsOptions | undefined;

  constructor(options: CorsOptions | undefined) {
    this.#options = options;
  }

  /** The headers that let the page that sent the request read the reply. */
  headers(request: Request): Record<string, string> {
    if (!this.#options) return {};
    const { origins, credentials = false } = this.#options;
    const origin = request.headers.get('Origin');
    // Shared caches must keep the replies to different origins apart.
    const vary = { Vary: 'Origin' };
    if (origin === null || !(typeof origins === 'function' ? origins(origin) : origins.includes(origin))) return vary;
    return {
      ...vary,
      'Access-Control-Allow-Origin': origin,
      ...(credentials && { 'Access-Control-Allow-Credentials': 'true' }),
      'Access-Control-Expose-Headers': 'Date, Location, Retry-After',
    };
  }

  /** Answers the preflight request of a cross-origin call. */
  answerPreflight(request: Request): Response {
    const headers = this.headers(request);
    const isAllowed = 'Access-Control-Allow-Origin' in headers;
    return new Response(null, {
      status: 204,
      headers: {
        ...headers,
        ...(isAllowed && {
          'Access-Control-Allow-Methods': 'GET, POST',
          'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key, Last-Event-ID',
          'Access-Control-Max-Age': '600',
        }),
      },
    });
  }
}
