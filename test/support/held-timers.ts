import './symbol-dispose.ts';

/** Holds all long timers until the test releases them. Shorter ones run, because the tests' own waiting needs them. */
export function holdTimers(shortest = 500) {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const held = new Map<number, { readonly delay: number; readonly run: () => void }>();
  let last = 0;
  const hold = (run: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) => {
    if (delay < shortest) return set(run, delay, ...args);
    held.set(--last, { delay, run: () => run(...args) });
    return last;
  };
  globalThis.setTimeout = hold as typeof setTimeout;
  globalThis.clearTimeout = ((id?: number) => void (held.delete(id ?? 0) || clear(id))) as typeof clearTimeout;
  return {
    /** The number of held timers. */
    get count() {
      return held.size;
    },
    /** Fires all timers of at most this delay. */
    elapse(milliseconds: number) {
      // Timers set meanwhile wait for the next call.
      const due = Array.from(held).filter(([, { delay }]) => delay <= milliseconds);
      for (const [id, { run }] of due) if (held.delete(id)) run();
    },
    [Symbol.dispose]() {
      globalThis.setTimeout = set;
      globalThis.clearTimeout = clear;
    },
  };
}
