import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';

/** Called with the number of all invites of an adapter; `undefined` if the page that was loaded does not include it. */
type Listener = (total: number | undefined) => void;

const listeners = new WeakMap<ResellerAdapter, Set<Listener>>();

/** Shares the number of invites that a list has loaded, so that other elements need no call for it. */
export function reportInviteTotal(adapter: ResellerAdapter, total: number | undefined) {
  for (const listener of listeners.get(adapter) ?? []) listener(total);
}

/** Subscribes to the numbers that lists of an adapter load. Returns a function that unsubscribes. */
export function listenToInviteTotal(adapter: ResellerAdapter, listener: Listener): () => void {
  const known = listeners.get(adapter) ?? new Set();
  listeners.set(adapter, known.add(listener));
  return () => known.delete(listener);
}
