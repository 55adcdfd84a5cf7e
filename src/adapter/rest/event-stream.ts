import { AdapterError } from '../adapter-error.ts';
import { abortable, Deadline } from './deadline.ts';
import { EventParser, type StreamEvent } from './event-parser.ts';
import { buildRequest } from './request.ts';
import { isRedirect, readText } from './response.ts';
import type { RestClient } from './rest-client.ts';

/** Close a connection that is silent for this long, in milliseconds. Servers send a comment every 15 seconds. */
const silenceTimeoutMs = 45_000;

/** The minimum delay before reconnecting, in milliseconds, even if the server asks for less. */
const minRetryMs = 1000;

/** One connection to the event stream. */
export interface Connection {
  readonly signal: AbortSignal;
  /** Resumes the stream after this event. Empty for a new stream. */
  readonly lastEventId: string;
  readonly redirect: RequestRedirect;
  readonly onOpen: (redirected: boolean) => void;
  readonly onEvent: (event: StreamEvent) => void;
}

/**
 * Reads one connection to its end.
 * @returns The delay before reconnecting in milliseconds; 0 if the connection was closed because the page was hidden.
 * @throws {AdapterError} Or the error that broke the connection.
 */
export async function openStream(
  client: RestClient,
  { signal, lastEventId, redirect, onOpen, onEvent }: Connection,
): Promise<number> {
  const { timeoutMs } = client;
  const { url } = buildRequest(client.baseUrl, 'watchInvites', {});
  const own = { Accept: 'text/event-stream', ...(lastEventId && { 'Last-Event-ID': lastEventId }) };
  const deadline = new Deadline(signal, timeoutMs, timeoutMs);
  const headers = await deadline.limit(client.buildHeaders(own)).finally(() => deadline.end());
  signal.throwIfAborted();
  const connection = new AbortController();
  const close = () => connection.abort();
  let silenceTimer: ReturnType<typeof setTimeout> | undefined;
  const restartTimer = (ms = silenceTimeoutMs) => {
    clearTimeout(silenceTimer);
    silenceTimer = setTimeout(close, ms);
  };
  signal.addEventListener('abort', close);
  const unsubscribe = onVisibilityChange(() => isHidden() && close());
  try {
    restartTimer(timeoutMs);
    const response = await client.fetch(url, { headers, redirect, signal: connection.signal });
    if (isRedirect(response) && redirect === 'manual') throw new AdapterError('unauthenticated');
    const type = response.headers.get('Content-Type') ?? '';
    if (!response.ok || !/^text\/event-stream/i.test(type) || !response.body) {
      // Do not read a successful response: if it is a stream, it may never end.
      const text = response.ok ? '' : await readText(response, () => restartTimer());
      throw await client.toError('watchInvites', response, text, false);
    }
    onOpen(response.redirected);
    restartTimer();
    return await readEvents(response.body, new EventParser(lastEventId), restartTimer, onEvent);
  } catch (error) {
    if (isHidden() && !signal.aborted) return 0;
    throw error;
  } finally {
    clearTimeout(silenceTimer);
    signal.removeEventListener('abort', close);
    unsubscribe();
    connection.abort();
  }
}

async function readEvents(
  body: ReadableStream<Uint8Array>,
  parser: EventParser,
  onProgress: () => void,
  onEvent: (event: StreamEvent) => void,
): Promise<number> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Math.max(parser.retry ?? 0, minRetryMs);
    onProgress();
    for (const event of parser.parse(decoder.decode(value, { stream: true }))) onEvent(event);
  }
}

/** Resolves once the page is visible; immediately if there is no page. Rejects once the signal is aborted. */
export function untilVisible(signal: AbortSignal): Promise<void> {
  return abortable(signal, (resolve) => onVisibilityChange(() => isHidden() || resolve()));
}

const isHidden = () => globalThis.document?.visibilityState === 'hidden';

/** Calls back now and on each change of the page's visibility. @returns A function that unsubscribes. */
function onVisibilityChange(callback: () => void): () => void {
  globalThis.document?.addEventListener('visibilitychange', callback);
  callback();
  return () => globalThis.document?.removeEventListener('visibilitychange', callback);
}
