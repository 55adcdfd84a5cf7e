import type { MemberErrorCode } from '../contract/problem.ts';
import type { AdapterError } from './adapter-error.ts';

/** An error of a field, found before anything was sent. */
export interface FieldError {
  /** JSON pointer (RFC 6901) into the input. */
  readonly pointer: string;
  readonly code: MemberErrorCode;
}

/** The outcome of a form's `submit()`. The form itself shows it too. */
export type SubmitOutcome<Created> =
  /**
   * The back end has created the record. Its `id` is empty if the back end replied with nothing. Without `created`, an earlier try of unknown outcome has, or the user resent an invite
   * instead.
   */
  | { readonly name: 'done'; readonly created: Created | undefined }
  /** Nothing was sent, as input is missing or invalid. Without errors, a control in the slot `consent` is. */
  | { readonly name: 'invalid'; readonly errors: readonly FieldError[] }
  /** Nothing was sent yet: the form asks the user about similar customers or invites. */
  | { readonly name: 'matches' }
  /** Nothing was sent: the page has canceled the event before the call, or removed the form. */
  | { readonly name: 'canceled' }
  /** The back end has refused the input, and changed nothing. `error.fieldErrors` names the fields. */
  | { readonly name: 'rejected'; readonly error: AdapterError }
  /** Whether the back end has created the record is unknown. The form offers to try again under the same key. */
  | { readonly name: 'unknown'; readonly error: AdapterError | undefined }
  /**
   * Nothing was sent: the form is disabled, has no adapter, is not open yet, waits for an earlier call, is done, or could not load
   * one of its parts.
   */
  | { readonly name: 'ignored' };
