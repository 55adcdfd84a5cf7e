import { AdapterError } from '../adapter-error.ts';
import { buildHeaders } from './build-headers.ts';
import { buildRequest } from './build-request.ts';
import { Deadline } from './deadline.ts';
import { EventParser, type StreamEvent } from './event-parser.ts';
import { isHidden, onVisibility } from './pause.ts';
import { toProblemError } from './problem-error.ts';
import { readText } from './response-body.ts';
import type { RestAdapterOptions } from './rest-adapter.ts';

/** The longest silence: servers send a comment every 15 seconds. In milliseconds. */
const longestSilence = 45_000;

/** The shortest wait before the next connection, also where a server asks for less; in milliseconds. */
const usualWait = 1000;

/** One connection to the event stream. */
export interface StreamRequest {
  readonly rest: RestAdapterOptions;
  readonly signal: AbortSignal;
  /** Where to go on; empty for a new stream. */
  readonly lastEventId: string;
  readonly onOpen: () => void;
  readonly onEvent: (event: StreamEvent) => void;
}

/**
 * Reads one connection to its end. Resolves to the milliseconds to wait before the next one, 0 if the page was hidden;
 * rejects with an `AdapterError`, or with whatever broke the connection.
 */
export async function openStream({ rest, signal, lastEventId, onOpen, onEvent }: StreamRequest): Promise<number> {
  const { fetch = globalThis.fetch, credentials = 'same-origin', timeout = 30_000 } = rest;
  const { url } = buildRequest(rest.baseUrl, 'watchInvites', {});
  const own = { Accept: 'text/event-stream', ...(lastEventId && { 'Last-Event-ID': lastEventId }) };
  const deadline = new Deadline(signal, timeout, timeout);
  const headers = await deadline.limit(buildHeaders(rest, own)).finally(() => deadline.end());
  signal.throwIfAborted();
  const connection = new AbortController();
  const close = () => connection.abort();
  let silence: ReturnType<typeof setTimeout> | undefined;
  const hear = (patience = longestSilence) => {
    clearTimeout(silence);
    silence = setTimeout(close, patience);
  };
  signal.addEventListener('abort', close);
  const endVisibility = onVisibility(() => isHidden() && close());
  try {
    hear(timeout);
    const response = await fetch(url, { headers, credentials, signal: connection.signal });
    if (!response.ok) throw toProblemError(response, await readText(response, () => hear()), false);
    const isStream = response.headers.get('Content-Type')?.startsWith('text/event-stream');
    if (!isStream || !response.body) throw new AdapterError(response.redirected ? 'unauthenticated' : 'invalid-reply');
    onOpen();
    hear();
    return await readEvents(response.body, new EventParser(lastEventId), hear, onEvent);
  } catch (error) {
    if (isHidden() && !signal.aborted) return 0;
    throw error;
  } finally {
    clearTimeout(silence);
    signal.removeEventListener('abort', close);
    endVisibility();
    connection.abort();
  }
}

async function readEvents(
  body: ReadableStream<Uint8Array>,
  parser: EventParser,
  hear: () => void,
  onEvent: (event: StreamEvent) => void,
): Promise<number> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Math.max(parser.retry ?? 0, usualWait);
    hear();
    for (const event of parser.parse(decoder.decode(value, { stream: true }))) onEvent(event);
  }
}
