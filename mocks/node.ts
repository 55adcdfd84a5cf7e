import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { handleControl } from './control.ts';
import { LostConnection } from './faults/lost-connection.ts';
import type { MockApi } from './mock-api.ts';
import { maxBodyBytes } from './pipeline/body.ts';
import { sendResponse } from './send-response.ts';

export interface ServeOptions {
  /** 0 picks any free port. */
  readonly port: number;
  /** The address to listen on. @default '127.0.0.1' */
  readonly host?: string;
}

export interface MockServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the mock over HTTP. Rejects if the port is taken. */
export async function serve(api: MockApi, { port, host = '127.0.0.1' }: ServeOptions): Promise<MockServer> {
  // Keep idle connections open: a client that sends on one at the moment it times out would see a network error.
  const options = { keepAliveTimeout: 0 };
  const server = createServer(options, (incoming, outgoing) => void respond(api, incoming, outgoing));
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

async function respond(api: MockApi, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const disconnected = new AbortController();
  outgoing.once('close', () => disconnected.abort());
  try {
    const request = await toRequest(incoming, disconnected.signal);
    await sendResponse(outgoing, (await handleControl(api, request)) ?? (await api.handle(request)));
  } catch (error) {
    // The client disconnected, which is not an error of the mock.
    if (outgoing.destroyed) return;
    if (error instanceof LostConnection) return void incoming.socket.resetAndDestroy();
    console.error(error);
    if (!outgoing.headersSent) outgoing.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
    outgoing.end(`The mock failed: ${String(error)}\n`);
  }
}

async function toRequest(incoming: IncomingMessage, signal: AbortSignal): Promise<Request> {
  const { method = 'GET', url = '/' } = incoming;
  const headers = Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const body = method === 'GET' || method === 'HEAD' ? null : await readUpTo(incoming, maxBodyBytes + 1);
  // Routing uses the path only, so use a fixed origin: the client's Host header may be invalid.
  return new Request(`http://mock${url.startsWith('/') ? url : '/'}`, { method, headers, body, signal });
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
