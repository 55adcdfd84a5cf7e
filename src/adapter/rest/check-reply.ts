// Validates successful replies. Loaded in parallel with the request.
import type { OperationId } from '../../contract/models.ts';
import { operationRoutes } from '../../contract/operations.gen.ts';
import { replyIdentity } from '../../contract/reply-identity.gen.ts';
import type { RestAdapterOptions } from './options.ts';

/** The operations already reported, by the options of their adapter. */
const reported = new WeakMap<RestAdapterOptions, Set<OperationId>>();

/**
 * Rejects a reply without an identity, such as an id. Elements handle all other defects, as they do for every adapter.
 * @throws {SyntaxError} If the reply is not a record, or lacks that member. Logs the member once for each operation.
 */
export function checkReply(operation: OperationId, reply: unknown, options: RestAdapterOptions) {
  const identity = replyIdentity[operation];
  if (isRecord(reply) && (!identity || isIdentified(reply, identity))) return;
  if (identity) report(operation, identity, options);
  throw new SyntaxError(`The reply lacks ${identity ?? 'a record'}.`);
}

/** Whether a value has the member at a path such as `invite.id`: a list for `items`, otherwise text or a number. */
export function isIdentified(value: unknown, path: string): boolean {
  const member = path.split('.').reduce<unknown>((inner, name) => (isRecord(inner) ? inner[name] : undefined), value);
  if (path === 'items') return Array.isArray(member);
  return (typeof member === 'string' && member !== '') || Number.isFinite(member);
}

function report(operation: OperationId, identity: string, options: RestAdapterOptions) {
  const known = reported.get(options) ?? new Set();
  reported.set(options, known);
  if (known.has(operation)) return;
  known.add(operation);
  console.warn(
    `Reseller Elements cannot use the reply to ${operation} (${operationRoutes[operation]} at ${options.baseUrl}): it lacks "${identity}".`,
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
