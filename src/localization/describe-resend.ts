import type { ResendMessages } from './messages.ts';

/** The parts of a failed resend that its text depends on. */
interface ResendFailure {
  readonly state: 'rejected' | 'unknown';
  readonly problem:
    | { readonly code: string; readonly retryAfter?: number | undefined; readonly userMessage?: string | undefined }
    | undefined;
}

/** The parts of the reply to a resend that its text depends on. */
interface Resent {
  readonly invite: { readonly delivery: string };
  /** Whether earlier links have stopped working. Undefined if the back end did not say. */
  readonly linkRotated?: boolean | undefined;
}

/** Assumed where the server does not say how long to wait, in seconds. */
export const defaultRetryAfter = 60;

/**
 * Explains why a resend failed.
 * @param isIdempotent - Whether the back end carries a repeated resend out once.
 * @returns `undefined` for problems that are not specific to resending.
 */
export function describeResendFailure(
  { state, problem }: ResendFailure,
  messages: ResendMessages,
  isIdempotent: boolean,
): string | undefined {
  if (state === 'unknown' || !problem) return isIdempotent ? messages.resendUnknown : messages.resendUnknownWithoutKey;
  if (problem.userMessage) return problem.userMessage;
  if (problem.code === 'resend-too-soon') return messages.resendTooSoon(problem.retryAfter ?? defaultRetryAfter);
  return problem.code === 'invite-not-pending' ? messages.resendNotPending : undefined;
}

/**
 * Says that an invite was sent again, and whether earlier links still work, if that is known.
 * @param email - The invite's email, isolated.
 */
export function describeResent({ invite, linkRotated }: Resent, messages: ResendMessages, email: string): string {
  const sent = invite.delivery === 'unknown' ? messages.resentUnknown(email) : messages.resent(email);
  return linkRotated === undefined ? sent : `${sent} ${linkRotated ? messages.linkRotated : messages.linkKept}`;
}
