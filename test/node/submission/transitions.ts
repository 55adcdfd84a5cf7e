import { AdapterError } from '../../../src/adapter/adapter-error.ts';
import type { InviteReply, Matches } from '../../../src/contract/models.ts';
import { reply } from '../../support/fake-adapter.ts';
import { lookalikes, noMatches } from '../../support/lookalikes.ts';
import { companyName, duplicate, forbidden, input, type MatchingForm, network, type Place } from './fake-form.ts';

/** Actions of users and pages, possible in every state. */
export const acts = {
  submit: ({ form }) => void form.submit(),
  proceed: ({ form }) => void form.proceed(),
  reconsider: ({ form }) => form.reconsider(),
  retry: ({ form }) => void form.retry(),
  'start over': ({ form }) => form.startOver(),
  conclude: ({ form }) => form.conclude(),
  reset: ({ form, log }) => void log.push(`reset: ${form.reset()}`),
  resume: ({ form }) => form.resume({ input, idempotencyKey: 'of an earlier page' }),
  edit({ values, log }) {
    values.edit(companyName, 'Another Ltd');
    if (values.get(companyName) === 'Another Ltd') log.push('changed');
  },
  leave: ({ host }) => host.leave(),
  move: ({ host }) => host.move(),
} as const satisfies Readonly<Record<string, (opened: MatchingForm) => void>>;

export type Act = keyof typeof acts;

/** The resulting state as in `describeState`, and the log. */
export type Cell = readonly [state: string, ...log: readonly string[]];

/** The initial state and the result of each act; omitted acts change nothing. */
type Row = readonly [state: string, cells: Readonly<Partial<Record<Act, Cell>>>];

const submitted = ['intent: invite-customer', 'sending: inviteCustomer'] as const;
const resumed: Cell = ['unknown: attempt, doubt'];
const kept = { reset: ['reset: false'] } as const;

/** Every state and every act. */
export const table: Readonly<Record<Place, Row>> = {
  idle: [
    'idle',
    {
      submit: ['checking', 'checking: findMatches'],
      conclude: ['done'],
      reset: ['idle', 'reset: true'],
      resume: resumed,
      edit: ['idle', 'changed'],
    },
  ],
  checking: ['checking', { reset: ['checking', ...kept.reset], leave: ['idle', 'findMatches aborted'] }],
  matches: [
    'matches: matches',
    {
      submit: ['checking', 'checking: findMatches'],
      proceed: ['sending: attempt', ...submitted],
      reconsider: ['idle'],
      conclude: ['done'],
      reset: ['idle', 'reset: true'],
      resume: resumed,
      edit: ['idle', 'changed'],
    },
  ],
  sending: [
    'sending: attempt',
    { reset: ['sending: attempt', ...kept.reset], leave: ['unknown: attempt, doubt', 'inviteCustomer aborted'] },
  ],
  rejected: [
    'rejected: problem',
    {
      submit: ['checking', 'checking: findMatches'],
      conclude: ['done'],
      reset: ['idle', 'reset: true'],
      resume: resumed,
      edit: ['rejected: problem', 'changed'],
    },
  ],
  unknown: [
    'unknown: attempt, doubt, problem',
    {
      retry: ['sending: attempt, doubt, problem', 'sending: inviteCustomer'],
      'start over': ['idle'],
      reset: ['idle', 'reset: true'],
    },
  ],
  retrying: [
    'sending: attempt, doubt, problem',
    {
      reset: ['sending: attempt, doubt, problem', ...kept.reset],
      leave: ['unknown: attempt, doubt, problem', 'inviteCustomer aborted'],
    },
  ],
  done: [
    'done: reply',
    {
      conclude: ['done'],
      reset: ['idle', 'reset: true'],
      resume: resumed,
      edit: ['done: reply', 'changed'],
    },
  ],
};

/** Answers of the back end to the latest request. */
export const answers = {
  'matches are found': ({ queries }) => queries.at(-1)?.resolve(lookalikes),
  'no matches are found': ({ queries }) => queries.at(-1)?.resolve(noMatches),
  'malformed matches are found': ({ queries }) => queries.at(-1)?.resolve({ customers: 5 } as unknown as Matches),
  'the search fails': ({ queries }) => queries.at(-1)?.reject(new AdapterError('unavailable')),
  'the reply arrives': ({ calls }) => calls.at(-1)?.resolve(reply),
  'a malformed reply arrives': ({ calls }) => calls.at(-1)?.resolve({} as InviteReply),
  'it is refused': ({ calls }) => calls.at(-1)?.reject(duplicate()),
  'this attempt is refused': ({ calls }) => calls.at(-1)?.reject(forbidden()),
  'the outcome is unknown': ({ calls }) => calls.at(-1)?.reject(network()),
} as const satisfies Readonly<Record<string, (opened: MatchingForm) => void>>;

const unknownOutcome: Cell = ['unknown: attempt, doubt, problem', 'unknown: adapter-error'];
const refused: Cell = ['rejected: problem', 'rejected: adapter-error'];
const done: Cell = ['done: reply', 'done: customer-invited'];

/** The result of each answer in the states that wait for one. */
export const answered: Readonly<Partial<Record<Place, Readonly<Partial<Record<keyof typeof answers, Cell>>>>>> = {
  checking: {
    'matches are found': ['matches: matches'],
    'no matches are found': ['sending: attempt', ...submitted],
    'malformed matches are found': ['sending: attempt', ...submitted],
    'the search fails': ['sending: attempt', ...submitted],
  },
  sending: {
    'the reply arrives': done,
    'a malformed reply arrives': unknownOutcome,
    'it is refused': refused,
    'this attempt is refused': refused,
    'the outcome is unknown': unknownOutcome,
  },
  retrying: {
    'the reply arrives': done,
    'a malformed reply arrives': unknownOutcome,
    'it is refused': refused,
    'this attempt is refused': unknownOutcome,
    'the outcome is unknown': unknownOutcome,
  },
};
