import type { MemberError, ProblemCode } from '../contract/problem.ts';

/**
 * The contract's problem codes, and codes for failures without a problem document: `blocked` if something between the page and
 * the server refused the call.
 */
export type AdapterErrorCode = ProblemCode | 'network' | 'timeout' | 'blocked' | 'invalid-reply' | 'stream-reset';

/** The members of an `AdapterError` besides its code; see there. */
export interface AdapterErrorOptions extends ErrorOptions {
  /** An explanation for developers, which becomes the error's message. @default the code */
  readonly detail?: string | undefined;
  readonly status?: number | undefined;
  readonly fieldErrors?: readonly MemberError[] | undefined;
  readonly retryAfter?: number | undefined;
  readonly retryable?: boolean | undefined;
  readonly outcome?: 'rejected' | 'unknown' | undefined;
  readonly userMessage?: string | undefined;
  readonly meta?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The error that adapters throw, and that elements translate into a message.
 * @example
 * throw new AdapterError('rate-limited', { status: 429, retryAfter: 30, retryable: true });
 */
export class AdapterError extends Error {
  override readonly name = 'AdapterError';
  /** The kind of error. Elements choose their message by it. */
  readonly code: AdapterErrorCode;
  /** The HTTP status, if the server replied. */
  readonly status: number | undefined;
  /** Errors in single members of the input, by JSON Pointer (RFC 6901). @default [] */
  readonly fieldErrors: readonly MemberError[];
  /** How long to wait before a retry, in seconds, if the server said so. */
  readonly retryAfter: number | undefined;
  /** Whether the same call may succeed later. @default false */
  readonly retryable: boolean;
  /**
   * Whether the call was carried out. `rejected`: certainly not. `unknown`: it may have been, so retry only with the same
   * idempotency key.
   * @default 'rejected'
   */
  readonly outcome: 'rejected' | 'unknown';
  /**
   * The reason in words for users, which elements show in place of their own. Plain text in the user's language. Elements
   * remove invisible characters and cut it to 300 characters.
   */
  readonly userMessage: string | undefined;
  /** Details that belong to the code, such as `inviteId`. @default {} */
  readonly meta: Readonly<Record<string, unknown>>;

  constructor(code: AdapterErrorCode, options: AdapterErrorOptions = {}) {
    super(options.detail ?? code, options);
    this.code = code;
    this.status = options.status;
    this.fieldErrors = options.fieldErrors ?? [];
    this.retryAfter = options.retryAfter;
    this.retryable = options.retryable ?? false;
    this.outcome = options.outcome ?? 'rejected';
    this.userMessage = options.userMessage;
    this.meta = options.meta ?? {};
  }
}

/**
 * Tells whether a value is an `AdapterError`, even one from another bundle or frame.
 * @example
 * if (isAdapterError(error) && error.code === 'unauthenticated') showSignIn();
 */
export function isAdapterError(error: unknown): error is AdapterError {
  const { name, code } = (error ?? {}) as Partial<AdapterError>;
  return name === 'AdapterError' && typeof code === 'string';
}

/**
 * Wraps any other error as `unavailable`.
 * @param outcome - Unknown by default, because the call may have been carried out.
 */
export function toAdapterError(error: unknown, outcome: AdapterError['outcome'] = 'unknown'): AdapterError {
  return isAdapterError(error) ? error : new AdapterError('unavailable', { cause: error, retryable: true, outcome });
}
