import type { Invite } from '../../src/index.ts';

/** A client's connection. */
export interface SseConnection {
  readonly request: Request;
  /** Sends a chunk of the stream. */
  send(piece: string): void;
  /** Sends an invite event. */
  sendInvite(id: string, invite: Invite): void;
  /** Ends the stream, as a restarting server does. */
  end(): void;
  /** Aborts the connection. */
  drop(): void;
}

/** Returns a response in place of a stream, or undefined to open one. */
type Responder = (connection: number) => Response | undefined;

/** Creates a server of event streams, as a `fetch` for the adapter. */
export function createSseServer(refuse: Responder = () => undefined) {
  const connections: SseConnection[] = [];
  let attempts = 0;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const refusal = refuse(++attempts);
    if (refusal) return refusal;
    const { readable, connection } = open(request);
    connections.push(connection);
    return new Response(readable, { headers: { 'Content-Type': 'text/event-stream' } });
  };
  return {
    fetch,
    connections,
    get attempts() {
      return attempts;
    },
  };
}

function open(request: Request) {
  const encoder = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const readable = new ReadableStream<Uint8Array>({ start: (given) => void (controller = given) });
  request.signal.addEventListener('abort', () => controller?.error(request.signal.reason));
  const send = (piece: string) => controller?.enqueue(encoder.encode(piece));
  const connection: SseConnection = {
    request,
    send,
    sendInvite: (id, invite) => send(`id: ${id}\nevent: invite\ndata: ${JSON.stringify(invite)}\n\n`),
    end: () => controller?.close(),
    drop: () => controller?.error(new TypeError('terminated')),
  };
  return { readable, connection };
}
