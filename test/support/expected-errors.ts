import type { faults } from '../../mocks/index.ts';

export type FaultName = keyof typeof faults;

/** `succeeds`, or a summary of the AdapterError: code, outcome, whether it is retryable, and further data. */
export type Expectation = string;

interface Row {
  /** For read operations, which make up to three attempts. */
  readonly reads: Expectation;
  /** For write operations. */
  readonly acts: Expectation;
  /** For operations with different results. */
  readonly except?: Readonly<Record<string, Expectation>>;
  /** Delay of a slow fault in milliseconds. @default 20 */
  readonly delay?: number;
  /** Timeout of a call in milliseconds. Long by default, so that a busy machine causes no timeout. */
  readonly timeout?: number;
  /** For the event stream, whose first connection meets the fault. @default `succeeds`, by reconnecting */
  readonly watches?: Expectation;
}

const both = (expectation: Expectation): Row => ({ reads: expectation, acts: expectation });
/** Faults after which the server may have applied the request. */
const lost = (code: string, retryable: 'retryable' | 'final'): Row => ({
  reads: `${code}, rejected, ${retryable}`,
  acts: `${code}, unknown, ${retryable}`,
});
/** Faults that end the event stream as well. */
const final = (code: string): Row => ({ ...both(`${code}, rejected, final`), watches: `${code}, rejected, final` });
/** The event stream waits as long as `Retry-After` says. */
const rateLimited: Row = { ...both('rate-limited, rejected, retryable, after 30 s'), watches: 'waits' };
const unreadable = lost('invalid-reply', 'final');

/** The error that an adapter reports for each fault of the mock. */
export const expected: Readonly<Record<FaultName, Row>> = {
  latency: both('succeeds'),
  jitter: both('succeeds'),
  hang: { ...lost('timeout', 'retryable'), timeout: 300 },
  'slow-headers': both('succeeds'),
  'drip-body': { ...lost('timeout', 'retryable'), delay: 20_000, timeout: 600 },
  'reset-before-body': lost('network', 'retryable'),
  'reset-in-body': lost('network', 'retryable'),
  'truncated-json': lost('network', 'retryable'),
  'invalid-json': unreadable,
  'bom-json': both('succeeds'),
  'html-200': { ...unreadable, watches: 'not-offered, rejected, final' },
  'html-500': lost('unavailable', 'retryable'),
  'empty-200': unreadable,
  'no-content-204': unreadable,
  'wrong-content-type': both('succeeds'),
  'no-content-type': both('succeeds'),
  'body-50mb': unreadable,
  'deep-nesting': both('succeeds'),
  'duplicate-keys': both('succeeds'),
  'proto-keys': both('succeeds'),
  // Elements repair replies that still identify their records.
  'nulls-everywhere': { ...unreadable, reads: 'succeeds' },
  'wrong-types': {
    ...both('succeeds'),
    except: { listBillingAccounts: unreadable.reads, listCustomers: unreadable.reads, listInvites: unreadable.reads },
  },
  'unknown-enum': both('succeeds'),
  'missing-fields': both('succeeds'),
  'extra-fields': both('succeeds'),
  'redirect-to-login': final('unauthenticated'),
  'bad-request-fields': both('validation-failed, rejected, final, on fields'),
  unauthenticated: final('unauthenticated'),
  forbidden: final('forbidden'),
  'not-found': final('not-found'),
  'idempotency-conflict': lost('idempotency-key-in-progress', 'retryable'),
  duplicate: both('duplicate-customer, rejected, final'),
  expired: both('registration-expired, rejected, final'),
  'precondition-failed': both('precondition-failed, rejected, final'),
  'payload-too-large': both('payload-too-large, rejected, final'),
  unprocessable: both('validation-failed, rejected, final, on fields'),
  'rate-limited-seconds': rateLimited,
  'rate-limited-date': rateLimited,
  'server-error': lost('unavailable', 'retryable'),
  unavailable: lost('unavailable', 'retryable'),
  'commit-then-drop': lost('network', 'retryable'),
  'duplicate-item': both('succeeds'),
  'cursor-loop': both('succeeds'),
  'expired-cursor': both('validation-failed, rejected, final, on fields'),
};
