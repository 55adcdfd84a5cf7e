import type { Fault } from './fault.ts';
import { LostConnection } from './lost-connection.ts';
import { encode, isEventStream, replaceBody } from './make-reply.ts';
import { wait } from './wait.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Faults that break the connection, each at a different point. */
export const connectionFaults = {
  'reset-before-body': {
    summary: 'Status and headers come, then the connection is reset.',
    hits: 'after',
    inPage: 'Reading the body fails at once.',
    async apply({ next }) {
      const response = await next();
      await response.body?.cancel();
      const pull = (controller: ReadableStreamDefaultController<Bytes>) => controller.error(new LostConnection());
      return replaceBody(response, new ReadableStream({ pull }, { highWaterMark: 0 }));
    },
  },
  'reset-in-body': {
    summary: 'Half of the body comes, then the connection is reset.',
    hits: 'after',
    inPage: 'Reading the body fails after its first half.',
    async apply({ next, delay, request }) {
      const response = await next();
      const cut = cutInHalf(delay / 10, request.signal, (controller) => controller.error(new LostConnection()));
      return replaceBody(response, response.body?.pipeThrough(cut) ?? null);
    },
  },
  'truncated-json': {
    summary: 'Half of the announced body comes, then the connection is closed.',
    hits: 'after',
    inPage: 'The body ends in its middle, without an error.',
    async apply({ next, request }) {
      const response = await next();
      if (isEventStream(response)) {
        const cut = cutInHalf(0, request.signal, (controller) => controller.terminate());
        return replaceBody(response, response.body?.pipeThrough(cut) ?? null);
      }
      const bytes = encode(await response.text());
      const headers = { 'Content-Length': String(bytes.byteLength), Connection: 'close' };
      return replaceBody(response, bytes.slice(0, bytes.byteLength / 2), { headers });
    },
  },
  'commit-then-drop': {
    summary: 'The operation is carried out, and the connection is reset instead of a reply.',
    hits: 'after',
    inPage: '`fetch` fails with a TypeError.',
    async apply({ next }) {
      await (await next()).body?.cancel();
      throw new LostConnection();
    },
  },
} as const satisfies Record<string, Fault>;

/** Passes on half of the first chunk, then pauses before ending: on an error, clients drop data not read yet. */
function cutInHalf(
  pause: number,
  signal: AbortSignal,
  end: (controller: TransformStreamDefaultController<Bytes>) => void,
) {
  return new TransformStream<Bytes, Bytes>({
    async transform(chunk, controller) {
      controller.enqueue(chunk.slice(0, chunk.byteLength / 2));
      await wait(pause, signal);
      end(controller);
    },
  });
}
