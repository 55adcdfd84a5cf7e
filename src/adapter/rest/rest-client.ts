import type { OperationId } from '../../contract/models.ts';
import { AdapterError, isAdapterError } from '../adapter-error.ts';
import { isIdempotent } from '../is-idempotent.ts';
import type { CallOptions, WriteId, WriteOptions } from '../reseller-adapter.ts';
import { Deadline, delay } from './deadline.ts';
import type { RestAdapterOptions } from './options.ts';
import { buildRequest, type RequestParts } from './request.ts';
import { isRedirect, isUnreadable, readText } from './response.ts';

/** An operation with one request and one reply. */
export type CallId = Exclude<OperationId, 'watchInvites'>;

interface Attempt {
  readonly operation: CallId;
  readonly parts: RequestParts;
  readonly signal: AbortSignal;
  /** Whether the call changes data, so that its outcome is unknown if the reply is lost. */
  readonly isWrite: boolean;
  readonly redirect: RequestRedirect;
}

/** How often a read is attempted. */
const maxAttempts = 3;

/** Give up instead of retrying if the server asks for a longer delay than this, in seconds. */
const maxRetryAfter = 5;

/** Sends requests to one back end: headers, authentication, timeouts, retries and errors. */
export class RestClient {
  readonly #options: RestAdapterOptions;
  /** The reads that have succeeded after a redirect. */
  readonly #redirected = new Set<CallId>();
  /** Whether the server has answered a read. */
  #answersReads = false;

  constructor(options: RestAdapterOptions) {
    this.#options = options;
  }

  get baseUrl(): string {
    return this.#options.baseUrl;
  }

  /** The timeout of one attempt, in milliseconds. */
  get timeoutMs(): number {
    return this.#options.timeout ?? 30_000;
  }

  /**
   * Calls one operation of the contract.
   * @throws {AdapterError} Or the signal's reason once it is aborted.
   */
  async call(
    operation: CallId,
    input: object,
    { signal, idempotencyKey }: CallOptions & Partial<WriteOptions>,
  ): Promise<object> {
    const isWrite = idempotencyKey !== undefined;
    const key = isWrite && isIdempotent(this.#options, operation as WriteId) ? idempotencyKey : undefined;
    const parts = buildRequest(this.baseUrl, operation, input as Readonly<Record<string, unknown>>, key);
    // Never follow a redirect of a write: its outcome would be unknown.
    let redirect: RequestRedirect = isWrite ? 'manual' : 'follow';
    let mayAuthenticate = true;
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#send({ operation, parts, signal, isWrite, redirect });
      } catch (error) {
        if (!isAdapterError(error) || signal.aborted) throw error;
        const { code, retryable, retryAfter = 0 } = error;
        // A redirect to another origin, such as to a sign-in page, looks like a lost connection. Check for one, unless
        // this read is known to be redirected within the API.
        if (code === 'network' && !this.#redirected.has(operation)) redirect = 'manual';
        if (code === 'unauthenticated' && mayAuthenticate) {
          mayAuthenticate = false;
          await this.authenticate(error, signal);
        } else if (!isWrite && attempt < maxAttempts && retryable && retryAfter <= maxRetryAfter) {
          // Exponential backoff from 250 ms, with jitter so that clients do not retry in step.
          const backoffMs = 250 * 2 ** (attempt - 1) * (1 + Math.random());
          await delay(Math.max(retryAfter * 1000, backoffMs), signal);
        } else throw error;
      }
    }
  }

  /** Calls `fetch` with the host's options. */
  fetch(url: string, init: RequestInit): Promise<Response> {
    // Look up the global on each call, because the page may replace it. Call it unbound, as browsers require.
    const { fetch = globalThis.fetch, credentials = 'same-origin' } = this.#options;
    return fetch(url, { credentials, ...init });
  }

  /** Adds `own` to the host's headers. @throws {AdapterError} `unauthenticated` if the host cannot provide its headers. */
  async buildHeaders(own: Readonly<Record<string, string>>): Promise<Headers> {
    try {
      const headers = new Headers(await this.#options.headers?.());
      for (const [name, value] of Object.entries(own)) headers.set(name, value);
      return headers;
    } catch (error) {
      throw new AdapterError('unauthenticated', { cause: error });
    }
  }

  /**
   * Lets the host sign the user in, once for all concurrent calls.
   * @throws {AdapterError} The given error if the host cannot sign the user in.
   */
  authenticate(unauthenticated: AdapterError, signal: AbortSignal): Promise<void> {
    return import('./sign-in.ts').then(
      ({ signInOnce }) => signInOnce(this.#options, unauthenticated, signal),
      () => {
        throw unauthenticated;
      },
    );
  }

  /** Maps a response that failed, or that does not match the contract because of `cause`, to an error. */
  async toError(
    operation: OperationId,
    response: Response,
    text: string,
    isWrite: boolean,
    cause?: unknown,
  ): Promise<AdapterError> {
    const { status, ok } = response;
    try {
      const { toProblemError } = await import('./problem-reply.ts');
      return toProblemError(response, text, { operation, isWrite, cause }, this.#options);
    } catch {
      // The module could not be loaded.
      const outcome = isWrite && (ok || status >= 500) ? 'unknown' : 'rejected';
      return new AdapterError(status === 401 ? 'unauthenticated' : 'unavailable', { status, outcome });
    }
  }

  /** Sends a request once and reads the reply. */
  async #send({ operation, parts, signal, isWrite, redirect }: Attempt): Promise<object> {
    const deadline = new Deadline(signal, this.timeoutMs, this.timeoutMs / 2);
    const checks = loadChecks();
    const { url, method, body = null } = parts;
    let sent = false;
    let response: Response | undefined;
    try {
      const headers = await deadline.limit(this.buildHeaders(parts.headers));
      // The time that the host took does not count towards the server's idle timeout.
      deadline.extend();
      sent = true;
      const init: RequestInit = { method, headers, body, redirect, signal: deadline.signal };
      response = await deadline.limit(this.fetch(url, init));
      this.#answersReads ||= !isWrite;
      if (redirect === 'manual' && isRedirect(response)) throw new AdapterError('unauthenticated');
      deadline.extend();
      const text = await deadline.limit(readText(response, deadline.extend));
      if (!response.ok) throw await deadline.limit(this.toError(operation, response, text, isWrite));
      const reply = JSON.parse(text) as object;
      (await deadline.limit(checks))?.checkReply(operation, reply);
      if (response.redirected) this.#redirected.add(operation);
      return reply;
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (isAdapterError(error)) throw error;
      // Once sent, a write may have reached the server.
      const options = { cause: error, outcome: isWrite && sent ? 'unknown' : 'rejected' } as const;
      if (deadline.expired) throw new AdapterError('timeout', { ...options, retryable: true });
      if (response && isUnreadable(error))
        throw await deadline.limit(this.toError(operation, response, '', isWrite, error));
      // An API on another origin may not allow the `Idempotency-Key` header.
      if (isWrite && this.#answersReads)
        void import('./log-cors.ts').then(
          ({ logCors }) => logCors(this.baseUrl),
          () => {},
        );
      throw new AdapterError('network', { ...options, retryable: true });
    } finally {
      deadline.end();
    }
  }
}

/** If loading fails, skip the checks: elements tolerate incomplete replies. */
export const loadChecks = () => import('./checks.ts').catch(() => undefined);
