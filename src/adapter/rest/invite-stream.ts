import type { Invite } from '../../contract/models.ts';
import { AdapterError, isAdapterError } from '../adapter-error.ts';
import { isIdentified } from './checks.ts';
import { delay } from './deadline.ts';
import type { StreamEvent } from './event-parser.ts';
import { openStream, untilVisible } from './event-stream.ts';
import type { RestClient } from './rest-client.ts';
import { runInSlot } from './stream-slot.ts';

/** The delay after the first lost connection, which doubles with each further one, and its maximum; in milliseconds. */
const minBackoffMs = 1000;
const maxBackoffMs = 30_000;

/** Errors after which reconnecting is pointless. */
const endCodes: readonly (string | undefined)[] = ['forbidden', 'blocked', 'not-found', 'not-offered'];

/**
 * Shares one connection between all watchers of invites. It is open while there are watchers and the page is visible,
 * and reconnects after failures. It ends permanently if the user may not watch or the server has no stream, and
 * immediately if other pages already use all stream slots.
 */
export class InviteStream {
  readonly #client: RestClient;
  readonly #watchers = new Set<Watcher>();
  #connection: AbortController | undefined;
  #lastEventId = '';
  #unreadableId = '';
  /** Whether the stream was opened after a redirect. */
  #isRedirected = false;

  constructor(client: RestClient) {
    this.#client = client;
  }

  /**
   * Yields invites as they change, until the signal is aborted.
   * @throws {AdapterError} If the user is signed out or forbidden to watch, or if changes were missed.
   */
  async *watch(signal: AbortSignal): AsyncGenerator<Invite, void> {
    if (signal.aborted) return;
    const watcher = new Watcher();
    // Unsubscribe on abort rather than at the next read, which may never come.
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

  /** Also discards the position, because the next watcher has just loaded the list and needs no earlier changes. */
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
    let redirect: RequestRedirect = 'follow';
    let openedAt = Infinity;
    const onOpen = (redirected: boolean) => {
      this.#isRedirected = redirected;
      openedAt = Date.now();
      mayAuthenticate = true;
      redirect = 'follow';
    };
    /** Resets the backoff after a connection that stayed open for a while. */
    const resetBackoff = () => {
      if (Date.now() - openedAt > maxBackoffMs) failures = 0;
    };
    while (!signal.aborted) {
      openedAt = Infinity;
      try {
        await untilVisible(signal);
        const lastEventId = this.#lastEventId;
        const onEvent = this.#onEvent;
        const retryMs = await runInSlot(this.#client.baseUrl, () =>
          openStream(this.#client, { signal, lastEventId, redirect, onOpen, onEvent }),
        );
        if (retryMs === undefined) return this.#end();
        resetBackoff();
        // Resume immediately after the page was hidden. Back off from a server that keeps ending its streams.
        if (retryMs) await delay(Math.max(Math.min(retryMs, maxBackoffMs), toBackoff(undefined, failures++)), signal);
      } catch (error) {
        if (signal.aborted) return;
        resetBackoff();
        const code = isAdapterError(error) ? error.code : undefined;
        if (endCodes.includes(code) || (code === 'unauthenticated' && !mayAuthenticate)) this.#fail(error);
        else if (code === 'unauthenticated') {
          mayAuthenticate = false;
          await this.#client
            .authenticate(error as AdapterError, signal)
            .catch((reason: unknown) => signal.aborted || this.#fail(reason));
        } else {
          // A connection that never opened may have been redirected to another origin, which the page cannot read. Do
          // not check a stream that was opened through a redirect before: its redirects lead to the API.
          if (!code && openedAt === Infinity && !this.#isRedirected) redirect = 'manual';
          await delay(toBackoff(error, failures++), signal).catch(() => {});
        }
      }
    }
  }

  readonly #onEvent = ({ id, type, data }: StreamEvent) => {
    if (type === 'reset') return this.#fail(new AdapterError('stream-reset', { retryable: true }));
    const invite = type === 'invite' ? parseInvite(data) : undefined;
    // Reconnect once to receive an unreadable event again, then skip it.
    if (type === 'invite' && !invite && id !== this.#unreadableId) {
      this.#unreadableId = id;
      throw new SyntaxError('The event is not an invite.');
    }
    this.#lastEventId = id;
    if (invite) for (const watcher of this.#watchers) watcher.push(invite);
  };

  #fail(error: unknown) {
    this.#end({ error });
  }

  /** Ends the stream for all watchers. */
  #end(end: { readonly error?: unknown } = {}) {
    this.#disconnect();
    for (const watcher of this.#watchers) watcher.close(end);
    this.#watchers.clear();
  }
}

/** Buffers unread changes for one watcher. Keeps only the latest state of each invite, so a slow reader costs no memory. */
class Watcher {
  readonly #unread = new Map<string, Invite>();
  #wake: (() => void) | undefined;
  #end: { readonly error?: unknown } | undefined;

  push(invite: Invite) {
    this.#unread.delete(invite.id);
    this.#unread.set(invite.id, invite);
    this.#wake?.();
  }

  /** Ends reading once the buffer is empty; with an error, if one is given. */
  close(end: { readonly error?: unknown } = {}) {
    this.#end ??= end;
    this.#wake?.();
  }

  async *read(): AsyncGenerator<Invite, void> {
    for (;;) {
      for (const [id, invite] of this.#unread) {
        this.#unread.delete(id);
        yield invite;
      }
      if (this.#end && 'error' in this.#end) throw this.#end.error;
      if (this.#end) return;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}

function parseInvite(data: string): Invite | undefined {
  try {
    const invite: unknown = JSON.parse(data);
    // Without a status, the event would clear the row that it updates.
    return isIdentified(invite, 'id') && isIdentified(invite, 'status') ? (invite as Invite) : undefined;
  } catch {
    return undefined;
  }
}

/** Computes an exponential backoff with jitter, in milliseconds, or longer if the server asks for it. */
function toBackoff(error: unknown, failures: number): number {
  const askedMs = isAdapterError(error) ? (error.retryAfter ?? 0) * 1000 : 0;
  return Math.max(askedMs, Math.min(minBackoffMs * 2 ** failures, maxBackoffMs) * (0.5 + Math.random() / 2));
}
