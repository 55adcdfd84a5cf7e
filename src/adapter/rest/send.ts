import type { OperationId } from '../../contract/models.ts';
import { AdapterError, isAdapterError } from '../adapter-error.ts';
import { buildHeaders } from './build-headers.ts';
import type { RequestParts } from './build-request.ts';
import { fits, type Shape } from './check-reply.ts';
import { Deadline } from './deadline.ts';
import { toProblemError } from './problem-error.ts';
import { readText } from './response-body.ts';
import type { RestAdapterOptions } from './rest-adapter.ts';

/** One try of a call. */
export interface Try {
  readonly rest: RestAdapterOptions;
  readonly operation: Exclude<OperationId, 'watchInvites'>;
  readonly parts: RequestParts;
  /** Aborts the try. */
  readonly signal: AbortSignal;
  /** Whether the call changes something, so that a lost reply leaves its outcome open. */
  readonly acts: boolean;
}

/** Sends a request and reads its reply. Rejects with an `AdapterError`, or with the reason of an aborted signal. */
export async function send({ rest, operation, parts, signal, acts }: Try): Promise<object> {
  const { fetch = globalThis.fetch, credentials = 'same-origin', timeout = 30_000 } = rest;
  const deadline = new Deadline(signal, timeout, timeout / 2);
  const shapes = loadShapes();
  const { url, method, body = null } = parts;
  let sent = false;
  let redirected = false;
  try {
    const headers = await deadline.limit(buildHeaders(rest, parts.headers));
    // The host's time is not the server's.
    deadline.extend();
    sent = true;
    // A call that acts is never sent on: what a redirect made of it, nobody could tell.
    const redirect = acts ? 'manual' : 'follow';
    const request = { method, headers, body, credentials, redirect, signal: deadline.signal } as const;
    const response = await deadline.limit(fetch(url, request));
    redirected = response.redirected || response.type === 'opaqueredirect' || Math.trunc(response.status / 100) === 3;
    if (redirected && acts) throw new AdapterError('unauthenticated');
    deadline.extend();
    const text = await deadline.limit(readText(response, deadline.extend));
    if (!response.ok) throw toProblemError(response, text, acts);
    return parseReply(text, (await deadline.limit(shapes))?.[operation]);
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (isAdapterError(error)) throw error;
    // Once sent, a call that acts may have reached the server.
    const options = { cause: error, outcome: acts && sent ? 'unknown' : 'rejected' } as const;
    if (deadline.expired) throw new AdapterError('timeout', { ...options, retryable: true });
    if (!isUnreadable(error)) throw new AdapterError('network', { ...options, retryable: true });
    // Portals send whoever is signed out to a login page.
    throw new AdapterError(redirected ? 'unauthenticated' : 'invalid-reply', options);
  } finally {
    deadline.end();
  }
}

/** On their way while the server works. Without them replies are taken as they are: elements can stand that. */
const loadShapes = () =>
  import('../../contract/reply-shapes.gen.ts').then(
    ({ replyShapes }) => replyShapes,
    () => undefined,
  );

function parseReply(text: string, shape: Shape | undefined): object {
  const reply: unknown = JSON.parse(text);
  if (shape && !fits(reply, shape)) throw new SyntaxError('The reply lacks members that the contract demands.');
  return reply as object;
}

/** Not JSON, not what the contract says, or far too large. */
const isUnreadable = (error: unknown) => error instanceof SyntaxError || error instanceof RangeError;
