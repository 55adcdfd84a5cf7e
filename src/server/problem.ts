import { AdapterError, isAdapterError } from '../adapter/adapter-error.ts';
import type { Problem } from '../contract/problem.ts';
import { InvalidCursorError } from '../paging/cursor.ts';
import { ContractViolation } from './check-reply.ts';
import type { TextReply } from './reply.ts';

const statuses = {
  'malformed-request': 400,
  'idempotency-key-missing': 400,
  unauthenticated: 401,
  forbidden: 403,
  'quota-reached': 403,
  declined: 403,
  'not-found': 404,
  'registration-unknown': 404,
  'duplicate-customer': 409,
  'already-customer': 409,
  'invite-pending': 409,
  'invite-not-pending': 409,
  'idempotency-key-in-progress': 409,
  'registration-expired': 410,
  'registration-revoked': 410,
  'registration-used': 410,
  'payload-too-large': 413,
  'validation-failed': 422,
  'idempotency-key-reused': 422,
  'resend-too-soon': 429,
  'rate-limited': 429,
  'not-offered': 501,
  unavailable: 503,
} as const satisfies Record<Problem['code'], number>;

/** Problems have the type about:blank, so their title is the status phrase (RFC 9457, section 4.2.1). */
const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  410: 'Gone',
  413: 'Content Too Large',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  503: 'Service Unavailable',
};

const problemType = 'application/problem+json';

/** Sends an error of an adapter as a problem document (RFC 9457). */
export function toProblemReply(error: AdapterError): TextReply {
  const { code, status } = readCode(error);
  const { message, fieldErrors, retryAfter, userMessage, meta } = error;
  const problem = {
    type: 'about:blank',
    title: titles[status] ?? 'Error',
    status,
    code,
    ...(message !== error.code && { detail: message }),
    ...(userMessage !== undefined && { userMessage }),
    ...(fieldErrors.length > 0 && { errors: fieldErrors }),
    ...(Object.keys(meta).length > 0 && { meta }),
  };
  return {
    status,
    type: problemType,
    body: JSON.stringify(problem),
    headers: toRetryHeader(retryAfter),
  };
}

/** Whole seconds (RFC 9110, section 10.2.3). */
function toRetryHeader(retryAfter: number | undefined): Readonly<Record<string, string>> {
  const seconds = Math.max(0, Math.ceil(retryAfter ?? Number.NaN));
  return Number.isSafeInteger(seconds) ? { 'Retry-After': String(seconds) } : {};
}

/** Answers for a fault of the server. Reveals nothing but a violation of the contract: other messages may hold secrets. */
export function toFailedReply(error: unknown): TextReply {
  const status = 500;
  const detail = error instanceof ContractViolation ? { detail: error.message } : {};
  const body = JSON.stringify({ type: 'about:blank', title: titles[status], status, code: 'unavailable', ...detail });
  return { status, type: problemType, body };
}

/** Returns the error to send to the client, or `undefined` for a bug. */
export function toExpectedError(error: unknown): AdapterError | undefined {
  if (isAdapterError(error)) return error;
  if (error instanceof InvalidCursorError)
    return invalidMembers([{ pointer: '/cursor', code: 'invalid-format', detail: error.message }]);
  return undefined;
}

/** Creates the error for invalid members of a request. */
export function invalidMembers(fieldErrors: AdapterError['fieldErrors']): AdapterError {
  const { length } = fieldErrors;
  const detail = length === 1 ? '1 member is invalid.' : `${length} members are invalid.`;
  return new AdapterError('validation-failed', { fieldErrors, detail });
}

/** Chooses the code and the status. Adapters may call other services, and pass on errors that only clients have. */
function readCode({ code, status = 0, outcome }: AdapterError): { readonly code: string; readonly status: number } {
  // Any other status would tell the client that nothing was carried out.
  if (outcome === 'unknown' && code !== 'idempotency-key-in-progress') return { code: 'unavailable', status: 503 };
  if (Object.hasOwn(statuses, code)) return { code, status: statuses[code as keyof typeof statuses] };
  // Clients keep codes that the contract does not know.
  return status >= 400 && status < 500 ? { code, status } : { code: 'unavailable', status: 503 };
}
