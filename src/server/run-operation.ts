import { AdapterError } from '../adapter/adapter-error.ts';
import type { OperationId, Session } from '../contract/models.ts';
import { assertPermission, needsSession } from './access.ts';
import { assertAddress } from './assert-address.ts';
import { readBody } from './body.ts';
import { checkEvent, checkReply, ContractViolation } from './check-reply.ts';
import { openEventStream } from './event-stream.ts';
import { type IdempotencyStore, isKeyed, readIdempotencyKey } from './idempotency.ts';
import { toExpectedError, toFailedReply, toProblemReply } from './problem.ts';
import type { Reply, TextReply } from './reply.ts';
import type { Route } from './router.ts';
import type { ServerAdapter } from './server-adapter.ts';
import { type OperationInput, validateRequest } from './validate-request.ts';
import { validators } from './validators.gen.js';

/** What an operation runs with. */
export interface OperationContext {
  readonly authenticate: (request: Request) => Session | undefined | Promise<Session | undefined>;
  readonly toAdapter: (session: Session | undefined) => ServerAdapter | Promise<ServerAdapter>;
  readonly idempotency: IdempotencyStore;
  readonly basePath: string;
  readonly validatesReplies: boolean;
  readonly onError: (error: unknown) => void;
  /** The current time, in milliseconds since 1970. */
  readonly now: () => number;
}

/** A method of an adapter that takes one input and gives one reply. */
type Method = (
  input: OperationInput,
  options: { readonly signal: AbortSignal; readonly idempotencyKey?: string },
) => Promise<object>;

/** Runs one operation of the contract. Expected errors become problem documents; anything else is reported. */
export async function runOperation(context: OperationContext, route: Route, request: Request): Promise<Reply> {
  return catchErrors(context, async () => {
    const { operationId, params } = route;
    const session = needsSession(operationId) ? await requireSession(context, request) : undefined;
    const call = { route, request, session, text: await readBody(request) };
    if (!isKeyed(operationId)) return callAdapter(context, call);
    const idempotencyKey = await requireKey(context, operationId, session, request.headers);
    // Another user may send the same key, on purpose.
    const key = JSON.stringify([session?.reseller.name, session?.user.email, operationId, params.id, idempotencyKey]);
    const fingerprint = await toFingerprint(call.text);
    // Safe cast: only `watchInvites`, which takes no key, replies with a stream.
    const run = () => callAdapter(context, { ...call, idempotencyKey }) as Promise<TextReply>;
    return context.idempotency.once({ key, fingerprint }, () => catchErrors(context, run));
  });
}

interface AdapterCall {
  readonly route: Route;
  readonly request: Request;
  readonly session: Session | undefined;
  readonly text: string;
  readonly idempotencyKey?: string;
}

async function callAdapter(context: OperationContext, call: AdapterCall): Promise<Reply> {
  const { session, request, text, idempotencyKey, route } = call;
  const { operationId } = route;
  const adapter = await context.toAdapter(session);
  assertOffered(adapter, operationId);
  assertPermission(operationId, session);
  const input = validateRequest(route, request, text);
  if (operationId === 'watchInvites') return streamInvites(context, adapter, request);
  if (operationId === 'addCustomer' || operationId === 'completeRegistration') assertAddress(input['address'] as never);
  if (operationId === 'getSession' && !adapter.getSession)
    return toReply(context, operationId, pickSession(session!, context.now()));
  // Finish a write even if the client disconnects: a retry with the same key then receives the reply.
  const signal = idempotencyKey === undefined ? request.signal : new AbortController().signal;
  const method = adapter[operationId] as Method;
  const options = { signal, ...(idempotencyKey !== undefined && { idempotencyKey }) };
  return toReply(context, operationId, await method.call(adapter, input, options));
}

async function requireSession({ authenticate }: OperationContext, request: Request): Promise<Session> {
  const session = await authenticate(request);
  if (!session) throw new AdapterError('unauthenticated', { detail: 'Sign in first.' });
  // `{ ...missing, tenant }` is an object, too: never take it for a user.
  if (!Array.isArray(session.permissions)) throw new TypeError('authenticate returned a session without permissions.');
  return session;
}

/** Rejects an operation that is not offered as such, before a missing key: clients find out by a request without one. */
async function requireKey(
  { toAdapter }: OperationContext,
  operationId: OperationId,
  session: Session | undefined,
  headers: Headers,
): Promise<string> {
  try {
    return readIdempotencyKey(headers);
  } catch (error) {
    assertOffered(await toAdapter(session), operationId);
    throw error;
  }
}

/** @throws {AdapterError} `not-offered` if the adapter does not implement the operation. */
function assertOffered(adapter: ServerAdapter, operationId: OperationId) {
  const isOffered =
    adapter[operationId] ||
    operationId === 'getSession' ||
    (operationId === 'watchInvites' && adapter.watchInviteEvents);
  if (!isOffered) throw new AdapterError('not-offered', { detail: `This server does not offer ${operationId}.` });
}

/** The host's session may hold more than the contract's members, such as secrets. */
function pickSession({ reseller, user, permissions, inviteExpiry }: Session, now: number): Session {
  return {
    reseller,
    user,
    permissions,
    ...(inviteExpiry && { inviteExpiry }),
    serverTime: new Date(now).toISOString(),
  };
}

function toReply(
  { basePath, validatesReplies }: OperationContext,
  operationId: OperationId,
  body: object | undefined,
): TextReply {
  const status = Number(Object.keys(validators[operationId].replies).find((each) => Number(each) < 300));
  // An adapter without types may resolve with nothing, as it may in a page.
  if (!body) throw new ContractViolation(operationId, status, ['the adapter resolved with nothing']);
  const location = toLocation(operationId, body);
  const reply = {
    status,
    type: 'application/json',
    body: JSON.stringify(body),
    headers: location === undefined ? {} : { Location: basePath + location },
  };
  const violation = validatesReplies && checkReply(operationId, reply);
  if (violation) throw violation;
  return reply;
}

/** Adapters without types may use numbers. */
type Id = string | number;

/** Returns the path of a record that was created. */
function toLocation(operationId: OperationId, body: object): string | undefined {
  const { id, invite } = body as { readonly id?: Id; readonly invite?: { readonly id?: Id } };
  if (operationId === 'addCustomer') return toPath('/customers', id);
  return operationId === 'inviteCustomer' ? toPath('/invites', invite?.id) : undefined;
}

const toPath = (collection: string, id: Id | undefined): string | undefined =>
  id !== undefined && id !== '' ? `${collection}/${encodeURIComponent(String(id).toWellFormed())}` : undefined;

function streamInvites(
  { validatesReplies, onError }: OperationContext,
  adapter: ServerAdapter,
  request: Request,
): Reply {
  const body = openEventStream({
    adapter,
    signal: request.signal,
    lastEventId: request.headers.get('Last-Event-ID') || undefined,
    check(json) {
      const violation = validatesReplies && checkEvent(json);
      if (violation) throw violation;
    },
    onError,
  });
  return { status: 200, type: 'text/event-stream', body };
}

async function catchErrors<Result extends Reply>(
  { onError }: OperationContext,
  run: () => Promise<Result>,
): Promise<Result | TextReply> {
  try {
    return await run();
  } catch (error) {
    try {
      const expected = toExpectedError(error);
      if (expected) return toProblemReply(expected);
      onError(error);
    } catch (unserializable) {
      onError(unserializable);
    }
    return toFailedReply(error);
  }
}

/** Hashes the body, because a registration contains a token and a password. */
async function toFingerprint(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
