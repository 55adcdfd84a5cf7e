import { AdapterError } from '../adapter/adapter-error.ts';
import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';
import { cleanUserMessage } from '../adapter/user-message.ts';
import type { MemberError } from '../contract/problem.ts';
import { toTimestamp } from '../contract/read-time.ts';
import { replyMembers } from '../contract/reply-members.gen.ts';

import { missingMethods } from './offered.ts';

/** The call that a reply belongs to. */
export interface ReplyOrigin {
  readonly adapter: ResellerAdapter | undefined;
  /** The name of the adapter's method. */
  readonly operation: string;
}

type Kind = keyof typeof replyMembers;

const kinds = new Map(
  Object.entries(replyMembers).flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name, kind as Kind] as const),
  ),
);

const itemKinds = { texts: 'text', numbers: 'number', records: 'record' } as const;

/** The maximum nesting depth. Records of the contract have three levels; an adapter's may be circular. */
const maxDepth = 5;

/** The id of an item of a page, without which the item is left out. */
const itemId = /^items\[\d+\]\.id$/;

/** Lists whose items are told apart by id. */
const pageOperations: readonly string[] = ['listCustomers', 'listInvites'];

/** Replaces a list item that is not a record. Each list then drops it, because it has no id. */
const emptyRecord = Object.freeze({});

/** The members already reported, by adapter. */
const reported = new WeakMap<object, Set<string>>();
const reportedWithoutAdapter = {};

/**
 * Returns a reply in which every member of the contract has the right type or is missing, because an adapter may return
 * anything. Converts numbers and dates to text and times, and treats `null` as missing. Removes and reports unusable values.
 * Returns the same object if nothing has to change.
 */
export function sanitizeMembers<Reply>(reply: Reply, origin: ReplyOrigin): Reply {
  if (typeof reply !== 'object' || !reply || Array.isArray(reply)) return reply;
  const unusable: string[] = [];
  const sane = readRecord(reply, '', unusable);
  // `sanitizePage` reports the ids that it needs together with the missing ones.
  const isPage = pageOperations.includes(origin.operation);
  reportUnusable(isPage ? unusable.filter((member) => !itemId.test(member)) : unusable, origin);
  return sane as Reply;
}

/**
 * Logs the names of unusable members, once for each adapter. Omits their values, which may be personal data.
 * @param members - Such as `items[3].id`.
 */
export function reportUnusable(members: readonly string[], { adapter, operation }: ReplyOrigin) {
  const toKey = (member: string) => `${operation} ${member.replace(/\[\d+\]/g, '')}`;
  const fresh = new Set(members.map(toKey).filter((key) => isFirst(key, adapter)));
  // Name the first of each kind, and every record that is missing from the list.
  const named = members.filter((member) =>
    itemId.test(member) ? fresh.has(toKey(member)) : fresh.delete(toKey(member)),
  );
  if (named.length)
    console.warn(`Reseller Elements ignores unusable values in the reply to ${operation}: ${named.join(', ')}.`);
}

/**
 * Logs that a reply as a whole cannot be used, once for each adapter and reason.
 * @param error - Says why; without a message if the reply should be the page of a list.
 */
export function reportReply(error: unknown, { adapter, operation }: ReplyOrigin, reply: unknown) {
  const reason = error instanceof AdapterError ? error.cause : error;
  const why = reason instanceof Error ? reason.message || describePage(reply) : '';
  const line = `Reseller Elements cannot use the reply to ${operation}. ${why}`;
  if (isFirst(line, adapter)) console.warn(line);
}

/** Says why a reply is no page of a list. */
function describePage(reply: unknown): string {
  if (Array.isArray(reply)) return 'It is an array: see pageInMemory.';
  const { items } = (reply ?? {}) as { readonly items?: unknown };
  return Array.isArray(items) ? 'No item has an id.' : 'It has no items.';
}

function isFirst(name: string, adapter: object = reportedWithoutAdapter): boolean {
  const known = reported.get(adapter) ?? new Set();
  reported.set(adapter, known);
  return !known.has(name) && known.add(name) !== undefined;
}

function readRecord(record: object, path: string, unusable: string[]): object {
  const changes = new Map<string, unknown>();
  for (const [name, kind] of kinds) {
    const at = path ? `${path}.${name}` : name;
    try {
      if (!(name in record)) continue;
      const value = (record as Readonly<Record<string, unknown>>)[name];
      const sane = readValue(value, kind, at, unusable);
      if (sane !== value) changes.set(name, sane);
    } catch {
      // A getter threw an error.
      unusable.push(at);
      changes.set(name, undefined);
    }
  }
  return changes.size ? copyWith(record, changes) : record;
}

