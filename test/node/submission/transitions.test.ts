import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reply } from '../../support/fake-adapter.ts';
import { lookalikes } from '../../support/lookalikes.ts';
import {
  describeState,
  duplicate,
  type MatchingForm,
  network,
  openMatchingForm,
  type Place,
  ways,
} from './fake-form.ts';
import { settled } from './form-host.ts';
import { type Act, acts, answered, answers, type Cell, table } from './transitions.ts';
import { keepQuiet } from '../../support/quiet-on-node.ts';

const places = Object.keys(table) as Place[];

/** Opens a form in a state, and clears its log. */
async function openAt(place: Place) {
  const opened = openMatchingForm();
  await ways[place](opened);
  assert.equal(describeState(opened.form), table[place][0]);
  opened.log.length = 0;
  return opened;
}

/** Describes the form's state and actions, and asserts that the host has rendered them. */
function look({ form, log, shown }: MatchingForm): Cell {
  const stand = describeState(form);
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
      it(`ignores the late end of an aborted call: ${late}`, async () => {
        const opened = openMatchingForm();
        const { host, form, calls, log } = opened;
        await ways.sending(opened);
        host.leave();
        await settled();
        host.comeBack();
        form.startOver();
        await ways[place](opened);
        const before = [describeState(form), ...log];
        if (late === 'resolve') calls[0]?.resolve(reply);
        else calls[0]?.reject(duplicate());
        await settled();
        assert.deepEqual(look(opened), before);
      });

    it(`ignores the late end of an aborted search`, async () => {
      const opened = openMatchingForm();
      const { host, form, queries, log } = opened;
      await ways.checking(opened);
      host.leave();
      await settled();
      host.comeBack();
      await ways[place](opened);
      const before = [describeState(form), ...log];
      queries[0]?.resolve(lookalikes);
      await settled();
      assert.deepEqual(look(opened), before);
    });

    it('reports whether its values may change and whether it is busy', async () => {
      const { form, values } = await openAt(place);
      const expected = {
        idle: { frozen: false, busy: false },
        checking: { frozen: true, busy: true },
        matches: { frozen: false, busy: false },
        sending: { frozen: true, busy: true },
        retrying: { frozen: true, busy: true },
        rejected: { frozen: false, busy: false },
        unknown: { frozen: true, busy: false },
        done: { frozen: false, busy: false },
      }[place];
      assert.deepEqual({ frozen: form.frozen, busy: form.busy }, expected);
      assert.equal(values.owner, form);
    });
  });

describe('a form during its intent event', () => {
  keepQuiet();

  /** Acts on the form in the intent event, and returns its state meanwhile. */
  async function ask(act: (opened: MatchingForm, event: Event) => void) {
    const opened = openMatchingForm();
    const meanwhile: string[] = [];
    const onAsked = (event: Event) => {
      act(opened, event);
      meanwhile.push(describeState(opened.form));
      assert.deepEqual([opened.form.frozen, opened.form.busy], [true, false]);
    };
    // Once only: another submit would recurse endlessly.
    opened.host.addEventListener('invite-customer', onAsked, { once: true });
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

  it('is canceled and removed: idle', async () => {
    const cancel = ({ host }: MatchingForm, event: Event) => {
      event.preventDefault();
      host.leave();
    };
    assert.deepEqual(await ask(cancel), ['idle']);
  });
});

describe('a form whose page reacts to events', () => {
  keepQuiet();

  const reset: Cell = ['idle', 'reset: true'];

  it('can be reset in the success event', async () => {
    const opened = await openAt('sending');
    opened.host.addEventListener('customer-invited', () => acts.reset(opened));
    opened.calls[0]?.resolve(reply);
    await settled();
    assert.deepEqual(look(opened), ['idle', 'done: customer-invited', 'reset: true']);
  });

  for (const [what, fail, stand] of [
    ['refused', duplicate, 'rejected'],
    ['unknown outcome', network, 'unknown'],
  ] as const)
    it(`can be reset in its error event: ${what}`, async () => {
      const opened = await openAt('sending');
      opened.host.addEventListener('adapter-error', () => acts.reset(opened));
      opened.calls[0]?.reject(fail());
      await settled();
      assert.deepEqual(look(opened), [reset[0], `${stand}: adapter-error`, ...reset.slice(1)]);
    });

  it('can be submitted again in the error event of a refusal', async () => {
    const opened = await openAt('sending');
    opened.host.addEventListener('adapter-error', () => acts.submit(opened), { once: true });
    opened.calls[0]?.reject(duplicate());
    await settled();
    assert.deepEqual(look(opened), ['checking', 'rejected: adapter-error', 'checking: findMatches']);
  });

  it('can be retried in the error event of an unknown outcome', async () => {
    const opened = await openAt('sending');
    opened.host.addEventListener('adapter-error', () => acts.retry(opened), { once: true });
    opened.calls[0]?.reject(network());
    await settled();
    const log = ['unknown: adapter-error', 'sending: inviteCustomer'];
    assert.deepEqual(look(opened), ['sending: attempt, doubt, problem', ...log]);
    assert.equal(opened.calls[1]?.options.idempotencyKey, opened.calls[0]?.options.idempotencyKey);
  });
});
