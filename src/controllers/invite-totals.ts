import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';

/** Called with the number of all invites of an adapter; `undefined` if a list was loaded that does not tell it. */
type Listener = (total: number | undefined) => void;

const listeners = new WeakMap<ResellerAdapter, Set<Listener>>();

/** Reports what a list of invites has loaded, so that nothing else has to ask the adapter for the same number. */
export function reportInviteTotal(adapter: ResellerAdapter, total: number | undefined) {
  for (const listener of listeners.get(adapter) ?? []) listener(total);
}

/** Listens to the lists of an adapter. Returns a function that ends it. */
export function listenToInviteTotal(adapter: ResellerAdapter, listener: Listener): () => void {
  const known = listeners.get(adapter) ?? new Set();
  listeners.set(adapter, known.add(listener));
  return () => known.delete(listener);
}
