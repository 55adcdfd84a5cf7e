import type { ResellerAdapter, WriteId } from './reseller-adapter.ts';

/** Tells whether a back end carries a repeated call out once. */
export function isIdempotent({ idempotent }: Pick<ResellerAdapter, 'idempotent'>, operation: WriteId): boolean {
  // JavaScript may pass `null`, which means the default.
  return (typeof idempotent === 'object' ? idempotent?.[operation] : idempotent) ?? true;
}
