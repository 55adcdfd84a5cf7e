import type { Fault } from './fault.ts';
import { encode, html, isEventStream, makeReply, replaceBody, replyFault } from './make-reply.ts';

const chunk = encode('x'.repeat(64 * 1024));
const chunks = (50 * 1024 * 1024) / chunk.byteLength;

/** Faults that replace the body with something unexpected. */
export const bodyFaults = {
  'html-200': replyFault('A page of HTML with status 200, as captive portals send it.', async (response, call) => {
    await response.body?.cancel();
    return makeReply(call, { status: 200, type: html, body: '<!doctype html><title>Welcome to the Wi-Fi</title>' });
  }),
  'empty-200': replyFault('Status 200 and an empty body.', async (response) => {
    await response.body?.cancel();
    return replaceBody(response, encode(''), { status: 200 });
  }),
  'no-content-204': replyFault('Status 204 without a body.', async (response) => {
    await response.body?.cancel();
    return replaceBody(response, null, { status: 204, headers: { 'Content-Type': undefined } });
  }),
  'wrong-content-type': replyFault('The right body as text/plain.', (response) =>
    replaceBody(response, response.body, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } }),
  ),
  'no-content-type': replyFault('The right body without a Content-Type.', (response) =>
    replaceBody(response, response.body, { headers: { 'Content-Type': undefined } }),
  ),
  'body-50mb': replyFault('A body of 50 MB: one long text in JSON, or in one event.', async (response, { request }) => {
    await response.body?.cancel();
    const [start, end] = isEventStream(response) ? ['data: "', '"\n\n'] : ['{"filler":"', '"}'];
    // Stop producing once the client disconnects. In a page, the body then ends with an error.
    const body = streamFiller(start, end).pipeThrough(new TransformStream(), { signal: request.signal });
    return replaceBody(response, body, { status: 200 });
  }),
} as const satisfies Record<string, Fault>;

/** Generates the body as it is read, instead of keeping 50 MB in memory. */
function streamFiller(start: string, end: string): ReadableStream<Uint8Array<ArrayBuffer>> {
  let sent = 0;
  return new ReadableStream({
    start: (controller) => controller.enqueue(encode(start)),
    pull(controller) {
      if (sent++ < chunks) return controller.enqueue(chunk.slice());
      controller.enqueue(encode(end));
      controller.close();
    },
  });
}
