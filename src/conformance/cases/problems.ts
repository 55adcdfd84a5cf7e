import type { OperationId } from '../../contract/models.ts';
import { operationRoutes } from '../../contract/operations.gen.ts';
import type { Problem } from '../../contract/problem.ts';
import { assume, check, checkEqual } from '../assert.ts';
import { listBrokenRules } from '../broken-rules.ts';
import { type ConformanceCase, defineCases } from '../case.ts';
import type { Context } from '../context.ts';
import type { RawReply } from '../http.ts';
import { completed } from './registration.ts';

/** Problem documents: their status, members, and pointers to invalid members. */
const documentCases = defineCases('problems', {
  'not-json': {
    title: 'A body that is not JSON fails with 400 malformed-request',
    needs: ['writes', 'http', 'inviteCustomer'],
    onScreen: 'Nothing, as the elements send JSON; but a body that was cut off counts as a fault of the server.',
    async run(context) {
      const reply = await postText(context, '/invites', '{"companyName":');
      checkProblem('inviteCustomer', reply, 400, 'malformed-request');
    },
  },
  'wrong-content-type': {
    title: 'A body of another Content-Type fails with 400 malformed-request',
    needs: ['writes', 'http', 'inviteCustomer'],
    onScreen: 'Nothing, but forms on other sites can send invites in the name of the user (CSRF).',
    async run(context) {
      const body = JSON.stringify(await context.newInvite());
      const reply = await postText(context, '/invites', body, 'text/plain');
      rememberInvite(context, reply);
      checkProblem('inviteCustomer', reply, 400, 'malformed-request');
    },
  },
  'too-large': {
    title: 'A body of 4 MB fails with 413, or with 422 at the member that is too long',
    needs: ['writes', 'http', 'inviteCustomer'],
    onScreen: 'A huge text that was pasted by mistake blocks the server for everyone.',
    async run(context) {
      const body = JSON.stringify(await context.newInvite({ message: 'x'.repeat(4 * 1024 * 1024) }));
      const reply = await postText(context, '/invites', body);
      rememberInvite(context, reply);
      if (reply.status === 422)
        checkPointers(checkProblem('inviteCustomer', reply, 422, 'validation-failed'), ['/message']);
      else checkProblem('inviteCustomer', reply, 413, 'payload-too-large');
    },
  },
  required: {
    title: 'Each missing member has an error at its pointer',
    needs: ['writes', 'http', 'inviteCustomer'],
    onScreen: 'The form shows one unspecific error at its top, instead of one at each field.',
    async run(context) {
      const { billingContact } = await context.newInvite();
      const problem = await postInvalid(context, { companyName: 'A', billingContact: { email: billingContact.email } });
      checkErrors(problem, {
        '/contactName': 'required',
        '/contactEmail': 'required',
        '/billingContact/phone': 'required',
      });
    },
  },
  'empty-texts': {
    title: 'A text without a visible character counts as missing',
    needs: ['writes', 'http', 'inviteCustomer'],
    onScreen: 'Rows without a name are in the list.',
    async run(context) {
      for (const companyName of ['', '   ', '\u200b\u00ad'])
        checkErrors(await postInvalid(context, await context.newInvite({ companyName })), {
          '/companyName': 'required',
        });
    },
  },
  'too-long': {
    title: 'A text above its maximum length has the error too-long',
    needs: ['writes', 'http', 'inviteCustomer'],
    onScreen: 'The field shows an unspecific error instead of the maximum length.',
    async run(context) {
      const input = await context.newInvite({ companyName: 'x'.repeat(121), message: 'x'.repeat(1001) });
      checkErrors(await postInvalid(context, input), { '/companyName': 'too-long', '/message': 'too-long' });
    },
  },
  'invalid-format': {
    title: 'A wrong email, phone number or language has the error invalid-format',
    needs: ['writes', 'http', 'inviteCustomer'],
    onScreen: 'Invites are sent to addresses that cannot exist, and stay pending.',
    async run(context) {
      const { billingContact } = await context.newInvite();
      for (const contactEmail of ['ada', 'ada@', 'ada@example', 'ada okafor@example.test', 'a@b.test, c@d.test'])
        checkErrors(await postInvalid(context, await context.newInvite({ contactEmail })), {
          '/contactEmail': 'invalid-format',
        });
      const input = await context.newInvite({
        billingContact: { ...billingContact, phone: '020 7946 0018' },
        language: '?',
      });
      checkErrors(await postInvalid(context, input), {
        '/billingContact/phone': 'invalid-format',
        '/language': 'invalid-format',
      });
    },
  },
  'unknown-members': {
    title: 'An unknown member has the error unknown-member, at an escaped pointer',
    needs: ['writes', 'http', 'inviteCustomer'],
    onScreen: 'A value that the back end ignores seems to be saved.',
    async run(context) {
      const input = { ...(await context.newInvite()), nickname: 'Ada', 'a/b~c': true };
      checkErrors(await postInvalid(context, input), { '/nickname': 'unknown-member', '/a~1b~0c': 'unknown-member' });
    },
  },
  'unknown-query': {
    title: 'An unknown query parameter fails with 422 at its pointer',
    needs: ['http', 'listInvites'],
    onScreen: 'A filter that the server does not know is ignored, and the list shows all rows.',
    run: (context) => checkQuery(context, 'colour=red', '/colour'),
  },
  'invalid-limit': {
    title: 'A limit below 1, above 100 or that is no number fails with 422 at /limit',
    needs: ['http', 'listInvites'],
    onScreen: 'A list with a wrong page size loads everything, or nothing.',
    async run(context) {
      for (const limit of ['0', '101', '-1', 'many', '1.5']) await checkQuery(context, `limit=${limit}`, '/limit');
    },
  },
  'invalid-sort': {
    title: 'An unknown sort order fails with 422 at /sort',
    needs: ['http', 'listInvites'],
    onScreen: 'The header of the list shows an order that the rows do not have.',
    run: (context) => checkQuery(context, 'sort=colour', '/sort'),
  },
  'invalid-filters': {
    title: 'An unknown status, delivery status or attention fails with 422',
    needs: ['http', 'listInvites'],
    onScreen: 'The list shows all rows although a filter is chosen.',
    async run(context) {
      await checkQuery(context, 'status=lost', '/status');
      await checkQuery(context, 'status=pending&status=lost', '/status');
      await checkQuery(context, 'delivery=lost', '/delivery');
      await checkQuery(context, 'attention=maybe', '/attention');
    },
  },
  'invalid-cursor': {
    title: 'A broken cursor fails with 422 at /cursor',
    needs: ['http', 'listInvites'],
    onScreen: 'A bookmarked page shows an error forever, instead of the first page.',
    run: (context) => checkQuery(context, 'cursor=no-such-cursor', '/cursor'),
  },
  'long-search': {
    title: 'A search of more than 200 characters fails with 422 at /q',
    needs: ['http', 'listInvites'],
    onScreen: 'A text that was pasted into the search by mistake keeps the server busy.',
    run: (context) => checkQuery(context, `q=${'x'.repeat(201)}`, '/q'),
  },
  'not-found': {
    title: 'An unknown invite fails with 404 and a problem document',
    needs: ['writes', 'http', 'revokeInvite'],
    onScreen: 'A row that no longer exists shows an unspecific error and stays.',
    async run(context) {
      const { client, signal } = context;
      const reply = await client!.post('/invites/no-such-invite/revoke', undefined, { signal });
      checkProblem('revokeInvite', reply, 404, 'not-found');
    },
  },
  conflict: {
    title: 'A revoke of a revoked invite fails with 409 and a problem document',
    needs: ['writes', 'http', 'inviteCustomer', 'revokeInvite'],
    onScreen: 'The row shows an unspecific error instead of “no longer pending”.',
    async run(context) {
      const { client, signal } = context;
      const { id } = await context.invite();
      await context.call('revokeInvite', { id });
      const reply = await client!.post(`/invites/${encodeURIComponent(id)}/revoke`, undefined, { signal });
      checkProblem('revokeInvite', reply, 409, 'invite-not-pending');
    },
  },
  gone: {
    title: 'The link of an accepted invite fails with 410 and a problem document',
    needs: ['writes', 'http', 'inviteCustomer', 'openRegistration', 'completeRegistration'],
    onScreen: 'The registration page shows an unspecific error instead of “sign in”.',
    async run(context) {
      const { client, signal } = context;
      const { token } = await completed(context);
      const reply = await client!.post('/registrations/open', { token }, { signal });
      checkProblem('openRegistration', reply, 410, 'registration-used');
    },
  },
  'too-soon': {
    title: 'A resend during the cooldown fails with 429, Retry-After and a problem document',
    needs: ['writes', 'http', 'inviteCustomer', 'resendInvite'],
    onScreen: 'The button has no countdown, and waits for 60 seconds instead.',
    async run(context) {
      const { client, signal } = context;
      const { id, nextResendAt } = await context.invite();
      assume(nextResendAt, 'There is no cooldown after an invite.');
      const reply = await client!.post(`/invites/${encodeURIComponent(id)}/resend`, undefined, { signal });
      checkProblem('resendInvite', reply, 429, 'resend-too-soon');
      const retryAfter = reply.headers.get('Retry-After') ?? '';
      const isDelay = /^\d+$/.test(retryAfter) || !Number.isNaN(Date.parse(retryAfter));
      check(isDelay, `Retry-After is ${retryAfter || 'missing'}`);
    },
  },
});

