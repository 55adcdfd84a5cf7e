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
  readonly invite: { readonly delivery?: string | undefined };
  /** Whether earlier links have stopped working. Undefined if the back end did not say. */
  readonly linkRotated?: boolean | undefined;
}

/** The assumed wait if the server does not specify one, in seconds. */
export const defaultRetryAfter = 60;

/**
 * Explains why a resend failed.
 * @param isIdempotent - Whether the back end runs a repeated resend only once.
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

/** Whether an email did not reach its recipient. */
export const isEmailLost = (delivery: string | undefined): boolean => delivery === 'failed' || delivery === 'bounced';

/**
 * Returns the text for the delivery of an email. Deliveries that are not in the contract, or missing, are unknown.
 * @param texts - `sent` is for emails that are `sent` or `delivered`.
 */
export function textOfDelivery<Text>(
  delivery: string | undefined,
  texts: Readonly<Record<'sent' | 'queued' | 'failed' | 'bounced' | 'unknown', Text>>,
): Text {
  if (delivery === 'sent' || delivery === 'delivered') return texts.sent;
  if (delivery === 'queued' || delivery === 'failed' || delivery === 'bounced') return texts[delivery];
  return texts.unknown;
}

/**
 * Says how the email of a resend fared, and whether earlier links still work, if that is known.
 * @param email - The invite's email, isolated.
 */
export function describeResent({ invite, linkRotated }: Resent, messages: ResendMessages, email: string): string {
  const describe = textOfDelivery(invite.delivery, {
    sent: messages.resent,
    queued: messages.resentQueued,
    failed: messages.notResent,
    bounced: messages.resentBounced,
    unknown: messages.resentUnknown,
  });
  const sent = describe(email);
  return linkRotated === undefined ? sent : `${sent} ${linkRotated ? messages.linkRotated : messages.linkKept}`;
}
