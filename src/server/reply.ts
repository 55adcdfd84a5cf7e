/** A reply before the headers that depend on the request are added. */
export type Reply = TextReply | StreamReply;

/** A reply whose whole body is known. Serializable, so that stores can keep it. */
export interface TextReply {
  readonly status: number;
  /** The Content-Type. */
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An event stream, open until the client or the server closes it. */
interface StreamReply {
  readonly status: 200;
  readonly type: 'text/event-stream';
  readonly body: ReadableStream<Uint8Array>;
  readonly headers?: TextReply['headers'];
}

/** Builds the response to send. `headers` are those that depend on the request. */
export function toResponse(reply: Reply, headers: Readonly<Record<string, string>>, now: number): Response {
  return new Response(reply.body, {
    status: reply.status,
    headers: {
      ...reply.headers,
      ...headers,
      'Content-Type': reply.type,
      'Cache-Control': 'no-store',
      Date: new Date(now).toUTCString(),
    },
  });
}
