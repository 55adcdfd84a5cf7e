import type { ResellerAdapter, WriteId } from './reseller-adapter.ts';

/** Tells whether a back end carries a repeated call out once. */
export function isIdempotent({ idempotent = true }: Pick<ResellerAdapter, 'idempotent'>, operation: WriteId): boolean {
  return typeof idempotent === 'object' ? (idempotent[operation] ?? true) : idempotent;
}
