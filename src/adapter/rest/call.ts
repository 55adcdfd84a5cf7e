import { isAdapterError } from '../adapter-error.ts';
import type { CallOptions, WriteOptions } from '../reseller-adapter.ts';
import { authenticate } from './authenticate.ts';
import { buildRequest } from './build-request.ts';
import { pause } from './pause.ts';
import type { RestAdapterOptions } from './rest-adapter.ts';
import { send, type Try } from './send.ts';

/** How often a call that does not act is tried before the user is told. */
const tries = 3;

/** The longest wait that a server may ask for before such a call is given up instead, in seconds. */
const longestPause = 5;

/**
 * Calls one operation: authentication, retries and errors included. Rejects with an `AdapterError`, or with the signal's
 * reason once the caller has given up.
 */
export async function call(
  rest: RestAdapterOptions,
  operation: Try['operation'],
  input: object,
  { signal, idempotencyKey }: CallOptions & Partial<WriteOptions>,
): Promise<object> {
  const parts = buildRequest(rest.baseUrl, operation, input as Readonly<Record<string, unknown>>, idempotencyKey);
  const acts = idempotencyKey !== undefined;
  let mayAuthenticate = true;
  for (let attempt = 1; ; attempt++) {
    try {
      return await send({ rest, operation, parts, signal, acts });
    } catch (error) {
      if (!isAdapterError(error) || signal.aborted) throw error;
      if (error.code === 'unauthenticated' && mayAuthenticate) {
        mayAuthenticate = false;
        await authenticate(rest, error, signal);
      } else if (!acts && attempt < tries && error.retryable && (error.retryAfter ?? 0) <= longestPause) {
        // A quarter to half a second, twice that for the next: servers in trouble are not asked in step.
        const backoff = 250 * 2 ** (attempt - 1) * (1 + Math.random());
        await pause(Math.max((error.retryAfter ?? 0) * 1000, backoff), signal);
      } else throw error;
    }
  }
}
