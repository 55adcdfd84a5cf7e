import type { Invite } from '../../contract/models.ts';
import { replyShapes } from '../../contract/reply-shapes.gen.ts';
import { AdapterError, isAdapterError } from '../adapter-error.ts';
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
  #unreadableId = '';

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

  /** Whoever watches next has just loaded the list, and wants nothing older. */
  #disconnect() {
    this.#connection?.abort();
    this.#connection = undefined;
    this.#lastEventId = this.#unreadableId = '';
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
    // A connection that lasted was no failure.
    const lasted = () => Date.now() - openedAt > longestWait;
    while (!signal.aborted) {
      openedAt = Infinity;
      try {
        await untilVisible(signal);
        const lastEventId = this.#lastEventId;
        const asked = await openStream({ rest: this.#rest, signal, lastEventId, onOpen, onEvent: this.#onEvent });
        if (lasted()) failures = 0;
        // A page that was hidden goes on at once; a server that ends its streams is asked ever less often.
        if (asked) await pause(Math.max(Math.min(asked, longestWait), waitAfter(undefined, failures++)), signal);
      } catch (error) {
        if (signal.aborted) return;
        const code = isAdapterError(error) ? error.code : undefined;
        if (lasted()) failures = 0;
        if (code === 'forbidden' || (code === 'unauthenticated' && !mayAuthenticate)) this.#giveUp(error);
        else if (code === 'unauthenticated') {
          mayAuthenticate = false;
          await authenticate(this.#rest, error as AdapterError, signal).catch(
            (end: unknown) => signal.aborted || this.#giveUp(end),
          );
        } else await pause(waitAfter(error, failures++), signal).catch(() => {});
      }
    }
  }

  readonly #onEvent = ({ id, type, data }: StreamEvent) => {
    if (type === 'reset') return this.#giveUp(new AdapterError('stream-reset', { retryable: true }));
    const invite = type === 'invite' ? readInvite(data) : undefined;
    // What cannot be read breaks the connection, so that it is sent again; what still cannot be read is passed over.
    if (type === 'invite' && !invite && id !== this.#unreadableId) {
      this.#unreadableId = id;
      throw new SyntaxError('The event is no invite.');
    }
    this.#lastEventId = id;
    if (invite) for (const watcher of this.#watchers) watcher.push(invite);
  };

  #giveUp(error: unknown) {
    this.#disconnect();
    for (const watcher of this.#watchers) watcher.close({ error });
    this.#watchers.clear();
  }
}

function readInvite(data: string): Invite | undefined {
  try {
    const invite: unknown = JSON.parse(data);
    return fits(invite, replyShapes.inviteCustomer.invite) ? (invite as Invite) : undefined;
  } catch {
    return undefined;
  }
}

/** What the server asks for, else longer and longer, out of step with others. */
function waitAfter(error: unknown, failures: number): number {
  const asked = isAdapterError(error) ? (error.retryAfter ?? 0) * 1000 : 0;
  return Math.max(asked, Math.min(shortestWait * 2 ** failures, longestWait) * (0.5 + Math.random() / 2));
}
