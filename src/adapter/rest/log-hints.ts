import type { OperationId } from '../../contract/models.ts';
import { operationRoutes } from '../../contract/operations.gen.ts';
import type { AdapterError } from '../adapter-error.ts';

/**
 * Logs which headers an API on another origin has to allow and to expose. Browsers report a preflight request that was refused
 * as a lost connection.
 */
export function logCors(baseUrl: string) {
  const page = globalThis.location?.href;
  if (!page || new URL(baseUrl, page).origin === new URL(page).origin) return;
  console.warn(
    `Reseller Elements: ${baseUrl} answers reads, but a call with an Idempotency-Key got no answer. If the connection was not lost, let the API answer preflight requests with "Access-Control-Allow-Headers: Authorization, Content-Type, Idempotency-Key, Last-Event-ID", and its replies have "Access-Control-Expose-Headers: Date, Retry-After". See the guide "Back ends".`,
  );
}

/** Logs that an operation counts as not offered, and how to say so beforehand. */
export function logNotOffered(operation: OperationId, baseUrl: string, { status }: AdapterError) {
  console.warn(
    `Reseller Elements: ${operationRoutes[operation]} at ${baseUrl} answered ${status}, so ${operation} counts as not offered. If it is served, check baseUrl. Else list what is served in the option "operations".`,
  );
}
