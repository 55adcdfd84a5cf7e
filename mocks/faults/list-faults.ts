import { invalidMembers, toProblemReply } from '../../src/server/problem.ts';
import { changeJson } from './rewrite-json.ts';
import type { Fault } from './fault.ts';
import { objectFault } from './json-faults.ts';
import { makeReply } from './make-reply.ts';

const pages = ['listCustomers', 'listInvites'] as const;

/** Faults of lists and of their cursors. */
export const listFaults = {
  'duplicate-item': {
    ...objectFault('The first item of each list comes twice.', (members) =>
      members.map(([name, member]) => [name, repeatFirst(member)]),
    ),
    only: [...pages, 'listBillingAccounts', 'findMatches'],
  },
  'cursor-loop': {
    summary: 'Every page is the first one, and the same cursor leads on from it.',
    hits: 'after',
    only: pages,
    async apply({ next, request }) {
      const url = new URL(request.url);
      url.searchParams.delete('cursor');
      const response = await next(new Request(url, { headers: request.headers, signal: request.signal }));
      return response.ok
        ? changeJson(response, (page) => JSON.stringify({ ...(page as object), nextCursor: 'again' }))
        : response;
    },
  },
  'expired-cursor': {
    summary: 'The first page is right, but no cursor is taken any more (422).',
    hits: 'before',
    only: pages,
    matches: ({ url }) => new URL(url).searchParams.has('cursor'),
    apply: (call) =>
      makeReply(
        call,
        toProblemReply(
          invalidMembers([{ pointer: '/cursor', code: 'invalid-format', detail: 'The cursor has expired.' }]),
        ),
      ),
  },
} as const satisfies Record<string, Fault>;

function repeatFirst(value: unknown): unknown {
  if (!Array.isArray(value) || typeof value[0] !== 'object') return value;
  return [value[0], ...(value as unknown[])];
}