/** The operations for which signing in matters most: one read, one write, and the stream. */
const signedInOnly = ['getSession', 'listInvites', 'listCustomers', 'listBillingAccounts', 'watchInvites'] as const;

const signInCases: readonly ConformanceCase[] = signedInOnly.flatMap((operation) =>
  defineCases('problems', {
    [`signed-out-${operation}`]: {
      title: `${operation} without a session fails with 401 and a problem document`,
      needs: ['http', 'credentials', operation],
      onScreen: 'After the session has expired, users read that the server is down, or anyone can read the data.',
      async run(context) {
        const { client, signal } = context;
        const [, path = ''] = operationRoutes[operation].split(' ');
        const response = await client!.open(path, { anonymous: true, signal });
        // Do not read a stream: it does not end.
        check(response.status === 401, `the status without credentials is ${response.status}, expected 401`);
        const { status, headers } = response;
        const text = await response.text();
        checkProblem(operation, { status, headers, text, json: JSON.parse(text) }, 401, 'unauthenticated');
      },
    },
  }),
);

export const problemCases: readonly ConformanceCase[] = [
  ...documentCases,
  ...signInCases,
  ...defineCases('problems', {
    'signed-out-write': {
      title: 'A write without a session fails with 401 and changes nothing',
      needs: ['writes', 'http', 'credentials', 'inviteCustomer', 'listInvites'],
      onScreen: 'Anyone can send invites in the name of the reseller.',
      async run(context) {
        const { client, signal } = context;
        const input = await context.newInvite();
        const reply = await client!.post('/invites', input, { anonymous: true, signal });
        rememberInvite(context, reply);
        checkProblem('inviteCustomer', reply, 401, 'unauthenticated');
        const { items } = await context.call('listInvites', { q: input.companyName });
        checkEqual(items.length, 0, 'the number of invites');
      },
    },
  }),
];

