/** An event of a stream of changes. `id` is the position to resume from, in printable ASCII. */
export type ChangeEvent<Item> =
  /** The stream has started at this position. */
  | { readonly type: 'opened'; readonly id: string }
  /** The position that the client wants to resume from is unknown, so it has to load everything again. */
  | { readonly type: 'reset'; readonly id: string }
  /** An item has changed. */
  | { readonly type: 'changed'; readonly id: string; readonly item: Item };

/** How to watch changes. */
export interface WatchOptions {
  /** Aborted when the client disconnects. */
  readonly signal: AbortSignal;
  /** The position to resume from; a new stream has none. */
  readonly lastEventId?: string | undefined;
}

interface Change<Item> {
  readonly id: string;
  readonly item: Item;
}

/**
 * Keeps the latest changes in memory, for adapters that stream them and for clients that reconnect.
 * @example
 * const changes = new ChangeLog<Invite>();
 * const adapter: ServerAdapter = {
 *   async revokeInvite({ id }) {
 *     const invite = await revoke(id);
 *     changes.append(invite);
 *     return { invite, serverTime: new Date().toISOString() };
 *   },
 *   watchInviteEvents: (_input, options) => changes.watch(options),
 * };
 */
export class ChangeLog<Item> {
  /**
   * Distinguishes the ids of this log from those of an earlier process, whose numbering started over. Created at first use:
   * Cloudflare Workers have no random numbers while modules load.
   */
  #logId: string | undefined;
  readonly #capacity: number;
  readonly #changes: Change<Item>[] = [];
  readonly #watchers = new Set<Watcher<Item>>();
  #count = 0;
  #hasEnded = false;

  /** @param capacity - How many changes to keep. @default 1000 */
  constructor(capacity = 1000) {
    this.#capacity = capacity;
  }

  /** The current number of watchers. */
  get watcherCount(): number {
    return this.#watchers.size;
  }

  /** The position after the latest change. */
  get lastId(): string {
    return this.#toId(this.#count);
  }

  append(item: Item): void {
    this.#count++;
    const change = { id: this.lastId, item };
    this.#changes.push(change);
    if (this.#changes.length > this.#capacity) this.#changes.shift();
    for (const watcher of this.#watchers) watcher.push({ type: 'changed', ...change });
  }

  /** Yields changes as they happen, beginning with those that a resuming client has missed, until the signal is aborted. */
  watch({ signal, lastEventId }: WatchOptions): AsyncIterable<ChangeEvent<Item>> {
    const watcher = new Watcher<Item>();
    const missed = lastEventId === undefined ? [] : this.changesAfter(lastEventId);
    watcher.push(
      lastEventId !== undefined && missed ? { type: 'opened', id: lastEventId } : this.#toOpening(missed === undefined),
    );
    for (const change of missed ?? []) watcher.push({ type: 'changed', ...change });
    const leave = () => {
      this.#watchers.delete(watcher);
      watcher.close();
    };
    if (signal.aborted || this.#hasEnded) leave();
    else {
      this.#watchers.add(watcher);
      // Unsubscribe on abort rather than at the next read, which may never come.
      signal.addEventListener('abort', leave, { once: true });
    }
    return watcher.read(() => {
      signal.removeEventListener('abort', leave);
      leave();
    });
  }

  /** The changes after a position; `undefined` if it is too old or belongs to another log. */
  changesAfter(id: string): readonly Change<Item>[] | undefined {
    const missed = this.#count - Number(id.split('.')[1]);
    return id === this.#toId(this.#count - missed) && missed >= 0 && missed <= this.#changes.length
      ? this.#changes.slice(this.#changes.length - missed)
      : undefined;
  }

  /** Ends all streams. Their clients reconnect. */
  end(): void {
    this.#hasEnded = true;
    for (const watcher of this.#watchers) watcher.close();
    this.#watchers.clear();
  }

  #toOpening(isReset: boolean): ChangeEvent<Item> {
    return { type: isReset ? 'reset' : 'opened', id: this.lastId };
  }

  #toId(number: number): string {
    this.#logId ??= crypto.randomUUID().slice(0, 8);
    return `${this.#logId}.${number}`;
  }
}

/** Buffers the events that one watcher has not read yet. */
class Watcher<Item> {
  readonly #unread: ChangeEvent<Item>[] = [];
  #wake: (() => void) | undefined;
  #isClosed = false;

  push(event: ChangeEvent<Item>) {
    this.#unread.push(event);
    this.#wake?.();
  }

  /** Ends reading once the buffer is empty. */
  close() {
    this.#isClosed = true;
    this.#wake?.();
  }

  async *read(onEnd: () => void): AsyncGenerator<ChangeEvent<Item>, void> {
    try {
      for (;;) {
        for (let event = this.#unread.shift(); event; event = this.#unread.shift()) yield event;
        if (this.#isClosed) return;
        await new Promise<void>((resolve) => (this.#wake = resolve));
      }
    } finally {
      onEnd();
    }
  }
}
