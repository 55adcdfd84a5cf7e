// The check of successful replies. Loaded in parallel with the request.
import type { OperationId } from '../../contract/models.ts';
import { replyIdentity } from '../../contract/reply-identity.gen.ts';

/** A reply that is JSON, but lacks the member that identifies its record, or is no record at all. */
export class IncompleteReplyError extends SyntaxError {
  /** @param member - The path of the member, such as `invite.id`. */
  constructor(member: string | undefined) {
    super(member ? `it lacks "${member}".` : 'it is no record.');
  }
}

/**
 * Rejects a reply that identifies no record. Elements repair all else, as they do for every adapter.
 * @throws {IncompleteReplyError}
 */
export function checkReply(operation: OperationId, reply: unknown) {
  const identity = replyIdentity[operation];
  if (!isRecord(reply) || (identity && !isIdentified(reply, identity))) throw new IncompleteReplyError(identity);
}

/** Whether a value has the member at a path such as `invite.id`: `items` is a list, and others are texts or numbers. */
export function isIdentified(value: unknown, path: string): boolean {
  const member = path.split('.').reduce<unknown>((inner, name) => (isRecord(inner) ? inner[name] : undefined), value);
  if (path === 'items') return Array.isArray(member);
  return (typeof member === 'string' && member !== '') || Number.isFinite(member);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
