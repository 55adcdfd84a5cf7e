/** A registered symbol, so that `whenSettled` of one copy of the library finds what elements of another one track. */
const pendingWork = Symbol.for('reseller-elements/pending-work');

/** The kind of pending work: a call to the adapter, or a module or list that the element loads itself. */
export type Work = 'call' | 'load';

interface Worker {
  [pendingWork]?: Map<Promise<unknown>, Work>;
}

/** Registers pending work of a host for `whenSettled`. Returns the same promise. */
export function track<Result>(host: object, promise: Promise<Result>, work: Work = 'load'): Promise<Result> {
  const pending = ((host as Worker)[pendingWork] ??= new Map());
  const forget = () => pending.delete(promise);
  pending.set(promise, work);
  promise.then(forget, forget);
  return promise;
}

/** The pending work of an element. */
export const pendingWorkOf = (element: object): ReadonlyMap<Promise<unknown>, Work> =>
  (element as Worker)[pendingWork] ?? new Map();
