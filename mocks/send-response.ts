import { type ServerResponse, STATUS_CODES } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { sendResponse } from '../src/server/node-server.ts';
import { LostConnection } from './faults/lost-connection.ts';
import { slowHeadOf } from './faults/slow-head.ts';

/** Sends a response, with the faults that need the socket: a head that comes line by line, and a lost connection. */
export async function sendWithFaults(outgoing: ServerResponse, response: Response): Promise<void> {
  const slowHead = slowHeadOf(response);
  if (slowHead !== undefined) return sendSlowly(outgoing, response, slowHead);
  return sendResponse(outgoing, response, response.body && resetWhereLost(response.body, outgoing));
}

async function* resetWhereLost(body: AsyncIterable<Uint8Array>, { socket }: ServerResponse) {
  try {
    yield* body;
  } catch (error) {
    if (error instanceof LostConnection) {
      // Let pending writes reach the socket before resetting it.
      await setImmediate();
      socket?.resetAndDestroy();
    }
    throw error;
  }
}

/** Writes the head line by line, directly to the socket: Node's HTTP API sends all headers at once. */
async function sendSlowly({ socket }: ServerResponse, response: Response, ms: number): Promise<void> {
  if (!socket) return;
  const { status, headers, body } = response;
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    ...[...headers].map(([name, value]) => `${name}: ${value}`),
    'connection: close',
  ];
  for (const line of lines) {
    socket.write(`${line}\r\n`);
    await setTimeout(ms / lines.length);
  }
  socket.write('\r\n');
  if (body) await pipeline(body, socket);
  else socket.end();
}
