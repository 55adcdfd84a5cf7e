import type { Fault } from './fault.ts';
import { LostConnection } from './lost-connection.ts';
import { encode, isEventStream, replaceBody, replyFault } from './make-reply.ts';
import { wait } from './wait.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Faults that break the connection, each at a different point. */
export const connectionFaults = {
  'reset-before-body': replyFault(
    'Status and headers come, then the connection is reset.',
    async (response) => {
      await response.body?.cancel();
      const pull = (controller: ReadableStreamDefaultController<Bytes>) => controller.error(new LostConnection());
      return replaceBody(response, new ReadableStream({ pull }, { highWaterMark: 0 }));
    },
    'Reading the body fails at once.',
  ),
  'reset-in-body': replyFault(
    'Half of the body comes, then the connection is reset.',
    (response, { delay, request }) =>
      cutInHalf(response, delay / 10, request.signal, (controller) => controller.error(new LostConnection())),
    'Reading the body fails after its first half.',
  ),
  'truncated-json': replyFault(
    'Half of the announced body comes, then the connection is closed.',
    async (response, { request }) => {
      if (isEventStream(response))
        return cutInHalf(response, 0, request.signal, (controller) => controller.terminate());
      const bytes = encode(await response.text());
      const headers = { 'Content-Length': String(bytes.byteLength), Connection: 'close' };
      return replaceBody(response, bytes.slice(0, bytes.byteLength / 2), { headers });
    },
    'The body ends in its middle, without an error.',
  ),
  'commit-then-drop': replyFault(
    'The operation is carried out, and the connection is reset instead of a reply.',
    async (response) => {
      await response.body?.cancel();
      throw new LostConnection();
    },
    '`fetch` fails with a TypeError.',
  ),
} as const satisfies Record<string, Fault>;

/** Passes on half of the first chunk, then pauses before ending: on an error, clients drop data not read yet. */
function cutInHalf(
  response: Response,
  pause: number,
  signal: AbortSignal,
  end: (controller: TransformStreamDefaultController<Bytes>) => void,
): Response {
  const cut = new TransformStream<Bytes, Bytes>({
    async transform(chunk, controller) {
      controller.enqueue(chunk.slice(0, chunk.byteLength / 2));
      await wait(pause, signal);
      end(controller);
    },
  });
  return replaceBody(response, response.body?.pipeThrough(cut) ?? null);
}
