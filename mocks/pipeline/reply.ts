import { corsHeaders } from './cors.ts';

/** A reply before the CORS, caching and date headers are added. */
export type Reply = TextReply | StreamReply;

/** A reply whose whole body is known. */
export interface TextReply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An event stream, open until the client or the mock closes it. */
interface StreamReply {
  readonly status: 200;
  readonly type: 'text/event-stream';
  readonly body: ReadableStream<Uint8Array>;
  readonly headers?: TextReply['headers'];
}

/** The result of a handler. */
type HandlerResult =
  | { readonly status: 200 | 201; readonly body: unknown; readonly location?: string }
  | { readonly status: 200; readonly stream: StreamReply['body'] };

/** Serializes a handler's result. */
export function toReply(result: HandlerResult): Reply {
  if ('stream' in result) return { status: 200, type: 'text/event-stream', body: result.stream };
  const { status, body, location } = result;
  const headers = location === undefined ? {} : { Location: location };
  return { status, type: 'application/json', body: JSON.stringify(body), headers };
}

/** Builds the final response for the client that sent `request`, readable by pages of other origins. */
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
