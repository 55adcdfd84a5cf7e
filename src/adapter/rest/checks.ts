// Checks of the adapter's options and of successful replies. Loaded on demand: every reply needs this module.
import { isVisibleText } from '../../contract/invisible.ts';
import type { OperationId } from '../../contract/models.ts';
import { replyIdentity } from '../../contract/reply-identity.gen.ts';
import type { RestAdapterOptions } from './options.ts';

const optionNames: Readonly<Record<keyof RestAdapterOptions, true>> = {
  baseUrl: true,
  headers: true,
  onUnauthenticated: true,
  fetch: true,
  credentials: true,
  timeout: true,
  operations: true,
  idempotent: true,
  allowUserMessages: true,
};

/** Lines already logged, so that a page that creates an adapter in each render logs each line once. */
const logged = new Set<string>();

/** Logs misspelled options, and a missing `baseUrl`: pages in JavaScript have no types that would report them. */
export function checkOptions(options: Partial<RestAdapterOptions>) {
  if (typeof options !== 'object') {
    warnOnce('createRestAdapter needs an object with options, such as { baseUrl: "/api" }.');
    return;
  }
  for (const name of Object.keys(options)) {
    if (Object.hasOwn(optionNames, name)) continue;
    const meant = findClosest(name, Object.keys(optionNames));
    warnOnce(`createRestAdapter has no option "${name}"${meant ? `. Did you mean "${meant}"?` : '.'}`);
  }
  if (options.baseUrl === undefined) warnOnce('createRestAdapter needs the option "baseUrl".');
}

function warnOnce(message: string) {
  if (logged.has(message)) return;
  logged.add(message);
  console.warn(message);
}

/** Returns the name with the fewest typos between it and the given one, if less than half of it differs. */
function findClosest(given: string, names: readonly string[]): string | undefined {
  const candidates = names.map((name) => ({
    name,
    share: countTypos(given.toLowerCase(), name.toLowerCase()) / Math.max(given.length, name.length),
  }));
  const [closest] = candidates.toSorted((a, b) => a.share - b.share);
  return closest && closest.share < 0.5 ? closest.name : undefined;
}

/** The Levenshtein distance of two words. */
function countTypos(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1];
    for (const [column, other] of [...to].entries())
      next.push(Math.min(row[column]! + Number(letter !== other), row[column + 1]! + 1, next[column]! + 1));
    row = next;
  }
  return row.at(-1)!;
}

/** A reply that is JSON, but not an object, or lacks the member that identifies its record. */
export class IncompleteReplyError extends SyntaxError {
  /** @param member - The path of the member, such as `invite.id`. */
  constructor(member: string | undefined) {
    super(member ? `it lacks "${member}".` : 'it is not an object.');
  }
}

/**
 * Rejects a reply that identifies no record. Elements repair everything else, as they do for every adapter.
 * @throws {IncompleteReplyError}
 */
export function checkReply(operation: OperationId, reply: unknown) {
  const identity = replyIdentity[operation];
  if (!isRecord(reply) || (identity && !isIdentified(reply, identity))) throw new IncompleteReplyError(identity);
}

/** Whether a value has the member at a path such as `invite.id`: `items` is a list, and others are texts with a visible
 * character, or numbers. */
export function isIdentified(value: unknown, path: string): boolean {
  const member = path.split('.').reduce<unknown>((inner, name) => (isRecord(inner) ? inner[name] : undefined), value);
  if (path === 'items') return Array.isArray(member);
  return isVisibleText(member) || Number.isFinite(member);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
