import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { maxBodyBytes } from './body.ts';
import type { NodeServer, ServeOptions } from './serve-options.ts';

/** How to listen, and what to do besides calling the handler. */
export interface NodeServerOptions extends ServeOptions {
  /** Sends a response in place of `sendResponse`. */
  readonly send?: (outgoing: ServerResponse, response: Response) => Promise<void>;
  /**
   * Receives errors of the handler and of `send`, unless the client has disconnected. Returns true if it has dealt with the reply;
   * otherwise the client receives a 500.
   */
  readonly onError?: (error: unknown, incoming: IncomingMessage) => boolean;
}

/** Listens for requests. @throws If the port is taken. */
export async function startServer(
  handle: (request: Request) => Promise<Response>,
  { port, host = '127.0.0.1', ...options }: NodeServerOptions,
): Promise<NodeServer> {
  // Keep idle connections open: a client that sends on one at the moment it times out would see a network error.
  const server = createServer({ keepAliveTimeout: 0 }, (incoming, outgoing) => {
    void respond(handle, incoming, outgoing, options);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server.off('error', reject) && undefined));
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function respond(
  handle: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { send = sendResponse, onError }: Pick<NodeServerOptions, 'send' | 'onError'>,
): Promise<void> {
  // The only method that Node receives and `Request` does not accept.
  if (incoming.method === 'TRACE') return void outgoing.writeHead(501).end();
  const disconnected = new AbortController();
  outgoing.once('close', () => disconnected.abort());
  try {
    await send(outgoing, await handle(await toRequest(incoming, disconnected.signal)));
  } catch (error) {
    if (outgoing.destroyed || onError?.(error, incoming)) return;
    console.error(error);
    if (!outgoing.headersSent) outgoing.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
    outgoing.end('The server failed.\n');
  }
}

/**
 * Writes a response to a socket.
 * @param body - The chunks to write in place of the response's own.
 */
export async function sendResponse(
  outgoing: ServerResponse,
  response: Response,
  body: AsyncIterable<Uint8Array> | null = response.body,
): Promise<void> {
  for (const [name, value] of response.headers) outgoing.appendHeader(name, value);
  outgoing.writeHead(response.status);
  if (!body) return void outgoing.end();
  // Send the headers now: the body may come much later, or never.
  outgoing.flushHeaders();
  await pipeline(body, outgoing);
}

async function toRequest(incoming: IncomingMessage, signal: AbortSignal): Promise<Request> {
  const { method = 'GET', url = '/' } = incoming;
  const headers = Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const body = method === 'GET' || method === 'HEAD' ? null : await readUpTo(incoming, maxBodyBytes + 1);
  // Routing uses the path only, so use a fixed origin: the client's Host header may be invalid.
  return new Request(`http://localhost${url.startsWith('/') ? url : '/'}`, { method, headers, body, signal });
}

/** Reads the whole body, or the client could not receive the 413, but keeps only about `limit` bytes in memory. */
async function readUpTo(incoming: IncomingMessage, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    if (bytes < limit) chunks.push(chunk);
    bytes += chunk.byteLength;
  }
  return Uint8Array.from(Buffer.concat(chunks));
}
