import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';

/** The operations that have failed as `not-offered`, by adapter. */
const missing = new WeakMap<ResellerAdapter, Set<string>>();

/** Whether an adapter has a method that its back end serves, as far as is known. */
export const isOffered = (adapter: ResellerAdapter | undefined, operation: keyof ResellerAdapter): boolean =>
  adapter?.[operation] !== undefined && !missing.get(adapter)?.has(operation);

/** Remembers, for all elements with this adapter, that its back end does not serve an operation. */
export function noteMissing(adapter: ResellerAdapter, operation: string) {
  missing.set(adapter, (missing.get(adapter) ?? new Set()).add(operation));
}
