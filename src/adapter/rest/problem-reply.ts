// Failed and unreadable responses, as errors. Loaded on demand: most pages never see one.
import type { OperationId } from '../../contract/models.ts';
import { operationRoutes } from '../../contract/operations.gen.ts';
import type { MemberError } from '../../contract/problem.ts';
import { AdapterError, type AdapterErrorCode } from '../adapter-error.ts';
import { cleanUserMessage } from '../user-message.ts';
import type { RestAdapterOptions } from './options.ts';

/** The longest delay accepted from a server, in seconds. */
const maxRetryAfter = 3600;

/** The error code of a reply without a problem document, as proxies and gateways send it. */
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
  /** Why a successful response is no reply of the contract. */
  readonly cause: unknown;
}

/**
 * Maps a response to an error, if it failed or is no reply of the contract. After a 4xx or a 501, the call was certainly not carried out. After another 5xx, a write
 * may have been, and an earlier attempt that is still running may yet be.
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
    // Many sites answer paths that they do not know with their start page.
    const isStartPage = operation === 'watchInvites' && isHtml(response);
    return new AdapterError(isStartPage ? 'not-offered' : 'invalid-reply', {
      cause,
      outcome: isWrite ? 'unknown' : 'rejected',
    });
  }
  const problem = readRecord(text);
  const { meta, userMessage, detail } = problem;
  // The path, or the token of a registration, names a record that may be missing.
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

/** Chooses the code of a response whose problem document has none, or that is something else. */
function toCode(response: Response): AdapterErrorCode {
  const { status } = response;
  // Firewalls and bot checks answer with a page. An API would not.
  if ((status === 403 || status === 503) && isHtml(response)) return 'blocked';
  return codeByStatus[status] ?? 'unavailable';
}

/** Whether a response is a problem document (RFC 9457), even one without its media type. */
function isProblem({ headers }: Response, text: string): boolean {
  const { code, title } = readRecord(text);
  return (
    typeOf(headers).startsWith('application/problem+json') || typeof code === 'string' || typeof title === 'string'
  );
}

/**
 * Whether a read was redirected to a page for signing in. An error page of the API itself is none: its redirects, such as one
 * that adds a slash, may lead to a failure.
 */
function isSignInPage(response: Response, baseUrl: string): boolean {
  const { ok, redirected, url, status } = response;
  if (status >= 300 && status < 400) return true;
  return redirected && isHtml(response) && (ok || !isBelow(url, baseUrl));
}

/** Whether a URL is that of a base, or below it, on the same host: a redirect may change HTTP to HTTPS. */
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

/** The media type, which is case-insensitive, in lower case. */
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

/** The operations that were reported as not offered, by the options of their adapter. */
const reported = new WeakMap<RestAdapterOptions, Set<OperationId>>();

/** Logs once that an operation counts as not offered, and how to say so beforehand. */
function logNotOffered(operation: OperationId, options: RestAdapterOptions, status: number) {
  const known = reported.get(options) ?? new Set();
  if (known.has(operation)) return;
  reported.set(options, known.add(operation));
  const { baseUrl } = options;
  console.warn(
    `Reseller Elements: ${operationRoutes[operation]} at ${baseUrl} answered ${status}, so ${operation} counts as not offered. If it is served, check baseUrl. Else list what is served in the option "operations".`,
  );
}