/** Checks a problem document: status, media type, code and members. */
function checkProblem(operation: OperationId, reply: RawReply, status: number, code: string): Problem {
  checkEqual(reply.status, status, 'the status');
  const type = reply.headers.get('Content-Type') ?? 'missing';
  check(/^application\/problem\+json\b/i.test(type), `the Content-Type is ${type}`);
  const problem = reply.json as Problem | undefined;
  checkEqual(problem?.code, code, 'the code');
  checkEqual(problem!.status, status, 'the member status');
  checkEqual(listBrokenRules(operation, status, reply.text), [], 'the broken rules');
  return problem!;
}

async function postInvalid(context: Context, body: object): Promise<Problem> {
  const reply = await context.client!.post('/invites', body, { signal: context.signal });
  rememberInvite(context, reply);
  return checkProblem('inviteCustomer', reply, 422, 'validation-failed');
}

function checkErrors({ errors = [] }: Problem, expected: Readonly<Record<string, string>>) {
  const found = errors.map(({ pointer, code }) => [pointer, code] as const).toSorted(([a], [b]) => (a < b ? -1 : 1));
  checkEqual(
    found,
    Object.entries(expected).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    'the errors',
  );
}

const checkPointers = ({ errors = [] }: Problem, expected: readonly string[]) =>
  checkEqual(
    errors.map(({ pointer }) => pointer),
    expected,
    'the pointers',
  );

/** Requires a query to be rejected at a parameter, or at an item of its list. */
async function checkQuery(context: Context, query: string, pointer: string) {
  const reply = await context.client!.send(`/invites?${query}`, { signal: context.signal });
  check(reply.status !== 200, `?${query.slice(0, 40)} is accepted`);
  const { errors = [] } = checkProblem('listInvites', reply, 422, 'validation-failed');
  const found = errors.map((error) => error.pointer);
  const isAt = (each: string) => each === pointer || each.startsWith(`${pointer}/`);
  check(found.length && found.every(isAt), `the pointers for ?${query} are ${found.join(', ') || 'missing'}`);
}

function postText(context: Context, path: string, body: string, type = 'application/json'): Promise<RawReply> {
  const headers = { 'Content-Type': type, 'Idempotency-Key': `"${crypto.randomUUID()}"` };
  return context.client!.send(path, { method: 'POST', headers, body, signal: context.signal });
}

/** Remembers to revoke an invite that should not have been created. */
function rememberInvite(context: Context, { status, json }: RawReply) {
  if (status < 300) context.remember((json as { readonly invite?: never } | undefined)?.invite);
}
