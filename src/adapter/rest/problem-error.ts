import type { MemberError } from '../../contract/problem.ts';
import { AdapterError, type AdapterErrorCode } from '../adapter-error.ts';

/** For servers, proxies and gateways that answer without a problem document. */
const codeByStatus: Readonly<Record<number, AdapterErrorCode>> = {
  400: 'malformed-request',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  413: 'payload-too-large',
  422: 'validation-failed',
  429: 'rate-limited',
};

/** The longest wait that is taken from a server, in seconds. */
const longestWait = 3600;

/**
 * The error that a reply with a failing status stands for. A 4xx is a definite no. After a 5xx a call that acts may have
 * been carried out all the same, and an earlier try that still runs may yet be.
 */
export function toProblemError(response: Response, text: string, acts: boolean): AdapterError {
  const { status } = response;
  const problem = readRecord(text);
  const { code, meta } = problem;
  return new AdapterError(typeof code === 'string' ? code : (codeByStatus[status] ?? 'unavailable'), {
    status,
    fieldErrors: readFieldErrors(problem['errors']),
    retryAfter: readRetryAfter(response.headers),
    retryable: status === 429 || status >= 500 || code === 'idempotency-key-in-progress',
    outcome: acts && (status >= 500 || code === 'idempotency-key-in-progress') ? 'unknown' : 'rejected',
    meta: isRecord(meta) ? meta : undefined,
  });
}

/** Seconds, or a date (RFC 9110, 10.2.3) seen from the server's own clock. */
function readRetryAfter(headers: Headers, now = Date.now()): number | undefined {
  const value = headers.get('Retry-After');
  if (!value) return undefined;
  const seconds = /^\d+$/.test(value)
    ? Number(value)
    : (Date.parse(value) - (Date.parse(headers.get('Date') ?? '') || now)) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(Math.ceil(seconds), 0), longestWait);
}

function readFieldErrors(errors: unknown): MemberError[] {
  const isMemberError = (error: unknown) =>
    isRecord(error) && typeof error['pointer'] === 'string' && typeof error['code'] === 'string';
  return Array.isArray(errors) ? (errors.filter(isMemberError) as MemberError[]) : [];
}

function readRecord(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
