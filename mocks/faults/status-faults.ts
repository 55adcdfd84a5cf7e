import { AdapterError, type AdapterErrorCode, type AdapterErrorOptions } from '../../src/adapter/adapter-error.ts';
import { escapeStep } from '../../src/contract/json-pointer.ts';
import { toProblemReply } from '../../src/server/problem.ts';
import { corsHeaders } from '../cors.ts';
import type { Fault, FaultyCall } from './fault.ts';
import { html, makeReply } from './make-reply.ts';

/** Creates a fault that answers with a problem of the contract. Its summary is the status and the detail. */
function problemFault(code: AdapterErrorCode, detail: string, options?: AdapterErrorOptions): Fault {
  const reply = toProblemReply(new AdapterError(code, { ...options, detail }));
  const summary = `${reply.status}: ${detail.charAt(0).toLowerCase()}${detail.slice(1)}`;
  return { summary, hits: 'before', apply: (call) => makeReply(call, reply) };
}

/** Creates a fault that answers with a problem outside the contract, as other back ends might. */
const customProblemFault = (
  summary: string,
  status: number,
  title: string,
  describe: (call: FaultyCall) => object | Promise<object> = () => ({}),
) =>
  ({
    summary,
    hits: 'before',
    async apply(call) {
      const body = JSON.stringify({ type: 'about:blank', title, status, ...(await describe(call)) });
      return makeReply(call, { status, type: 'application/problem+json', body });
    },
  }) as const satisfies Fault;

const retryAfterSeconds = 30;

/** Faults that answer with an error status or a redirect instead of running the operation. */
export const statusFaults = {
  'redirect-to-login': {
    summary: '301 to a sign-in page of HTML.',
    hits: 'before',
    inPage: 'The sign-in page comes at once, as `fetch` gives it after the redirect.',
    apply: (call) =>
      makeReply(call, { status: 301, type: html, body: '', headers: { Location: toLocation(call.path) } }),
  },
  'bad-request-fields': customProblemFault(
    '400 with an error for the first member that was sent.',
    400,
    'Bad Request',
    describeFirstMember,
  ),
  unauthenticated: problemFault('unauthenticated', 'The session has ended.'),
  forbidden: problemFault('forbidden', 'This user may not do that.'),
  'not-found': problemFault('not-found', 'There is no such thing.'),
  'idempotency-conflict': problemFault('idempotency-key-in-progress', 'The first call with this key is still running.'),
  duplicate: problemFault('duplicate-customer', 'The company is a customer already.', {
    meta: { customerId: 'cus_1' },
  }),
  expired: problemFault('registration-expired', 'The invite has expired.'),
  'precondition-failed': customProblemFault(
    '412, with a code that the contract does not know.',
    412,
    'Precondition Failed',
    () => ({ code: 'precondition-failed' }),
  ),
  'payload-too-large': problemFault('payload-too-large', 'The body is too large.'),
  unprocessable: customProblemFault(
    '422 with an error for the first member that was sent.',
    422,
    'Unprocessable Content',
    describeFirstMember,
  ),
  'rate-limited-seconds': {
    ...problemFault('rate-limited', 'Too many calls.', { retryAfter: retryAfterSeconds }),
    summary: '429 with Retry-After in seconds.',
  },
  'rate-limited-date': {
    summary: '429 with Retry-After as a date.',
    hits: 'before',
    apply(call) {
      const reply = toProblemReply(new AdapterError('rate-limited', { detail: 'Too many calls.' }));
      const headers = { 'Retry-After': new Date(call.now + retryAfterSeconds * 1000).toUTCString() };
      return makeReply(call, { ...reply, headers });
    },
  },
  'server-error': customProblemFault('500 with a problem document that has no code.', 500, 'Internal Server Error'),
  'html-500': {
    summary: '500 with a page of HTML, as proxies send it.',
    hits: 'before',
    apply: (call) =>
      makeReply(call, { status: 500, type: html, body: '<!doctype html><title>500</title><h1>Server error</h1>' }),
  },
  unavailable: problemFault('unavailable', 'The service is down for maintenance.'),
} as const satisfies Record<string, Fault>;

/** Builds a relative URL, which still works if a proxy serves the mock below a path. */
const toLocation = (path: string) => '../'.repeat(path.split('/').length - 2) + loginPath.slice(1);

async function describeFirstMember({ request }: FaultyCall): Promise<object> {
  const member = await readFirstMember(request);
  const pointer = member === undefined ? '' : `/${escapeStep(member)}`;
  return { code: 'validation-failed', errors: [{ pointer, code: 'not-allowed', detail: 'This is not allowed.' }] };
}

/** Finds the first member of the body, or of the query if there is no JSON body. */
async function readFirstMember(request: Request): Promise<string | undefined> {
  try {
    return Object.keys((await request.clone().json()) as object)[0];
  } catch {
    return [...new URL(request.url).searchParams.keys()][0];
  }
}

/** The path that `redirect-to-login` redirects to, below the base URL. */
export const loginPath = '/_mock/login';

/** Returns a sign-in page with status 200, as portals do. */
export function showLoginPage(request: Request): Response {
  const body = '<!doctype html><title>Sign in</title><form><input type="password"></form>';
  return new Response(body, { headers: { ...corsHeaders(request), 'Content-Type': html } });
}
