// Maps failed and unreadable responses to errors. Loaded on demand, because most pages never need it.
import type { OperationId } from '../../contract/models.ts';
import { operationRoutes } from '../../contract/operations.gen.ts';
import type { MemberError } from '../../contract/problem.ts';
import { AdapterError, type AdapterErrorCode } from '../adapter-error.ts';
import { cleanUserMessage } from '../user-message.ts';
import { IncompleteReplyError } from './checks.ts';
import type { RestAdapterOptions } from './options.ts';

/** The longest delay accepted from a server, in seconds. */
const maxRetryAfter = 3600;

/** The error codes of responses without a problem document, such as from proxies and gateways. */
const codeByStatus: Readonly<Record<number, AdapterErrorCode>> = {
  400: 'malformed-request',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  413: 'payload-too-large',
  422: 'validation-failed',
  429: 'rate-limited',
};

/** The call that failed. */
interface FailedCall {
  readonly operation: OperationId;
  readonly isWrite: boolean;
  /** Why a successful response does not match the contract. */
  readonly cause: unknown;
}

/**
 * Maps a response that failed, or that does not match the contract, to an error. A 4xx or 501 means that nothing was
 * changed. After any other 5xx, a write may have succeeded, or an earlier attempt may still be running.
 */
export function toProblemError(
  response: Response,
  text: string,
  { operation, isWrite, cause }: FailedCall,
  options: RestAdapterOptions,
): AdapterError {
  const { baseUrl, allowUserMessages } = options;
  const { status } = response;
  const isDocument = isProblem(response, text);
  if (isSignInPage(response, baseUrl) && !isDocument) return new AdapterError('unauthenticated');
  if (response.ok) {
    // Many sites answer unknown paths with their start page.
    const isStartPage = operation === 'watchInvites' && isHtml(response);
    if (isStartPage) logNotOffered(operation, options, status);
    else
      logOnce(
        options,
        `Reseller Elements cannot use the reply to ${operation} (${locate(operation, options)}): ${explain(operation, response, cause)}`,
      );
    return new AdapterError(isStartPage ? 'not-offered' : 'invalid-reply', {
      cause,
      outcome: isWrite ? 'unknown' : 'rejected',
    });
  }
  const problem = readRecord(text);
  const { meta, userMessage, detail } = problem;
  // With an id or a registration token, a 404 may mean a missing record.
  const isNamed = /\{id\}|registrations/.test(operationRoutes[operation]);
  const isMissing = status === 501 || (status === 404 && !isNamed && !isDocument);
  if (isMissing) logNotOffered(operation, options, status);
  const code = isMissing ? 'not-offered' : typeof problem['code'] === 'string' ? problem['code'] : toCode(response);
  const isOpen = (status >= 500 && !isMissing) || code === 'idempotency-key-in-progress';
  return new AdapterError(code, {
    status,
    detail: typeof detail === 'string' ? detail : undefined,
    fieldErrors: readFieldErrors(problem['errors']),
    retryAfter: readRetryAfter(response.headers),
    retryable: status === 429 || isOpen,
    outcome: isWrite && isOpen ? 'unknown' : 'rejected',
    userMessage: allowUserMessages ? cleanUserMessage(userMessage) : undefined,
    meta: isRecord(meta) ? meta : undefined,
  });
}

/** Returns the code of a response that has no problem document, or one without a code. */
function toCode(response: Response): AdapterErrorCode {
  const { status } = response;
  // Firewalls and bot checks answer with HTML. APIs do not.
  if ((status === 403 || status === 503) && isHtml(response)) return 'blocked';
  return codeByStatus[status] ?? 'unavailable';
}

/** Whether a response is a problem document (RFC 9457), with or without its media type. */
function isProblem({ headers }: Response, text: string): boolean {
  const { code, title } = readRecord(text);
  return (
    typeOf(headers).startsWith('application/problem+json') || typeof code === 'string' || typeof title === 'string'
  );
}

/**
 * Whether a read was redirected to a sign-in page. Ignores error pages of the API itself, which may follow a redirect
 * within the API, such as one that adds a slash.
 */
function isSignInPage(response: Response, baseUrl: string): boolean {
  const { ok, redirected, url, status } = response;
  if (status >= 300 && status < 400) return true;
  return redirected && isHtml(response) && (ok || !isBelow(url, baseUrl));
}

/**
 * Whether a URL is the base URL or below it. Compares hosts rather than origins, because a redirect may change HTTP to
 * HTTPS.
 */
function isBelow(url: string, baseUrl: string): boolean {
  try {
    const base = new URL(baseUrl, globalThis.document?.baseURI ?? globalThis.location?.href);
    const { host, pathname } = new URL(url);
    return host === base.host && `${pathname}/`.startsWith(base.pathname.replace(/\/?$/, '/'));
  } catch {
    return false;
  }
}

const isHtml = ({ headers }: Response): boolean => /^(?:text\/html|application\/xhtml\+xml)/.test(typeOf(headers));

/** The media type in lower case, because it is case-insensitive. */
const typeOf = (headers: Headers): string => headers.get('Content-Type')?.toLowerCase() ?? '';

/** Reads seconds, or a date (RFC 9110, section 10.2.3) relative to the server's own clock. */
function readRetryAfter(headers: Headers, now = Date.now()): number | undefined {
  const value = headers.get('Retry-After');
  if (!value) return undefined;
  const seconds = /^\d+$/.test(value)
    ? Number(value)
    : (Date.parse(value) - (Date.parse(headers.get('Date') ?? '') || now)) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(Math.ceil(seconds), 0), maxRetryAfter);
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

/** Describes a successful response that is not a reply of the contract. Quotes nothing of it, because it may be personal data. */
function explain(operation: OperationId, response: Response, cause: unknown): string {
  if (cause instanceof IncompleteReplyError) return cause.message;
  if (cause instanceof RangeError) return 'it is larger than 5 MB.';
  if (isHtml(response)) return 'it is a page of HTML instead of JSON. Check baseUrl.';
  const type = typeOf(response.headers);
  if (operation === 'watchInvites') return `it is ${type || 'of no type'} instead of text/event-stream.`;
  return /^$|json/.test(type) ? 'it is not JSON.' : `it is not JSON (${type}).`;
}

/** Logs that an operation is not offered, and how to declare the operations that are. */
function logNotOffered(operation: OperationId, options: RestAdapterOptions, status: number) {
  logOnce(
    options,
    `Reseller Elements: ${locate(operation, options)} answered ${status}, so the elements stop using ${operation}. If the API serves it, check "baseUrl". Otherwise, list the operations that it serves in the option "operations".`,
  );
}

const locate = (operation: OperationId, { baseUrl }: RestAdapterOptions) =>
  `${operationRoutes[operation]} at ${baseUrl}`;

/** The lines that were logged, by the options of their adapter. */
const logged = new WeakMap<RestAdapterOptions, Set<string>>();

function logOnce(options: RestAdapterOptions, line: string) {
  const known = logged.get(options) ?? new Set();
  logged.set(options, known);
  if (!known.has(line)) console.warn(line);
  known.add(line);
}
