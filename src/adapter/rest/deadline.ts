import { untilAborted } from '../until-aborted.ts';

/** Aborts a call that takes too long as a whole, or in which nothing happens for too long. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #caller: AbortSignal;
  readonly #idle: number;
  readonly #totalTimer: ReturnType<typeof setTimeout>;
  #idleTimer: ReturnType<typeof setTimeout> | undefined;
  #expired = false;

  /** `total` and `idle` are milliseconds; the caller's signal aborts as well. */
  constructor(caller: AbortSignal, total: number, idle: number) {
    this.#caller = caller;
    this.#idle = idle;
    this.#totalTimer = setTimeout(this.#expire, total);
    caller.addEventListener('abort', this.#abort);
    if (caller.aborted) this.#abort();
    this.extend();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The work's own outcome, or a rejection once time is up or the caller gave up. */
  limit<T>(work: Promise<T>): Promise<T> {
    return untilAborted(work, this.signal);
  }

  /** Whether time ran out, rather than the caller giving up. */
  get expired(): boolean {
    return this.#expired;
  }

  /** Something happened: the idle time starts anew. */
  readonly extend = () => {
    clearTimeout(this.#idleTimer);
    this.#idleTimer = setTimeout(this.#expire, this.#idle);
  };

  /** Stops the clocks. */
  end() {
    clearTimeout(this.#totalTimer);
    clearTimeout(this.#idleTimer);
    this.#caller.removeEventListener('abort', this.#abort);
  }

  readonly #expire = () => {
    this.#expired = true;
    this.#controller.abort();
  };

  readonly #abort = () => this.#controller.abort(this.#caller.reason);
}
