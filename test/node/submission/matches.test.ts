import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { AdapterError } from '../../../src/adapter/adapter-error.ts';
import type { Matches } from '../../../src/contract/models.ts';
import { expiredInvite, lookalikes, noMatches, pendingInvite } from '../../support/lookalikes.ts';
import {
  companyName,
  contactEmail,
  describeState,
  duplicate,
  network,
  openForm,
  openMatchingForm,
  send,
  ways,
} from './fake-form.ts';
import { settled } from './form-host.ts';
import { hearWarnings } from '../../support/hear-warnings.ts';
import { keepQuiet } from '../../support/quiet-on-node.ts';

/** Submits a form whose adapter returns the given matches. */
async function find(found: unknown) {
  const opened = openMatchingForm();
  await ways.checking(opened);
  opened.queries[0]?.resolve(found as Matches);
  await settled();
  return opened;
}

const customer = { id: 'cus_1', companyName: 'Lookalike GmbH' };

describe('matches', () => {
  keepQuiet();

  it('are requested with the request’s data before the intent event', async () => {
    const opened = openMatchingForm();
    await ways.checking(opened);
    const query = { companyName: 'Lighthouse Optics', email: 'ada@lighthouse.example' };
    assert.deepEqual(
      opened.queries.map(({ input }) => input),
      [query],
    );
    assert.equal(opened.queries[0]?.options.signal.aborted, false);
    assert.deepEqual(opened.log, ['checking: findMatches']);
  });

  it('are requested through the adapter’s own method', async () => {
    const seen: unknown[] = [];
    const { form, adapter } = openForm({
      adapter: {
        findMatches() {
          seen.push(this);
          return Promise.resolve(lookalikes);
        },
      },
    });
    void form.submit();
    await settled();
    assert.deepEqual([seen.length, seen[0] === adapter, form.state], [1, true, 'matches']);
  });

  it('are not looked for by an adapter that cannot, nor for a form that asks for none; nobody is kept waiting', async () => {
    for (const opened of [openForm(), openMatchingForm({ submittable: { toMatchQuery: undefined } as object })]) {
      const stands = new Set<string>();
      opened.host.onRender = () => void stands.add(opened.form.state);
      void opened.form.submit();
      await settled();
      assert.deepEqual(opened.log, ['intent: invite-customer', 'sending: inviteCustomer']);
      assert.equal(stands.has('checking'), false);
    }
  });

  it('are not requested while there are validation errors', async () => {
    const opened = openMatchingForm();
    opened.values.edit(companyName, '');
    void opened.form.submit();
    await settled();
    assert.deepEqual(opened.log, []);
  });

  it('are passed on as received', async () => {
    const { form } = await find(lookalikes);
    assert.deepEqual(form.matches, lookalikes);
  });

  it('wait for the user’s decision before the intent event', async () => {
    const { form, log } = await find(lookalikes);
    assert.deepEqual(log, ['checking: findMatches']);
    void form.proceed();
    await settled();
    assert.deepEqual(log.slice(1), ['intent: invite-customer', 'sending: inviteCustomer']);
  });
});

describe('a reply to a search', () => {
  keepQuiet();

  const none: Readonly<Record<string, unknown>> = {
    'no record': undefined,
    null: null,
    nothing: {},
    'empty lists': noMatches,
    'a customer without id': { customers: [{ companyName: 'Lookalike GmbH' }] },
    'a customer without name': { customers: [{ id: 'cus_1' }] },
    'no customer': { customers: [null, undefined] },
    'an invite without id': { invites: [{ ...pendingInvite, id: '' }] },
    'an invite without company': { invites: [{ ...pendingInvite, companyName: undefined }] },
    'an invite without email': { invites: [{ ...pendingInvite, contactEmail: undefined }] },
    'an invite that was accepted': { invites: [{ ...pendingInvite, status: 'accepted' }] },
    'an invite that was revoked': { invites: [{ ...pendingInvite, status: 'revoked' }] },
    'no invite': { invites: [null, undefined] },
    'no list of customers': { customers: 'many' },
    'no list of invites': { invites: { length: 1 } },
  };
  for (const [what, found] of Object.entries(none))
    it(`is ignored: ${what}`, async () => {
      using _ = hearWarnings();
      const { log, form } = await find(found);
      assert.deepEqual(log.slice(1), ['intent: invite-customer', 'sending: inviteCustomer']);
      assert.deepEqual([form.matches, form.problem], [undefined, undefined]);
    });

  const some: Readonly<Record<string, readonly [found: unknown, shown: Matches]>> = {
    'a customer': [{ customers: [customer] }, { customers: [customer], invites: [] }],
    'an invite that is pending': [{ invites: [pendingInvite] }, { customers: [], invites: [pendingInvite] }],
    'an invite that has expired': [{ invites: [expiredInvite] }, { customers: [], invites: [expiredInvite] }],
    'an invite with malformed allowed actions': [
      { invites: [{ ...pendingInvite, allowedActions: 'resend' }] },
      { customers: [], invites: [{ ...pendingInvite, allowedActions: [] }] },
    ],
    'valid entries among invalid ones': [
      { customers: [null, customer, { id: 'cus_2' }], invites: [null, { ...pendingInvite, status: 'accepted' }] },
      { customers: [customer], invites: [] },
    ],
  };
  for (const [what, [found, shown]] of Object.entries(some))
    it(`is shown: ${what}`, async () => {
      using _ = hearWarnings();
      const { form } = await find(found);
      assert.deepEqual([form.state, form.matches], ['matches', shown]);
    });
});

