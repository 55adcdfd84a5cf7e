import type { MemberError } from '../../contract/problem.ts';
import { AdapterError, type AdapterErrorCode } from '../adapter-error.ts';

/** The maximum size of a reply, in bytes. Replies of the contract are far smaller. */
const maxBytes = 5_000_000;

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

/** The required members of a reply, as JSON types by name. An array describes its items. */
export type Shape = string | readonly [Shape] | { readonly [member: string]: Shape };

/**
 * Reads the body as text, and reports each chunk as progress.
 * @throws {RangeError} If the body is too large.
 */
export async function readText(response: Response, onProgress: () => void): Promise<string> {
  // Read chunks from a copy: Chrome lists a request as aborted if its own body is read chunk by chunk.
  const reader = response.clone().body?.getReader();
  for (let bytes = 0; ;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return response.text();
    onProgress();
    bytes += value.byteLength;
    if (bytes <= maxBytes) continue;
    // The request ends once both copies are canceled.
    await Promise.all([reader?.cancel(), response.body?.cancel()]);
    throw new RangeError('The reply is too large.');
  }
}

/** @throws {SyntaxError} If the text is not JSON, or lacks required members. */
export function parseReply(text: string, shape: Shape | undefined): object {
  const reply: unknown = JSON.parse(text);
  if (shape && !fits(reply, shape)) throw new SyntaxError('The reply lacks members that the contract requires.');
  return reply as object;
}

/** Tells whether reading failed because of the reply's content rather than the connection. */
export const isUnreadable = (error: unknown): boolean => error instanceof SyntaxError || error instanceof RangeError;

/** Tells whether a value has the members of a shape. Other members are allowed. */
export function fits(value: unknown, shape: Shape): boolean {
  if (typeof shape === 'string') return typeof value === shape;
  if (isList(shape)) return Array.isArray(value) && value.every((item) => fits(item, shape[0]));
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(shape).every(
      ([member, inner]) => Object.hasOwn(value, member) && fits((value as Record<string, unknown>)[member], inner),
    )
  );
}

const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);

/** What decides how a failed response is read. */
interface ProblemContext {
  readonly isWrite: boolean;
  /** Whether the request names a record, which may be missing. */
  readonly isNamed: boolean;
  readonly allowUserMessage: boolean | undefined;
}

/**
 * Maps a failed response to an error. After a 4xx or a 501, the call was certainly not carried out. After another 5xx, a write
 * may have been, and an earlier attempt that is still running may yet be.
 */
export function toProblemError(
  response: Response,
  text: string,
  { isWrite, isNamed, allowUserMessage }: ProblemContext,
): AdapterError {
  const { status } = response;
  const problem = readRecord(text);
  const { meta, userMessage } = problem;
  const isMissing = status === 501 || (status === 404 && !isNamed && !isProblem(response, text));
  const code = isMissing ? 'not-offered' : typeof problem['code'] === 'string' ? problem['code'] : toCode(response);
  const isOpen = (status >= 500 && !isMissing) || code === 'idempotency-key-in-progress';
  return new AdapterError(code, {
    status,
    fieldErrors: readFieldErrors(problem['errors']),
    retryAfter: readRetryAfter(response.headers),
    retryable: status === 429 || isOpen,
    outcome: isWrite && isOpen ? 'unknown' : 'rejected',
    userMessage: allowUserMessage && typeof userMessage === 'string' ? userMessage : undefined,
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
export function isProblem({ headers }: Response, text: string): boolean {
  const { code, title } = readRecord(text);
  const isDeclared = headers.get('Content-Type')?.startsWith('application/problem+json') ?? false;
  return isDeclared || typeof code === 'string' || typeof title === 'string';
}

const isHtml = ({ headers }: Response): boolean => headers.get('Content-Type')?.startsWith('text/html') ?? false;

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
