import type { OperationId } from '../../contract/models.ts';
import { AdapterError, isAdapterError } from '../adapter-error.ts';
import type { CallOptions, WriteOptions } from '../reseller-adapter.ts';
import { buildRequest, type RequestParts } from './build-request.ts';
import { Deadline } from './deadline.ts';
import { toProblemError } from './problem-error.ts';
import { readText } from './response-body.ts';
import type { RestAdapterOptions } from './rest-adapter.ts';
import { waitToRetry } from './wait-to-retry.ts';

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
  id: OperationId,
  input: object,
  options: CallOptions & Partial<WriteOptions>,
): Promise<unknown> {
  const { signal, idempotencyKey } = options;
  const parts = buildRequest(rest.baseUrl, id, input as Readonly<Record<string, unknown>>, idempotencyKey);
  const acts = idempotencyKey !== undefined;
  let mayAuthenticate = rest.onUnauthenticated !== undefined;
  for (let attempt = 1; ; attempt++) {
    try {
      return await send(rest, parts, signal, acts);
    } catch (error) {
      if (!isAdapterError(error) || signal.aborted) throw error;
      if (error.status === 401 && mayAuthenticate) {
        mayAuthenticate = false;
        await rest.onUnauthenticated?.().catch(() => Promise.reject(error));
      } else if (error.retryable && !acts && attempt < tries && (error.retryAfter ?? 0) <= longestPause) {
        await waitToRetry(attempt, error.retryAfter, signal);
      } else throw error;
    }
  }
}

async function send(rest: RestAdapterOptions, parts: RequestParts, caller: AbortSignal, acts: boolean) {
  const { fetch = globalThis.fetch, credentials = 'same-origin', timeout = 30_000 } = rest;
  const headers = await buildHeaders(rest, parts);
  const deadline = new Deadline(caller, timeout, timeout / 2);
  // From here on a call that acts may have reached the server.
  const outcome = acts ? 'unknown' : 'rejected';
  try {
    const { url, method, body = null } = parts;
    const response = await fetch(url, { method, headers, body, credentials, signal: deadline.signal });
    deadline.extend();
    const text = await readText(response, deadline.extend);
    if (!response.ok) throw toProblemError(response, text, acts);
    return parseRecord(text);
  } catch (error) {
    if (isAdapterError(error) || caller.aborted) throw error;
    if (deadline.expired) throw new AdapterError('timeout', { cause: error, retryable: true, outcome });
    const unreadable = error instanceof SyntaxError || error instanceof RangeError;
    throw new AdapterError(unreadable ? 'invalid-reply' : 'network', { cause: error, retryable: !unreadable, outcome });
  } finally {
    deadline.end();
  }
}

async function buildHeaders(rest: RestAdapterOptions, parts: RequestParts): Promise<Headers> {
  try {
    const headers = new Headers(await rest.headers?.());
    for (const [name, value] of Object.entries(parts.headers)) headers.set(name, value);
    return headers;
  } catch (error) {
    throw new AdapterError('unauthenticated', { cause: error });
  }
}

function parseRecord(text: string): object {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || !value) throw new SyntaxError('The reply is not a JSON object.');
  return value;
}
