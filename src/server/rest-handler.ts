import { AdapterError } from '../adapter/adapter-error.ts';
import type { OperationId, Session } from '../contract/models.ts';
import { Cors, type CorsOptions } from './cors.ts';
import { type IdempotencyStore, MemoryIdempotencyStore } from './idempotency.ts';
import { toFailedReply, toProblemReply } from './problem.ts';
import { toResponse } from './reply.ts';
import { retainRequest } from './retain-request.ts';
import { matchRoute } from './router.ts';
import { runOperation } from './run-operation.ts';
import type { ServerAdapter } from './server-adapter.ts';

/** How `createRestHandler` serves an adapter. */
export interface RestHandlerOptions<HostSession extends Session = Session> {
  /**
   * Returns the session of a request; `undefined` if the user is not signed in. It may hold more than the contract's members,
   * such as the id of the reseller, for `adapter`. Not called for registrations, whose token is their only credential.
   */
  readonly authenticate: (request: Request) => HostSession | undefined | Promise<HostSession | undefined>;
  /**
   * Returns the adapter that serves a session. It must reveal and change the data of this session's reseller only. For
   * registrations, the session is `undefined`.
   */
  readonly adapter: (session: HostSession | undefined) => ServerAdapter | Promise<ServerAdapter>;
  /**
   * Stores replies by idempotency key.
   * @default new MemoryIdempotencyStore()
   */
  readonly idempotency?: IdempotencyStore;
  /**
   * The path that the contract's paths are below, such as `/api/reseller`. The `Location` of new records begins with it.
   * @default ''
   */
  readonly basePath?: string;
  /**
   * The pages on other origins that may call the handler.
   * @default none
   */
  readonly cors?: CorsOptions;
  /**
   * Whether to check replies and events of the adapter against the contract. A violation is reported to `onError` and answered
   * with 500.
   * @default true, unless NODE_ENV is "production"
   */
  readonly validateReplies?: boolean;
  /**
   * Receives every error that is a fault of the server: an adapter that throws anything other than an `AdapterError`, and each
   * `ContractViolation`.
   * @default console.error
   */
  readonly onError?: (error: unknown, failed: FailedCall) => void;
  /**
   * Returns the current time, in milliseconds since 1970.
   * @default Date.now
   */
  readonly now?: () => number;
}

/** The call in which the server failed. */
export interface FailedCall {
  readonly operationId: OperationId;
  readonly request: Request;
}

/**
 * Serves an adapter over HTTP, as the contract describes: the mirror of `createRestAdapter`.
 *
 * The handler matches routes, limits and validates bodies, checks permissions, carries each `Idempotency-Key` out once, sends
 * problem documents (RFC 9457), streams changes of invites, and answers preflight requests. It runs wherever `Request` and
 * `Response` exist: Node, Deno, Bun, workers, and frameworks with fetch handlers.
 *
 * @returns A function that answers every request; it never rejects.
 * @example
 * const handle = createRestHandler({
 *   authenticate: (request) => readSession(request.headers.get('Cookie')),
 *   adapter: (session) => createDatabaseAdapter(session?.resellerId),
 * });
 * export { handle as GET, handle as OPTIONS, handle as POST };
 */
export function createRestHandler<HostSession extends Session = Session>(
  options: RestHandlerOptions<HostSession>,
): (request: Request) => Promise<Response> {
  const { now = Date.now } = options;
  const basePath = (options.basePath ?? '')
    .split('/')
    .filter(Boolean)
    .map((segment) => `/${segment}`)
    .join('');
  const cors = new Cors(options.cors);
  const context = {
    authenticate: options.authenticate,
    // Safe cast: sessions come from `authenticate` alone.
    toAdapter: options.adapter as (session: Session | undefined) => ServerAdapter | Promise<ServerAdapter>,
    idempotency: options.idempotency ?? new MemoryIdempotencyStore(now),
    basePath,
    validatesReplies: options.validateReplies ?? !isProduction(),
    now,
  };

  /** Reports an error. Must not throw: in a stream, that would be an unhandled rejection and end the process. */
  function report(error: unknown, failed: FailedCall) {
    try {
      if (options.onError) options.onError(error, failed);
      else console.error(error);
    } catch (loggingError) {
      console.error(error, loggingError);
    }
  }

  async function answer(request: Request): Promise<Response> {
    if (request.method === 'OPTIONS') return cors.answerPreflight(request);
    const { pathname } = new URL(request.url);
    const path = pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : '';
    const route = matchRoute(request.method, path);
    const reply = route
      ? await runOperation(
          { ...context, onError: (error) => report(error, { operationId: route.operationId, request }) },
          route,
          request,
        )
      : toProblemReply(new AdapterError('not-found', { detail: `There is no ${request.method} ${pathname}.` }));
    return toResponse(reply, cors.headers(request), now());
  }

  return retainRequest(async (request) => {
    try {
      return await answer(request);
    } catch (error) {
      // A function of the host threw, such as `cors.origins`.
      console.error(error);
      return toResponse(toFailedReply(error), {}, Date.now());
    }
  });
}

/** Bundlers replace the whole expression; other runtimes have no `process`. */
function isProduction(): boolean {
  return typeof process !== 'undefined' && process.env['NODE_ENV'] === 'production';
}
