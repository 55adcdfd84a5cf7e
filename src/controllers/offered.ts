import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';

/**
 * Adapter methods that have rejected as `not-offered`. Tracks methods rather than adapters, because copies of an
 * adapter share them and frozen adapters cannot be changed.
 */
export const missingMethods = new WeakSet<object>();

/** Whether an adapter has a method, and the method has not rejected as `not-offered`. */
export function isOffered(
  adapter: ResellerAdapter | undefined,
  operation: Exclude<keyof ResellerAdapter, 'idempotent'>,
): boolean {
  const method = adapter?.[operation];
  return method !== undefined && !missingMethods.has(method);
}
