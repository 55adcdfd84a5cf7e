import { toTimestamp } from '../clock.ts';
import { describeInvite } from '../db/invites.ts';
import { checkEvent, toViolationReply } from '../pipeline/check-reply.ts';
import type { MockState } from '../mock-state.ts';
import type { InviteChange } from './invite-log.ts';

/** How long clients wait before they reconnect, in milliseconds. */
const retryMs = 2000;

/** Interval between heartbeats, in milliseconds of real time. */
const heartbeatMs = 15_000;

export type EventStream = ReadableStream<Uint8Array<ArrayBuffer>>;

/** Streams changes of invites as server-sent events, until the client disconnects or the mock is reset. */
export function streamInvites(state: MockState, signal: AbortSignal, lastEventId?: string): EventStream {
  return new ReadableStream(new InviteSource(state, signal, lastEventId));
}

class InviteSource implements UnderlyingDefaultSource<Uint8Array<ArrayBuffer>> {
  readonly #state: MockState;
  readonly #signal: AbortSignal;
  readonly #lastEventId: string | undefined;
  readonly #encoder = new TextEncoder();
  #release = () => {};
  #controller!: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>;

  constructor(state: MockState, signal: AbortSignal, lastEventId?: string) {
    this.#state = state;
    this.#signal = signal;
    this.#lastEventId = lastEventId;
  }

  start(controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>): void {
    this.#controller = controller;
    const timer = setInterval(() => this.#send(': still here'), heartbeatMs);
    const unsubscribe = this.#state.inviteLog.subscribe({ onChange: this.#sendInvite, onEnd: this.#close });
    this.#signal.addEventListener('abort', this.#close);
    this.#release = () => {
      clearInterval(timer);
      unsubscribe();
      this.#signal.removeEventListener('abort', this.#close);
    };
    if (this.#signal.aborted || this.#state.inviteLog.hasEnded) this.#close();
    else this.#sendOpening();
  }

  cancel(): void {
    this.#release();
  }

  /** Sends an id even if nothing has changed, so that the client can resume from it after a reconnect. */
  #sendOpening() {
    const { inviteLog } = this.#state;
    const head = `retry: ${retryMs}`;
    if (this.#lastEventId === undefined) return this.#send(head, `id: ${inviteLog.lastId}`);
    const missed = inviteLog.changesAfter(this.#lastEventId);
    if (!missed) return this.#send(head, `id: ${inviteLog.lastId}`, 'event: reset', 'data: {}');
    this.#send(head);
    for (const change of missed) this.#sendInvite(change);
  }

  readonly #sendInvite = ({ id, invite: row }: InviteChange) => {
    const { clock, permissions, reportViolation } = this.#state;
    const now = clock.now();
    const invite = describeInvite(row, now, permissions);
    const violation = checkEvent({ invite, serverTime: toTimestamp(now) });
    if (!violation) return this.#send(`id: ${id}`, 'event: invite', `data: ${JSON.stringify(invite)}`);
    reportViolation(violation);
    this.#release();
    this.#controller.error(new Error(toViolationReply(violation).body));
  };

  #send(...lines: readonly string[]) {
    this.#controller.enqueue(this.#encoder.encode(`${lines.join('\n')}\n\n`));
  }

  readonly #close = () => {
    this.#release();
    this.#controller.close();
  };
}