/** Copies a record, which may be frozen, or a class instance whose getters are on the prototype. */
function copyWith(record: object, changes: ReadonlyMap<string, unknown>): object {
  const names = new Set([...Object.keys(record), ...kinds.keys()]);
  const entries = Array.from(names).flatMap((name): (readonly [string, unknown])[] => {
    try {
      const value = changes.has(name) ? changes.get(name) : (record as Readonly<Record<string, unknown>>)[name];
      return value === undefined ? [] : [[name, value]];
    } catch {
      return [];
    }
  });
  return Object.fromEntries(entries);
}

function readValue(value: unknown, kind: Kind, path: string, unusable: string[]): unknown {
  if (value === undefined || value === null) return undefined;
  const sane = convert(value, kind, path, unusable);
  if (sane === undefined) unusable.push(path);
  return sane;
}

/** Returns `undefined` for an unusable value. */
function convert(value: unknown, kind: Kind, path: string, unusable: string[]): unknown {
  if (kind === 'text') return toText(value);
  if (kind === 'time') return toTime(value, path, unusable);
  if (kind === 'number') return toNumber(value);
  if (kind === 'boolean') return typeof value === 'boolean' ? value : undefined;
  if (kind === 'record')
    return typeof value === 'object' && !Array.isArray(value) && path.split('.').length <= maxDepth
      ? readRecord(value as object, path, unusable)
      : undefined;
  return Array.isArray(value) ? readList(value, itemKinds[kind], path, unusable) : undefined;
}

function readList(list: readonly unknown[], kind: Kind, path: string, unusable: string[]): readonly unknown[] {
  const sane = Array.from(list, (item, index) => {
    const at = `${path}[${index}]`;
    if (item === undefined || item === null) unusable.push(at);
    return readValue(item, kind, at, unusable) ?? (kind === 'record' ? emptyRecord : undefined);
  });
  const usable = sane.filter((item) => item !== undefined);
  return usable.length === list.length && usable.every((item, index) => item === list[index]) ? list : usable;
}

function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint' || Number.isFinite(value)) return String(value);
  // A `Date`, or an object of a date library.
  const { toISOString } = value as { readonly toISOString?: unknown };
  if (typeof toISOString !== 'function') return undefined;
  const time: unknown = toISOString.call(value);
  return typeof time === 'string' ? time : undefined;
}

/** Keeps a text, with its zone: one that cannot be read is reported, as no element shows it, but still exported. */
function toTime(value: unknown, path: string, unusable: string[]): string | undefined {
  const time = typeof value === 'object' ? toText(value) : value;
  // `defineInvite` leaves a time that is required but unknown empty.
  if (time === '') return '';
  if (typeof time !== 'string') return toTimestamp(time);
  if (!Number.isNaN(Date.parse(time))) return time;
  const timestamp = toTimestamp(time);
  if (timestamp === undefined) unusable.push(path);
  return timestamp ?? time;
}

function toNumber(value: unknown): number | undefined {
  const number = typeof value === 'bigint' || (typeof value === 'string' && value.trim()) ? Number(value) : value;
  return Number.isFinite(number) ? (number as number) : undefined;
}

/**
 * Repairs an error with missing members or members of the wrong type, and cleans its user message. Remembers a method
 * that the back end does not offer.
 */
export function completeError(error: AdapterError, { adapter, operation }: ReplyOrigin): AdapterError {
  const { code, status, fieldErrors, retryAfter, retryable, outcome, userMessage, meta }: Partial<AdapterError> = error;
  const method = adapter?.[operation as 'getSession'];
  if (code === 'not-offered' && method) missingMethods.add(method);
  const cleaned = cleanUserMessage(userMessage);
  if (error instanceof AdapterError && cleaned === userMessage) return error;
  return new AdapterError(code, {
    status: toFinite(status),
    fieldErrors: Array.isArray(fieldErrors) ? fieldErrors.filter(isMemberError) : [],
    retryAfter: toFinite(retryAfter),
    retryable: retryable ?? false,
    // Without an outcome, use the default of `AdapterError`: rejected.
    outcome: (outcome ?? 'rejected') === 'rejected' ? 'rejected' : 'unknown',
    userMessage: cleaned,
    meta: typeof meta === 'object' && meta ? meta : {},
    cause: error,
  });
}

const toFinite = (value: number | undefined) => (Number.isFinite(value) ? value : undefined);

const isMemberError = (error: Partial<MemberError> | null | undefined) =>
  typeof error?.pointer === 'string' && typeof error.code === 'string';
