import type { Invite } from '../../contract/models.ts';
import { replyShapes } from '../../contract/reply-shapes.gen.ts';
import { type AdapterError, isAdapterError } from '../adapter-error.ts';
import { authenticate } from './authenticate.ts';
import { fits } from './check-reply.ts';
import type { StreamEvent } from './event-parser.ts';
import { LatestInvites } from './latest-invites.ts';
import { openStream } from './open-stream.ts';
import { pause, untilVisible } from './pause.ts';
import type { RestAdapterOptions } from './rest-adapter.ts';

/** The first wait after a lost connection, doubled for each further one, and the longest; in milliseconds. */
const shortestWait = 1000;
const longestWait = 30_000;

/**
 * One connection for everybody who watches invites: open while somebody does and the page is visible, opened again after
 * it was lost, ended for good when the server says that this user may not watch.
 */
export class InviteStream {
  readonly #rest: RestAdapterOptions;
  readonly #watchers = new Set<LatestInvites>();
  #connection: AbortController | undefined;
  #lastEventId = '';

  constructor(rest: RestAdapterOptions) {
    this.#rest = rest;
  }

  /** Invites as they change, until the signal is aborted. Rejects with an `AdapterError` when signed out or forbidden. */
  async *watch(signal: AbortSignal): AsyncGenerator<Invite, void> {
    if (signal.aborted) return;
    const watcher = new LatestInvites();
    // At once: whoever has given up may never ask for the next invite.
    const leave = () => {
      signal.removeEventListener('abort', leave);
      watcher.close();
      this.#watchers.delete(watcher);
      if (!this.#watchers.size) this.#disconnect();
    };
    signal.addEventListener('abort', leave);
    this.#watchers.add(watcher);
    if (!this.#connection) void this.#connect();
    try {
      yield* watcher.read();
    } finally {
      leave();
    }
  }

  #disconnect() {
    this.#connection?.abort();
    this.#connection = undefined;
  }

  /** Keeps the stream open until it is disconnected. */
  async #connect() {
    const { signal } = (this.#connection = new AbortController());
    let failures = 0;
    let mayAuthenticate = true;
    let openedAt = Infinity;
    const onOpen = () => {
      openedAt = Date.now();
      mayAuthenticate = true;
    };
    while (!signal.aborted) {
      try {
        await untilVisible(signal);
        const lastEventId = this.#lastEventId;
        await pause(
          await openStream({ rest: this.#rest, signal, lastEventId, onOpen, onEvent: this.#onEvent }),
          signal,
        );
      } catch (error) {
        if (signal.aborted) return;
        const code = isAdapterError(error) ? error.code : undefined;
        // A connection that lasted was no failure.
        if (Date.now() - openedAt > longestWait) failures = 0;
        openedAt = Infinity;
        if (code === 'forbidden' || (code === 'unauthenticated' && !mayAuthenticate)) this.#giveUp(error);
        else if (code === 'unauthenticated') {
          mayAuthenticate = false;
          await authenticate(this.#rest, error as AdapterError).catch((end: unknown) => this.#giveUp(end));
        } else await pause(waitAfter(error, failures++), signal).catch(() => {});
      }
    }
  }

  /** What cannot be read breaks the connection: the next one is asked for it again. */
  readonly #onEvent = ({ id, type, data }: StreamEvent) => {
    if (type === 'invite') this.#deliver(JSON.parse(data));
    this.#lastEventId = id;
  };

  #deliver(invite: unknown) {
    if (!fits(invite, replyShapes.inviteCustomer.invite)) throw new SyntaxError('The event is no invite.');
    for (const watcher of this.#watchers) watcher.push(invite as Invite);
  }

  #giveUp(error: unknown) {
    this.#disconnect();
    for (const watcher of this.#watchers) watcher.close({ error });
    this.#watchers.clear();
  }
}

/** What the server asks for, else longer and longer, out of step with others. */
function waitAfter(error: unknown, failures: number): number {
  const asked = isAdapterError(error) ? (error.retryAfter ?? 0) * 1000 : 0;
  return Math.max(asked, Math.min(shortestWait * 2 ** failures, longestWait) * (0.5 + Math.random() / 2));
}
