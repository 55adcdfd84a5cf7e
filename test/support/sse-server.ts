import type { Invite } from '../../src/index.ts';

/** One connection that a client opened. */
export interface SseConnection {
  readonly request: Request;
  /** Sends a piece of the stream. */
  send(piece: string): void;
  /** Sends an invite as the server does. */
  sendInvite(id: string, invite: Invite): void;
  /** Ends the stream as a server does that is restarted. */
  end(): void;
  /** Breaks the connection. */
  drop(): void;
}

/** Answers in place of a stream; undefined opens one. */
type Refusal = (connection: number) => Response | undefined;

/** A server of event streams, as a `fetch` that tests hand to the adapter. */
export function createSseServer(refuse: Refusal = () => undefined) {
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
