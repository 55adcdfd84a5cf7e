import type { MemberErrorCode } from '../contract/problem.ts';
import type { AdapterError } from './adapter-error.ts';

/** A validation error of one field, found before the call. */
export interface FieldError {
  /** JSON pointer (RFC 6901) into the input. */
  readonly pointer: string;
  readonly code: MemberErrorCode;
}

/** The outcome of a form's `submit()`. The form also shows it to the user. */
export type SubmitOutcome<Created> =
  /**
   * The record exists. `created` is undefined if an earlier attempt with an unknown outcome created it, or if the user
   * resent an invite instead.
   */
  | { readonly name: 'done'; readonly created: Created | undefined }
  /**
   * Input is missing or invalid, and nothing was sent. If `errors` is empty, a control in the `consent` slot is
   * invalid.
   */
  | { readonly name: 'invalid'; readonly errors: readonly FieldError[] }
  /** The form is asking the user about similar customers or invites. Nothing was sent yet. */
  | { readonly name: 'matches' }
  /** The page canceled the event before the call, or removed the form. Nothing was sent. */
  | { readonly name: 'canceled' }
  /** The back end rejected the input and changed nothing. `error.fieldErrors` lists the invalid fields. */
  | { readonly name: 'rejected'; readonly error: AdapterError }
  /** The back end may have created the record. The form offers a retry with the same idempotency key. */
  | { readonly name: 'unknown'; readonly error: AdapterError | undefined }
  /**
   * Nothing was sent. The form is disabled, has no adapter, cannot be opened, is sending or done already, or could not load
   * one of its modules.
   */
  | { readonly name: 'ignored' };
