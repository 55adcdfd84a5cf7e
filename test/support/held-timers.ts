import './symbol-dispose.ts';

/** Holds all long timers from now on: their time comes when the test says so. Shorter ones run, as tests wait with them. */
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
    /** How many are waiting. */
    get count() {
      return held.size;
    },
    /** Lets all of at most that many milliseconds run out. */
    elapse(milliseconds: number) {
      // Those that are set meanwhile wait for another time.
      const due = Array.from(held).filter(([, { delay }]) => delay <= milliseconds);
      for (const [id, { run }] of due) if (held.delete(id)) run();
    },
    [Symbol.dispose]() {
      globalThis.setTimeout = set;
      globalThis.clearTimeout = clear;
    },
  };
}
