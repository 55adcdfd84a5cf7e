// Checks of the adapter's options and of successful replies. Loaded on demand: every reply needs this module.
import { isVisibleText } from '../../contract/invisible.ts';
import type { OperationId } from '../../contract/models.ts';
import { replyIdentity } from '../../contract/reply-identity.gen.ts';
import { findClosest } from '../closest-name.ts';
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

interface ValueRule {
  readonly expected: string;
  accepts(value: unknown): boolean;
}

const isFunction = (value: unknown) => typeof value === 'function';
const aFunction: ValueRule = { expected: 'a function', accepts: isFunction };

/** The values of options that would fail only later, or change nothing. */
const valueRules: Readonly<Partial<Record<keyof RestAdapterOptions, ValueRule>>> = {
  baseUrl: { expected: 'a URL', accepts: (value) => typeof value === 'string' || value instanceof URL },
  headers: aFunction,
  onUnauthenticated: aFunction,
  fetch: aFunction,
  credentials: {
    expected: '"omit", "same-origin" or "include"',
    accepts: (value) => ['omit', 'same-origin', 'include'].includes(value as string),
  },
  timeout: { expected: 'a number of milliseconds', accepts: (value) => typeof value === 'number' && value > 0 },
  allowUserMessages: { expected: 'true or false', accepts: (value) => typeof value === 'boolean' },
};

const describe = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? JSON.stringify(value)
    : `a value of the type ${typeof value}`;

/** Lines already logged, so that a page that creates an adapter in each render logs each line once. */
const logged = new Set<string>();

/** Logs misspelled options, values that cannot work, and a missing `baseUrl`: pages in JavaScript have no types that would report them. */
export function checkOptions(options: Partial<RestAdapterOptions>) {
  if (typeof options !== 'object' || options === null) {
    warnOnce('createRestAdapter needs an object with options, such as { baseUrl: "/api" }.');
    return;
  }
  for (const name of Object.keys(options)) {
    if (Object.hasOwn(optionNames, name)) continue;
    const meant = findClosest(name, Object.keys(optionNames));
    warnOnce(`createRestAdapter has no option "${name}"${meant ? `. Did you mean "${meant}"?` : '.'}`);
  }
  for (const [name, { expected, accepts }] of Object.entries(valueRules)) {
    const value = (options as Readonly<Record<string, unknown>>)[name];
    // Pages in JavaScript may pass null for an option that is not set.
    if ((value ?? undefined) !== undefined && !accepts(value))
      warnOnce(`createRestAdapter needs ${expected} in the option "${name}", not ${describe(value)}.`);
  }
  if (options.baseUrl === undefined) warnOnce('createRestAdapter needs the option "baseUrl".');
}

function warnOnce(message: string) {
  if (logged.has(message)) return;
  logged.add(message);
  console.warn(message);
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
