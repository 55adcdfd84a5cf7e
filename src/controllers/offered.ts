import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';

/**
 * The methods of adapters that have failed as `not-offered`. Copies of an adapter share its methods, and a frozen adapter cannot
 * lose one.
 */
export const missingMethods = new WeakSet<object>();

/** Whether an adapter has a method that its back end serves, as far as is known. */
export function isOffered(
  adapter: ResellerAdapter | undefined,
  operation: Exclude<keyof ResellerAdapter, 'idempotent'>,
): boolean {
  const method = adapter?.[operation];
  return method !== undefined && !missingMethods.has(method);
}
