import type { MemberError } from '../../src/contract/problem.ts';
import type { components } from '../../src/contract/schema.gen.ts';
import type { TextReply } from './reply.ts';

type Schemas = components['schemas'];
type Code = Schemas['ProblemCode'];

const statuses = {
  'malformed-request': 400,
  'idempotency-key-missing': 400,
  unauthenticated: 401,
  forbidden: 403,
  'quota-reached': 403,
  declined: 403,
  'not-found': 404,
  'registration-unknown': 404,
  'duplicate-customer': 409,
  'already-customer': 409,
  'invite-pending': 409,
  'invite-not-pending': 409,
  'idempotency-key-in-progress': 409,
  'registration-expired': 410,
  'registration-revoked': 410,
  'registration-used': 410,
  'payload-too-large': 413,
  'validation-failed': 422,
  'idempotency-key-reused': 422,
  'resend-too-soon': 429,
  'rate-limited': 429,
  unavailable: 503,
} as const satisfies Record<Code, number>;

/** Problems have the type about:blank, so their title is the status phrase (RFC 9457, 4.2.1). */
const titles: Record<(typeof statuses)[Code], string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  410: 'Gone',
  413: 'Content Too Large',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  503: 'Service Unavailable',
};

interface Details {
  readonly errors?: readonly (MemberError & Schemas['MemberError'])[];
  readonly meta?: Readonly<Record<string, unknown>>;
  /** Seconds. */
  readonly retryAfter?: number;
}

/** Thrown by handlers and request checks, and sent as a problem document. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly reply: TextReply;

  constructor(code: Code, detail: string, { retryAfter, ...members }: Details = {}) {
    super(detail);
    const status = statuses[code];
    const problem: Schemas['Problem'] = {
      type: 'about:blank',
      title: titles[status],
      status,
      code,
      detail,
      ...members,
    };
    this.reply = {
      status,
      type: 'application/problem+json',
      body: JSON.stringify(problem),
      headers: retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) },
    };
  }
}

/** Creates the validation problem for invalid members of a request. */
export function invalidMembers(errors: NonNullable<Details['errors']>): ProblemError {
  const detail = errors.length === 1 ? '1 member is not valid.' : `${errors.length} members are not valid.`;
  return new ProblemError('validation-failed', detail, { errors });
}
