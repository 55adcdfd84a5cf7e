import { corsHeaders } from './cors.ts';

/** A reply as it goes over the wire, but for CORS and the date. */
export interface Reply {
  readonly status: number;
  readonly type: 'application/json' | 'application/problem+json' | 'text/plain; charset=utf-8';
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What goes back to the client that sent `request`. */
export function toResponse(reply: Reply, request: Request, now: number): Response {
  return new Response(reply.body, {
    status: reply.status,
    headers: {
      ...reply.headers,
      ...corsHeaders(request),
      'Content-Type': reply.type,
      'Cache-Control': 'no-store',
      Date: new Date(now).toUTCString(),
    },
  });
}
