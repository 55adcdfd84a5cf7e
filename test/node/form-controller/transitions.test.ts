import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AdapterError } from '../../../src/adapter/adapter-error.ts';
import type { InviteReply, Matches } from '../../../src/contract/models.ts';
import { reply } from '../../support/fake-adapter.ts';
import { lookalikes, noMatches } from '../../support/lookalikes.ts';
import {
  companyName,
  describeStand,
  duplicate,
  forbidden,
  input,
  type MatchingForm,
  network,
  openMatchingForm,
  type Place,
  ways,
} from './fake-form.ts';
import { settled } from './fake-host.ts';

/** What users and host pages do to a form, wherever it stands. */
const acts = {
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

type Act = keyof typeof acts;

/** Where the form stands afterwards, as `describeStand` says it, and what it did on the way. */
type Cell = readonly [stand: string, ...log: readonly string[]];

/** Where the form stands to begin with, and what comes of each act; what is left out changes nothing. */
type Row = readonly [stand: string, cells: Readonly<Partial<Record<Act, Cell>>>];

const asked = ['intent: invite-customer', 'sending: inviteCustomer'] as const;
const resumed: Cell = ['unknown: attempt, doubt'];
const kept = { reset: ['reset: false'] } as const;

const table: Readonly<Record<Place, Row>> = {
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
      proceed: ['sending: attempt', ...asked],
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
  'sending again': [
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

/** What the back end answers to what it was asked last. */
const answers = {
  'matches are found': ({ queries }) => queries.at(-1)?.resolve(lookalikes),
  'no matches are found': ({ queries }) => queries.at(-1)?.resolve(noMatches),
  'matches of wrong shape are found': ({ queries }) => queries.at(-1)?.resolve({ customers: 5 } as unknown as Matches),
  'matches cannot be looked for': ({ queries }) => queries.at(-1)?.reject(new AdapterError('unavailable')),
  'the reply arrives': ({ calls }) => calls.at(-1)?.resolve(reply),
  'a reply of wrong shape arrives': ({ calls }) => calls.at(-1)?.resolve({} as InviteReply),
  'it is refused': ({ calls }) => calls.at(-1)?.reject(duplicate()),
  'this try is refused': ({ calls }) => calls.at(-1)?.reject(forbidden()),
  'nobody knows': ({ calls }) => calls.at(-1)?.reject(network()),
} as const satisfies Readonly<Record<string, (opened: MatchingForm) => void>>;

const doubted: Cell = ['unknown: attempt, doubt, problem', 'unknown: adapter-error'];
const refused: Cell = ['rejected: problem', 'rejected: adapter-error'];
const done: Cell = ['done: reply', 'done: customer-invited'];

/** What comes of each answer where one is waited for; anywhere else none arrives. */
const answered: Readonly<Partial<Record<Place, Readonly<Partial<Record<keyof typeof answers, Cell>>>>>> = {
  checking: {
    'matches are found': ['matches: matches'],
    'no matches are found': ['sending: attempt', ...asked],
    'matches of wrong shape are found': ['sending: attempt', ...asked],
    'matches cannot be looked for': ['sending: attempt', ...asked],
  },
  sending: {
    'the reply arrives': done,
    'a reply of wrong shape arrives': doubted,
    'it is refused': refused,
    'this try is refused': refused,
    'nobody knows': doubted,
  },
  'sending again': {
    'the reply arrives': done,
    'a reply of wrong shape arrives': doubted,
    'it is refused': refused,
    'this try is refused': doubted,
    'nobody knows': doubted,
  },
};

const places = Object.keys(table) as Place[];

/** A form that stands at a place; what it did on the way is forgotten. */
async function openAt(place: Place) {
  const opened = openMatchingForm();
  await ways[place](opened);
  assert.equal(describeStand(opened.form), table[place][0]);
  opened.log.length = 0;
  return opened;
}

/** Where the form stands now, as its host shows it as well, and what it did. */
function look({ form, log, shown }: MatchingForm): Cell {
  const stand = describeStand(form);
  assert.equal(shown.stand, stand, 'the host was asked to render');
  return [stand, ...log];
}

for (const place of places)
  describe(`a form in the state “${place}”`, () => {
    const [stand, cells] = table[place];

    for (const [act, run] of Object.entries(acts) as [Act, (typeof acts)[Act]][]) {
      const expected: Cell = cells[act] ?? [stand];
      it(`${act}: ${expected.join(', ')}`, async () => {
        const opened = await openAt(place);
        run(opened);
        await settled();
        assert.deepEqual(look(opened), expected);
      });
    }

    for (const [answer, expected] of Object.entries(answered[place] ?? {}))
      it(`${answer}: ${expected.join(', ')}`, async () => {
        const opened = await openAt(place);
        answers[answer as keyof typeof answers](opened);
        await settled();
        assert.deepEqual(look(opened), expected);
      });

    for (const late of ['resolve', 'reject'] as const)
      it(`is told nothing by a call that was given up before: ${late}`, async () => {
        const opened = openMatchingForm();
        const { host, form, calls, log } = opened;
        await ways.sending(opened);
        host.leave();
        await settled();
        host.comeBack();
        form.startOver();
        await ways[place](opened);
        const before = [describeStand(form), ...log];
        if (late === 'resolve') calls[0]?.resolve(reply);
        else calls[0]?.reject(duplicate());
        await settled();
        assert.deepEqual(look(opened), before);
      });

    it(`is told nothing by a query that was given up before`, async () => {
      const opened = openMatchingForm();
      const { host, form, queries, log } = opened;
      await ways.checking(opened);
      host.leave();
      await settled();
      host.comeBack();
      await ways[place](opened);
      const before = [describeStand(form), ...log];
      queries[0]?.resolve(lookalikes);
      await settled();
      assert.deepEqual(look(opened), before);
    });

    it('says whether its values may change, and whether the user waits', async () => {
      const { form, values } = await openAt(place);
      const expected = {
        idle: { frozen: false, busy: false },
        checking: { frozen: true, busy: true },
        matches: { frozen: false, busy: false },
        sending: { frozen: true, busy: true },
        'sending again': { frozen: true, busy: true },
        rejected: { frozen: false, busy: false },
        unknown: { frozen: true, busy: false },
        done: { frozen: false, busy: false },
      }[place];
      assert.deepEqual({ frozen: form.frozen, busy: form.busy }, expected);
      assert.equal(values.owner, form);
    });
  });

describe('a form whose page is being asked', () => {
  /** Asks a page that does something about it, and sees where the form stands meanwhile. */
  async function ask(act: (opened: MatchingForm, event: Event) => void) {
    const opened = openMatchingForm();
    const meanwhile: string[] = [];
    opened.host.addEventListener('invite-customer', (event) => {
      act(opened, event);
      meanwhile.push(describeStand(opened.form));
      assert.deepEqual([opened.form.frozen, opened.form.busy], [true, false]);
    });
    await ways.sending(opened);
    assert.deepEqual(meanwhile, ['intent']);
    assert.deepEqual(opened.log.splice(0, 2), ['checking: findMatches', 'intent: invite-customer']);
    return look(opened);
  }

  for (const [act, run] of Object.entries(acts)) {
    const said = act === 'reset' ? ['reset: false'] : [];
    const expected: Cell = act === 'leave' ? ['idle'] : ['sending: attempt', ...said, 'sending: inviteCustomer'];
    it(`${act}: ${expected.join(', ')}`, async () => assert.deepEqual(await ask(run), expected));
  }

  it('is canceled: idle', async () => {
    assert.deepEqual(await ask((_, event) => event.preventDefault()), ['idle']);
  });

  it('is canceled and taken away at once: idle', async () => {
    const cancel = ({ host }: MatchingForm, event: Event) => {
      event.preventDefault();
      host.leave();
    };
    assert.deepEqual(await ask(cancel), ['idle']);
  });
});

describe('a form whose page reacts to what it is told', () => {
  const reset: Cell = ['idle', 'reset: true'];

  it('may be reset as soon as it is done', async () => {
    const opened = await openAt('sending');
    opened.host.addEventListener('customer-invited', () => acts.reset(opened));
    opened.calls[0]?.resolve(reply);
    await settled();
    assert.deepEqual(look(opened), ['idle', 'done: customer-invited', 'reset: true']);
  });

  for (const [what, fail, stand] of [
    ['refused', duplicate, 'rejected'],
    ['in doubt', network, 'unknown'],
  ] as const)
    it(`may be reset as soon as it is ${what}`, async () => {
      const opened = await openAt('sending');
      opened.host.addEventListener('adapter-error', () => acts.reset(opened));
      opened.calls[0]?.reject(fail());
      await settled();
      assert.deepEqual(look(opened), [reset[0], `${stand}: adapter-error`, ...reset.slice(1)]);
    });

  it('may be submitted again as soon as it is refused', async () => {
    const opened = await openAt('sending');
    opened.host.addEventListener('adapter-error', () => acts.submit(opened));
    opened.calls[0]?.reject(duplicate());
    await settled();
    assert.deepEqual(look(opened), ['checking', 'rejected: adapter-error', 'checking: findMatches']);
  });

  it('may be tried again as soon as it is in doubt', async () => {
    const opened = await openAt('sending');
    opened.host.addEventListener('adapter-error', () => acts.retry(opened));
    opened.calls[0]?.reject(network());
    await settled();
    const log = ['unknown: adapter-error', 'sending: inviteCustomer'];
    assert.deepEqual(look(opened), ['sending: attempt, doubt, problem', ...log]);
    assert.equal(opened.calls[1]?.options.idempotencyKey, opened.calls[0]?.options.idempotencyKey);
  });
});
