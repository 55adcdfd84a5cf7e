import { untilAborted } from '../until-aborted.ts';

/** Aborts an attempt that takes too long in total, or in which nothing happens for too long. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #caller: AbortSignal;
  readonly #idleMs: number;
  readonly #totalTimer: ReturnType<typeof setTimeout>;
  #idleTimer: ReturnType<typeof setTimeout> | undefined;
  #expired = false;

  /** The caller's signal aborts the attempt as well. */
  constructor(caller: AbortSignal, totalMs: number, idleMs: number) {
    this.#caller = caller;
    this.#idleMs = idleMs;
    this.#totalTimer = setTimeout(this.#expire, totalMs);
    caller.addEventListener('abort', this.#abort);
    if (caller.aborted) this.#abort();
    this.extend();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Whether the time ran out, rather than the caller aborting. */
  get expired(): boolean {
    return this.#expired;
  }

  /** Settles like `work`, or rejects once the attempt is aborted. */
  limit<T>(work: Promise<T>): Promise<T> {
    return untilAborted(work, this.signal);
  }

  /** Restarts the idle timeout. */
  readonly extend = (): void => {
    clearTimeout(this.#idleTimer);
    this.#idleTimer = setTimeout(this.#expire, this.#idleMs);
  };

  /** Clears the timers. */
  end(): void {
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

/** Resolves after `ms` milliseconds. Rejects with the signal's reason once it is aborted. */
export function delay(ms: number, signal: AbortSignal): Promise<void> {
  return abortable(signal, (resolve) => {
    const timer = setTimeout(resolve, ms);
    return () => clearTimeout(timer);
  });
}

/**
 * Creates a promise that rejects with the signal's reason once it is aborted.
 * @param start - Starts waiting, and returns a function that cleans up.
 */
export function abortable(signal: AbortSignal, start: (resolve: () => void) => () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason as Error);
    let cleanUp: (() => void) | undefined;
    const finish = (settle: () => void) => {
      signal.removeEventListener('abort', abort);
      // `start` may resolve before it has returned.
      queueMicrotask(() => cleanUp?.());
      settle();
    };
    const abort = () => finish(() => reject(signal.reason as Error));
    signal.addEventListener('abort', abort);
    cleanUp = start(() => finish(resolve));
  });
}
