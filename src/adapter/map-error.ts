import { AdapterError, type AdapterErrorCode, type AdapterErrorOptions, isAdapterError } from './adapter-error.ts';

/** A row of an `ErrorTable`: the code, or the code with other members of the error. */
export type ErrorRow = AdapterErrorCode | (AdapterErrorOptions & { readonly code: AdapterErrorCode });

/** Maps the codes and the HTTP statuses of a back end to errors. A code counts before a status. */
export type ErrorTable = Readonly<Record<string | number, ErrorRow>>;

/** The codes of statuses without a row. */
const usualRows: ErrorTable = {
  400: 'malformed-request',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  413: 'payload-too-large',
  422: 'validation-failed',
  429: 'rate-limited',
  501: 'not-offered',
};

/**
 * Maps an error of a back end or its client library to an `AdapterError`, by a table of its codes and HTTP statuses.
 *
 * Without a row, the usual meaning of the status counts. The outcome is `rejected` for every 4xx and 501, and for a code with a
 * row: nothing was carried out. It is `unknown` for any other 5xx, a timeout, a lost connection and anything else, unless the row
 * has an `outcome`.
 *
 * @param failure - A `Response`, or anything with `status` (or `statusCode`, or `response.status`), `code` and `headers`. An
 *   `AdapterError` is returned as it is.
 * @example
 * const errors: ErrorTable = {
 *   USER_IS_ALREADY_INVITED: 'invite-pending',
 *   LIMIT_REACHED: { code: 'quota-reached', userMessage: 'Your plan has five seats.' },
 *   409: 'duplicate-customer',
 * };
 *
 * const { status, headers } = response;
 * if (!response.ok) throw mapError({ status, headers, code: (await response.json()).code }, errors);
 */
export function mapError(failure: unknown, table: ErrorTable = {}): AdapterError {
  if (isAdapterError(failure)) return failure;
  const { code, status, headers } = readFailure(failure);
  const row = findRow(table, code) ?? findRow(table, status) ?? findRow(usualRows, status);
  const isRefusal = status !== undefined && ((status >= 400 && status < 500) || status === 501);
  const { code: mapped, ...members } = typeof row === 'object' ? row : { code: row ?? toCode(failure, status) };
  const isRejected = isRefusal || (status === undefined && row !== undefined && !openCodes.includes(mapped));
  return new AdapterError(mapped, {
    status,
    retryAfter: readSeconds(headers),
    retryable: !isRejected || status === 429,
    outcome: isRejected ? 'rejected' : 'unknown',
    cause: failure,
    ...members,
  });
}

/** Codes that do not say whether the call was carried out. */
const openCodes: readonly AdapterErrorCode[] = ['network', 'timeout', 'unavailable', 'invalid-reply'];

/** What `mapError` reads of a failure. */
interface Failure {
  readonly code?: unknown;
  readonly status?: unknown;
  readonly statusCode?: unknown;
  readonly headers?: unknown;
  readonly response?: Failure | undefined;
}

function readFailure(failure: unknown) {
  const { code, status, statusCode, headers, response } = (Object(failure) ?? {}) as Failure;
  const found = [status, statusCode, response?.status].find((each) => typeof each === 'number');
  return { code, status: found, headers: headers ?? response?.headers };
}

/** Codes come from servers: only own members count. */
const findRow = (table: ErrorTable, key: unknown): ErrorRow | undefined =>
  (typeof key === 'string' || typeof key === 'number') && Object.hasOwn(table, key) ? table[key] : undefined;

function toCode(failure: unknown, status: number | undefined): AdapterErrorCode {
  if (status !== undefined) return 'unavailable';
  if ((failure as Error | undefined)?.name === 'TimeoutError') return 'timeout';
  // `fetch` rejects with a TypeError if there is no connection.
  return failure instanceof TypeError ? 'network' : 'unavailable';
}

function readSeconds(headers: unknown): number | undefined {
  const value = headers instanceof Headers ? headers.get('Retry-After') : null;
  return value && /^\d+$/.test(value) ? Number(value) : undefined;
}
