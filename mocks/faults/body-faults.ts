import type { Fault } from './fault.ts';
import { encode, html, isEventStream, makeReply, replaceBody } from './make-reply.ts';

const chunk = encode('x'.repeat(64 * 1024));
const chunks = (50 * 1024 * 1024) / chunk.byteLength;

/** Faults that replace the body with something unexpected. */
export const bodyFaults = {
  'html-200': {
    summary: 'A page of HTML with status 200, as captive portals send it.',
    hits: 'after',
    async apply(call) {
      await discard(await call.next());
      return makeReply(call, { status: 200, type: html, body: '<!doctype html><title>Welcome to the Wi-Fi</title>' });
    },
  },
  'empty-200': {
    summary: 'Status 200 and an empty body.',
    hits: 'after',
    async apply({ next }) {
      const response = await next();
      await discard(response);
      return replaceBody(response, encode(''), { status: 200 });
    },
  },
  'no-content-204': {
    summary: 'Status 204 without a body.',
    hits: 'after',
    async apply({ next }) {
      const response = await next();
      await discard(response);
      return replaceBody(response, null, { status: 204, headers: { 'Content-Type': undefined } });
    },
  },
  'wrong-content-type': {
    summary: 'The right body as text/plain.',
    hits: 'after',
    async apply({ next }) {
      const response = await next();
      return replaceBody(response, response.body, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
    },
  },
  'no-content-type': {
    summary: 'The right body without a Content-Type.',
    hits: 'after',
    async apply({ next }) {
      const response = await next();
      return replaceBody(response, response.body, { headers: { 'Content-Type': undefined } });
    },
  },
  'body-50mb': {
    summary: 'A body of 50 MB: one long text in JSON, or in one event.',
    hits: 'after',
    async apply({ next, request }) {
      const response = await next();
      await discard(response);
      const [start, end] = isEventStream(response) ? ['data: "', '"\n\n'] : ['{"filler":"', '"}'];
      // Stop producing once the client disconnects. In a page, the body then ends with an error.
      const body = streamFiller(start, end).pipeThrough(new TransformStream(), { signal: request.signal });
      return replaceBody(response, body, { status: 200 });
    },
  },
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

const discard = async ({ body }: Response) => body?.cancel();
