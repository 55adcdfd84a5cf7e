import type { MemberError, ProblemCode } from '../contract/problem.ts';

/** The contract's codes, and what can go wrong before a problem document arrives. */
export type AdapterErrorCode = ProblemCode | 'network' | 'timeout' | 'invalid-reply' | 'stream-reset';

/** What an `AdapterError` may carry besides its code. */
export interface AdapterErrorOptions extends ErrorOptions {
  readonly status?: number | undefined;
  readonly fieldErrors?: readonly MemberError[] | undefined;
  readonly retryAfter?: number | undefined;
  readonly retryable?: boolean | undefined;
  readonly outcome?: 'rejected' | 'unknown' | undefined;
  readonly meta?: Readonly<Record<string, unknown>> | undefined;
}

/** The one error that adapters throw and elements understand. */
export class AdapterError extends Error {
  override readonly name = 'AdapterError';
  /** What happened; elements choose their words by it. */
  readonly code: AdapterErrorCode;
  /** HTTP status, if the server answered. */
  readonly status: number | undefined;
  /** What is wrong with single members of the input; empty by default. */
  readonly fieldErrors: readonly MemberError[];
  /** Seconds to wait before the next try, if the server said so. */
  readonly retryAfter: number | undefined;
  /** Whether the same call may succeed later; false by default. */
  readonly retryable: boolean;
  /** `rejected`: surely not carried out (the default). `unknown`: it may have been, so try again only under the same key. */
  readonly outcome: 'rejected' | 'unknown';
  /** Facts that belong to the code, such as `inviteId`. */
  readonly meta: Readonly<Record<string, unknown>>;

  constructor(code: AdapterErrorCode, options: AdapterErrorOptions = {}) {
    super(code, options);
    this.code = code;
    this.status = options.status;
    this.fieldErrors = options.fieldErrors ?? [];
    this.retryAfter = options.retryAfter;
    this.retryable = options.retryable ?? false;
    this.outcome = options.outcome ?? 'rejected';
    this.meta = options.meta ?? {};
  }
}

/** By shape, not `instanceof`: the adapter may come from another bundle or frame. */
export function isAdapterError(error: unknown): error is AdapterError {
  const { name, code } = (error ?? {}) as Partial<AdapterError>;
  return name === 'AdapterError' && typeof code === 'string';
}

/** An adapter that throws something else did not say what happened: its call may have been carried out. */
export function toAdapterError(error: unknown): AdapterError {
  return isAdapterError(error)
    ? error
    : new AdapterError('unavailable', { cause: error, retryable: true, outcome: 'unknown' });
}
