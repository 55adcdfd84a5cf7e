import { type TextReply, toResponse } from '../../src/server/reply.ts';
import { corsHeaders } from '../cors.ts';
import type { Fault, FaultyCall } from './fault.ts';

export const html = 'text/html; charset=utf-8';

/** Creates a response to send instead of the real one. */
export const makeReply = ({ request, now }: FaultyCall, reply: TextReply): Response =>
  toResponse(reply, corsHeaders(request), now);

/** Creates a fault that runs the operation and changes its response. `inPage` describes the effect without a socket. */
export const replyFault = (
  summary: string,
  change: (response: Response, call: FaultyCall) => Response | Promise<Response>,
  inPage?: string,
): Fault => ({
  summary,
  hits: 'after',
  ...(inPage && { inPage }),
  apply: async (call) => change(await call.next(), call),
});

interface Change {
  readonly status?: number;
  /** `undefined` removes a header. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** Replaces the body of the real response, and optionally its status and headers. */
export function replaceBody(
  response: Response,
  body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>> | null,
  { status = response.status, headers: changes = {} }: Change = {},
): Response {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(changes))
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
  return new Response(body, { status, headers });
}

export const isEventStream = ({ headers }: Response): boolean =>
  headers.get('Content-Type')?.startsWith('text/event-stream') ?? false;

export const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
