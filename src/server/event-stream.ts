import { isAdapterError } from '../adapter/adapter-error.ts';
import type { Invite } from '../contract/models.ts';
import type { ChangeEvent } from './change-log.ts';
import type { ServerAdapter } from './server-adapter.ts';

/** How long clients wait before they reconnect, in milliseconds. */
const retryMs = 2000;

/** Interval between comments that keep a quiet connection open, in milliseconds. */
const heartbeatMs = 15_000;

/** Disconnect a client that has left this many events unread. It resumes from the last one that it has read. */
const maxUnread = 1000;

export interface EventStreamOptions {
  readonly adapter: ServerAdapter;
  /** Aborted when the client disconnects. */
  readonly signal: AbortSignal;
  /** The position to resume from. */
  readonly lastEventId: string | undefined;
  /** @throws If an invite, as JSON, must not be sent. */
  readonly check: (json: string) => void;
  /** Reports an error, which ends the stream. */
  readonly onError: (error: unknown) => void;
}

/** Streams changes of invites as server-sent events (HTML Living Standard, section 9.2) until the client disconnects. */
export function openEventStream(options: EventStreamOptions): ReadableStream<Uint8Array> {
  return new ReadableStream(new InviteSource(options), { highWaterMark: maxUnread });
}

class InviteSource implements UnderlyingDefaultSource<Uint8Array> {
  readonly #options: EventStreamOptions;
  readonly #encoder = new TextEncoder();
  readonly #cancelled = new AbortController();
  #controller!: ReadableStreamDefaultController<Uint8Array>;
  #heartbeat: ReturnType<typeof setInterval> | undefined;
  #isOpen = true;

  constructor(options: EventStreamOptions) {
    this.#options = options;
  }

  start(controller: ReadableStreamDefaultController<Uint8Array>): void {
    this.#controller = controller;
    const { signal } = this.#options;
    // Subscribe at once: a change between the reply and the first read must not be missed. Do so before
    // the timer starts, because the adapter may throw.
    const events = signal.aborted ? undefined : this.#watch();
    this.#heartbeat = setInterval(() => this.#send(': still here'), heartbeatMs);
    signal.addEventListener('abort', this.#close);
    if (events) void this.#forward(events);
    else this.#close();
  }

  cancel(): void {
    this.#release();
  }

  async #forward(events: AsyncIterable<ChangeEvent<Invite>>) {
    try {
      for await (const event of events) {
        if (!this.#isOpen) return;
        this.#sendEvent(event);
      }
      this.#close();
    } catch (error) {
      if (!this.#isOpen) return;
      // The adapter has missed changes. The client reconnects after the reset.
      if (isAdapterError(error) && error.code === 'stream-reset') {
        this.#send('event: reset', 'data: {}');
        return this.#close();
      }
      this.#release();
      this.#controller.error(error);
      this.#options.onError(error);
    }
  }

  #watch(): AsyncIterable<ChangeEvent<Invite>> {
    const { adapter, lastEventId } = this.#options;
    const { signal } = this.#cancelled;
    return (
      adapter.watchInviteEvents?.({}, { signal, lastEventId }) ??
      addPositions(adapter.watchInvites!({}, { signal }), lastEventId)
    );
  }

  #sendEvent(event: ChangeEvent<Invite>) {
    const { id, type } = event;
    if (!isHeaderText(id)) throw new TypeError(`The id of an event must be printable ASCII: ${JSON.stringify(id)}`);
    if (type === 'opened') return this.#send(`retry: ${retryMs}`, `id: ${id}`);
    if (type === 'reset') return this.#send(`retry: ${retryMs}`, `id: ${id}`, 'event: reset', 'data: {}');
    const json = JSON.stringify(event.item);
    this.#options.check(json);
    this.#send(`id: ${id}`, 'event: invite', `data: ${json}`);
    if ((this.#controller.desiredSize ?? 1) <= 0) this.#close();
  }

  #send(...lines: readonly string[]) {
    if (this.#isOpen) this.#controller.enqueue(this.#encoder.encode(`${lines.join('\n')}\n\n`));
  }

  #release() {
    this.#isOpen = false;
    clearInterval(this.#heartbeat);
    this.#options.signal.removeEventListener('abort', this.#close);
    this.#cancelled.abort();
  }

  readonly #close = () => {
    if (!this.#isOpen) return;
    this.#release();
    this.#controller.close();
  };
}

/** Whether clients can send an id back in the header Last-Event-ID. A line break would also forge lines of the stream. */
const isHeaderText = (id: string): boolean => /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(id);

/** Numbers the changes of an adapter that keeps none. A client that resumes has to load its lists again. */
async function* addPositions(
  invites: AsyncIterable<Invite>,
  lastEventId: string | undefined,
): AsyncGenerator<ChangeEvent<Invite>> {
  const streamId = crypto.randomUUID().slice(0, 8);
  let count = 0;
  yield { type: lastEventId === undefined ? 'opened' : 'reset', id: `${streamId}.0` };
  for await (const item of invites) yield { type: 'changed', id: `${streamId}.${++count}`, item };
}