describe('a search that fails', () => {
  keepQuiet();

  const failures: Readonly<Record<string, unknown>> = {
    'an error of unknown outcome': network(),
    'a definite error': new AdapterError('forbidden', { status: 403 }),
    'a thrown string': 'adapter broke',
  };
  for (const [what, error] of Object.entries(failures))
    it(`does not prevent sending, and fires no error event: ${what}`, async () => {
      const opened = openMatchingForm();
      await ways.checking(opened);
      opened.queries[0]?.reject(error);
      await settled();
      assert.deepEqual(opened.log.slice(1), ['intent: invite-customer', 'sending: inviteCustomer']);
      assert.equal(describeState(opened.form), 'sending: attempt');
    });

  it('does not prevent sending if the adapter throws synchronously', async () => {
    const { form, log } = openForm({
      adapter: {
        findMatches() {
          throw new Error('adapter broke');
        },
      },
    });
    void form.submit();
    await settled();
    assert.deepEqual(log, ['intent: invite-customer', 'sending: inviteCustomer']);
  });

  it('does not prevent sending if the adapter returns no promise', async () => {
    const { form } = openForm({ adapter: { findMatches: () => lookalikes as never } });
    void form.submit();
    await settled();
    assert.equal(describeState(form), 'matches: matches');
  });
});

describe('a slow search', () => {
  keepQuiet();

  const open = async (test: TestContext) => {
    test.mock.timers.enable({ apis: ['setTimeout'] });
    const opened = openMatchingForm();
    await ways.checking(opened);
    return opened;
  };

  it('has a timeout of five seconds', async (test) => {
    const opened = await open(test);
    test.mock.timers.tick(4999);
    await settled();
    assert.equal(describeState(opened.form), 'checking');
    opened.queries[0]?.resolve(lookalikes);
    await settled();
    assert.equal(describeState(opened.form), 'matches: matches');
  });

  it('is abandoned after the timeout: the form is sent, and a late reply is ignored', async (test) => {
    const opened = await open(test);
    test.mock.timers.tick(5000);
    await settled();
    const log = ['checking: findMatches', 'findMatches aborted', 'intent: invite-customer', 'sending: inviteCustomer'];
    assert.deepEqual(opened.log, log);
    opened.queries[0]?.resolve(lookalikes);
    await settled();
    assert.deepEqual([describeState(opened.form), opened.log], ['sending: attempt', log]);
  });

  it('is not aborted once it has been answered', async (test) => {
    const opened = await open(test);
    opened.queries[0]?.resolve(lookalikes);
    await settled();
    test.mock.timers.tick(60_000);
    await settled();
    assert.deepEqual([describeState(opened.form), opened.log], ['matches: matches', ['checking: findMatches']]);
  });

  it('leaves no timer or listener behind', async (test) => {
    const signals: AbortSignal[] = [];
    const listeners = new Set<unknown>();
    const { any } = AbortSignal;
    test.mock.method(AbortSignal, 'any', (given: AbortSignal[]) => {
      const signal = any(given);
      const { addEventListener: add, removeEventListener: remove } = signal;
      signal.addEventListener = (type: string, listener: EventListener) => {
        listeners.add(listener);
        add.call(signal, type, listener);
      };
      signal.removeEventListener = (type: string, listener: EventListener) => {
        listeners.delete(listener);
        remove.call(signal, type, listener);
      };
      signals.push(signal);
      return signal;
    });
    const started = test.mock.method(globalThis, 'setTimeout');
    const cleared = test.mock.method(globalThis, 'clearTimeout');
    const { form } = openForm({ adapter: { findMatches: () => Promise.resolve(lookalikes) } });
    void form.submit();
    await settled();
    assert.equal(form.state, 'matches');
    assert.deepEqual([signals.length, listeners.size], [1, 0]);
    assert.deepEqual(
      cleared.mock.calls.map((call) => call.arguments[0]),
      started.mock.calls.map((call) => call.result),
    );
    assert.equal(started.mock.callCount(), 1);
  });
});

describe('matches that the user dismissed', () => {
  keepQuiet();

  /** Opens a form that was sent despite matches, and refused. */
  async function openRefused() {
    const opened = openMatchingForm();
    await ways.matches(opened);
    void opened.form.proceed();
    await settled();
    opened.calls[0]?.reject(duplicate());
    await settled();
    return opened;
  }

  it('are not requested again while the query is the same', async () => {
    const { form, queries, calls } = await openRefused();
    void form.submit();
    await settled();
    assert.deepEqual([queries.length, calls.length], [1, 2]);
  });

  for (const [what, pointer] of [
    ['name', companyName],
    ['email', contactEmail],
  ] as const)
    it(`are requested again with another ${what}`, async () => {
      const { form, values, queries } = await openRefused();
      values.edit(pointer, 'other@lighthouse.example');
      void form.submit();
      await settled();
      assert.equal(queries.length, 2);
    });

  it('are requested again for the next submission', async () => {
    const { form, queries } = await openRefused();
    form.reset();
    void form.submit();
    await settled();
    assert.equal(queries.length, 2);
  });

  it('are requested again after the user returned to the fields', async () => {
    const opened = openMatchingForm();
    await ways.matches(opened);
    opened.form.reconsider();
    await send(opened);
    assert.equal(opened.queries.length, 2);
  });

  it('are not gone on in spite of where what was typed has become wrong', async () => {
    const opened = openMatchingForm({ submittable: { check: () => errors } });
    let errors = new Map<string, string>();
    await ways.matches(opened);
    errors = new Map([[companyName, 'too-long']]);
    void opened.form.proceed();
    await settled();
    assert.deepEqual([describeState(opened.form), opened.calls.length], ['idle: errors', 0]);
  });
});
