import type { ResellerAdapter, WriteId } from './reseller-adapter.ts';

/** Whether a back end runs a repeated call only once. */
export function isIdempotent({ idempotent }: Pick<ResellerAdapter, 'idempotent'>, operation: WriteId): boolean {
  // Callers without types may pass `null` for the default.
  return (typeof idempotent === 'object' ? idempotent?.[operation] : idempotent) ?? true;
}
