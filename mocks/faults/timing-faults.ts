import type { Fault } from './fault.ts';
import { replaceBody, replyFault } from './make-reply.ts';
import { markSlowHead } from './slow-head.ts';
import { wait, waitForAbort } from './wait.ts';

/** Multiples of the delay: uneven enough for responses to overtake each other, and the same in every run. */
const jitter = [1.9, 0.1, 1.2, 0.5] as const;

/** Faults that delay the response or parts of it. */
export const timingFaults = {
  latency: replyFault('The reply takes long.', async (response, { delay, request }) => {
    await wait(delay, request.signal);
    return response;
  }),
  jitter: replyFault(
    'Each reply takes another time, so that replies overtake each other.',
    async (response, { delay, hits, request }) => {
      await wait(delay * jitter[hits % jitter.length]!, request.signal);
      return response;
    },
  ),
  hang: {
    summary: 'No reply comes, and the connection stays open.',
    hits: 'before',
    apply: ({ request }) => waitForAbort(request.signal),
  },
  'slow-headers': replyFault(
    'The status comes late, and the headers after it line by line.',
    async (response, { delay, request }) => {
      await wait(delay / 2, request.signal);
      return markSlowHead(response, delay / 2);
    },
    'The whole reply comes late.',
  ),
  'drip-body': replyFault('The body comes byte by byte.', (response, { delay, request: { signal } }) => {
    const drip = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      async transform(chunk, controller) {
        for (let index = 0; index < chunk.byteLength; index++) {
          await wait(delay / 100, signal);
          controller.enqueue(chunk.slice(index, index + 1));
        }
      },
    });
    return replaceBody(response, response.body?.pipeThrough(drip, { signal }) ?? null);
  }),
} as const satisfies Record<string, Fault>;
