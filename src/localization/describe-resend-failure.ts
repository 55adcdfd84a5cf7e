import type { ResendMessages } from './messages.ts';

/** The parts of a failed resend that its text depends on. */
interface ResendFailure {
  readonly state: 'rejected' | 'unknown';
  readonly problem: { readonly code: string; readonly retryAfter?: number | undefined } | undefined;
}

/** Assumed where the server does not say how long to wait, in seconds. */
export const defaultRetryAfter = 60;

/** Explains why a resend failed. Returns undefined for problems that are not specific to resending. */
export function describeResendFailure({ state, problem }: ResendFailure, messages: ResendMessages): string | undefined {
  if (state === 'unknown' || !problem) return messages.resendUnknown;
  if (problem.code === 'resend-too-soon') return messages.resendTooSoon(problem.retryAfter ?? defaultRetryAfter);
  return problem.code === 'invite-not-pending' ? messages.resendNotPending : undefined;
}
