// Validates successful replies. Loaded in parallel with the request.
import type { OperationId } from '../../contract/models.ts';
import { replyIdentity } from '../../contract/reply-identity.gen.ts';

/** A reply that is not a JSON object, or lacks the member that identifies its record. */
export class IncompleteReplyError extends SyntaxError {
  /** @param member - The path of the member, such as `invite.id`. */
  constructor(member: string | undefined) {
    super(member ? `it lacks "${member}".` : 'it is not a JSON object.');
  }
}

/**
 * Rejects a reply without an identity, such as an id. Elements handle all other defects, as they do for every adapter.
 * @throws {IncompleteReplyError}
 */
export function checkReply(operation: OperationId, reply: unknown) {
  const identity = replyIdentity[operation];
  if (!isRecord(reply) || (identity && !isIdentified(reply, identity))) throw new IncompleteReplyError(identity);
}

/** Whether a value has the member at a path such as `invite.id`: a list for `items`, otherwise text or a number. */
export function isIdentified(value: unknown, path: string): boolean {
  const member = path.split('.').reduce<unknown>((inner, name) => (isRecord(inner) ? inner[name] : undefined), value);
  if (path === 'items') return Array.isArray(member);
  return (typeof member === 'string' && member !== '') || Number.isFinite(member);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
