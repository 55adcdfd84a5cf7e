import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newIdempotencyKey } from '../../../src/controllers/idempotency.ts';
import type { InviteCustomerEvent } from '../../../src/events/invite-events.ts';
import { reply } from '../../support/fake-adapter.ts';
import {
  companyName,
  describeState,
  duplicate,
  forbidden,
  input,
  network,
  openForm,
  openMatchingForm,
  ways,
} from './fake-form.ts';
import { settled } from './form-host.ts';
import { foreignError, keepQuiet } from '../../support/quiet-on-node.ts';

const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

describe('one intent', () => {
  keepQuiet();

  it('is one event and one call, however often it is submitted', async () => {
    const { form, calls, log } = openForm();
    for (let times = 0; times < 3; times++) {
      void form.submit();
      await settled();
    }
    assert.deepEqual(log, ['intent: invite-customer', 'sending: inviteCustomer']);
    assert.deepEqual(
      calls.map((call) => call.input),
      [input],
    );
  });

  it('fires an event with the request and its key, cancelable by any listener', async () => {
    const { form, calls, events } = openForm();
    void form.submit();
    await settled();
    const { detail, cancelable, bubbles, composed, input: told } = events[0] as InviteCustomerEvent;
    assert.deepEqual({ cancelable, bubbles, composed }, { cancelable: true, bubbles: true, composed: true });
    assert.deepEqual(told, input);
    assert.deepEqual(detail, { idempotencyKey: calls[0]?.options.idempotencyKey });
    assert.match(detail.idempotencyKey, uuid);
    assert.equal(calls[0]?.options.signal.aborted, false);
  });

  it('sends the values of the time of the submit', async () => {
    const { form, host, values, calls } = openForm();
    host.addEventListener('invite-customer', () => values.edit(companyName, 'Another Ltd'));
    void form.submit();
    await settled();
    assert.deepEqual(calls[0]?.input, input);
  });

  it('that the page canceled: is a new intent the next time', async () => {
    const { form, host, calls, events } = openForm();
    host.addEventListener('invite-customer', (event) => event.preventDefault());
    void form.submit();
    await settled();
    void form.submit();
    await settled();
    const keys = events.map((event) => (event as InviteCustomerEvent).detail.idempotencyKey);
    assert.deepEqual([calls.length, new Set(keys).size], [0, 2]);
    assert.equal(form.attempt, undefined);
  });

  it('that the page canceled: clears an earlier refusal', async () => {
    const { form, host, calls } = openForm();
    void form.submit();
    await settled();
    calls[0]?.reject(forbidden());
    await settled();
    host.addEventListener('invite-customer', (event) => event.preventDefault());
    void form.submit();
    await settled();
    assert.deepEqual([describeState(form), calls.length], ['idle', 1]);
  });

  it('that was refused: is a new intent the next time', async () => {
    const { form, calls } = openForm();
    void form.submit();
    await settled();
    calls[0]?.reject(forbidden());
    await settled();
    void form.submit();
    await settled();
    assert.equal(new Set(calls.map(({ options }) => options.idempotencyKey)).size, 2);
    assert.equal(describeState(form), 'sending: attempt');
  });

  it('can be blocked before any event or call', async () => {
    let holds = true;
    const { form, log } = openForm({ submittable: { blocksSubmit: () => holds } });
    void form.submit();
    await settled();
    assert.deepEqual([describeState(form), log], ['idle', []]);
    holds = false;
    void form.submit();
    await settled();
    assert.equal(describeState(form), 'sending: attempt');
  });

  it('is not blocked by anything else while there are validation errors', async () => {
    let asked = 0;
    const { form, values } = openForm({ submittable: { blocksSubmit: () => ++asked > 0 } });
    values.edit(companyName, '');
    void form.submit();
    await settled();
    assert.equal(asked, 0);
  });
});

describe('a submit', () => {
  keepQuiet();

  it('resolves once there is something to show: the outcome', async () => {
    const { form, calls } = openForm();
    let isOver = false;
    void form.submit().then(() => (isOver = true));
    await settled();
    assert.equal(isOver, false);
    calls[0]?.resolve(reply);
    await settled();
    assert.equal(isOver, true);
  });

  it('resolves once there is something to show: matches, and the outcome after continuing', async () => {
    const opened = openMatchingForm();
    let isOver = false;
    await ways.matches(opened);
    void opened.form.proceed().then(() => (isOver = true));
    await settled();
    assert.equal(isOver, false);
    opened.calls[0]?.reject(network());
    await settled();
    assert.equal(isOver, true);
    void opened.form.retry().then(() => (isOver = false));
    await settled();
    opened.calls[1]?.reject(network());
    await settled();
    assert.equal(isOver, false);
  });

  it('provides the reply, reduced by `redactReply`', async () => {
    const { form, calls, host, shown } = openForm();
    void form.submit();
    await settled();
    calls[0]?.resolve(reply);
    await settled();
    assert.equal(form.reply, reply);
    const rest = { ...reply, serverTime: '' };
    let renderings = 0;
    host.onRender = () => void (renderings += 1);
    form.redactReply(rest);
    await settled();
    assert.deepEqual([form.reply, renderings, shown.stand], [rest, 1, 'done: reply']);
  });
});

describe('the adapter', () => {
  const expectLogged = keepQuiet();

  it('is called with its own `this`', async () => {
    const seen: unknown[] = [];
    const { form, adapter } = openForm({
      adapter: {
        inviteCustomer() {
          seen.push(this);
          return Promise.resolve(reply);
        },
      },
    });
    void form.submit();
    await settled();
    assert.deepEqual([seen.length, seen[0] === adapter], [1, true]);
  });

  it('may lack the operation: nothing is sent or reported as sent', async () => {
    const { form, log } = openForm({ adapter: { inviteCustomer: undefined } });
    void form.submit();
    await settled();
    assert.deepEqual([describeState(form), log], ['idle', ['intent: invite-customer']]);
  });

  it('may be removed during the intent event', async () => {
    const { form, host } = openForm();
    host.addEventListener('invite-customer', () => (host.adapter = undefined));
    void form.submit();
    await settled();
    assert.equal(describeState(form), 'idle');
  });

  it('may be replaced during the call: the reply counts', async () => {
    const { form, host, calls } = openForm();
    void form.submit();
    await settled();
    host.adapter = {};
    await settled();
    assert.equal(calls[0]?.options.signal.aborted, false);
    calls[0]?.resolve(reply);
    await settled();
    assert.equal(describeState(form), 'done: reply');
  });

  it('that is current makes the retry, under the same key; an incapable one in between changes nothing', async () => {
    const { form, host, calls, adapter, shown } = openForm();
    void form.submit();
    await settled();
    calls[0]?.reject(network());
    await settled();
    host.adapter = {};
    void form.retry();
    await settled();
    assert.deepEqual([describeState(form), shown.stand], Array(2).fill('unknown: attempt, doubt, problem'));
    host.adapter = { ...adapter };
    void form.retry();
    await settled();
    assert.deepEqual(
      calls.map((call) => call.input),
      [input, input],
    );
    assert.equal(calls[1]?.options.idempotencyKey, calls[0]?.options.idempotencyKey);
  });

  it('may throw synchronously, which means that nothing was sent', async () => {
    let tries = 0;
    const { form, log } = openForm({
      adapter: {
        inviteCustomer() {
          if (++tries === 1) throw new Error('adapter broke');
          return Promise.resolve(reply);
        },
      },
    });
    void form.submit();
    await settled();
    expectLogged(foreignError);
    assert.equal(describeState(form), 'rejected: problem');
    void form.submit();
    await settled();
    assert.equal(describeState(form), 'done: reply');
    const intent = 'intent: invite-customer';
    assert.deepEqual(log, [intent, 'rejected: adapter-error', intent, 'done: customer-invited']);
  });

  it('may return a reply without a promise', async () => {
    const { form } = openForm({ adapter: { inviteCustomer: () => reply as never } });
    void form.submit();
    await settled();
    assert.equal(describeState(form), 'done: reply');
  });

  it('may throw an error of another bundle, with no more than name, code and outcome', async () => {
    const { form, calls, events } = openForm();
    void form.submit();
    await settled();
    const error = { name: 'AdapterError', code: 'forbidden', outcome: 'rejected' };
    calls[0]?.reject(error);
    await settled();
    assert.equal(describeState(form), 'rejected: problem');
    assert.deepEqual([form.problem?.code, form.problem?.fieldErrors, form.problem?.cause], ['forbidden', [], error]);
    assert.equal((events.at(-1) as Event & { error?: unknown }).error, form.problem);
  });

  for (const [outcome, state] of [
    [undefined, 'rejected: problem'],
    [null, 'rejected: problem'],
    ['maybe', 'unknown: attempt, doubt, problem'],
  ] as const)
    it(`may throw an error of another bundle with the outcome ${outcome}: ${state}`, async () => {
      const { form, calls } = openForm();
      void form.submit();
      await settled();
      calls[0]?.reject({ name: 'AdapterError', code: 'already-customer', outcome });
      await settled();
      assert.equal(describeState(form), state);
    });

  it('keeps the error that it threw unchanged', async () => {
    const { form, calls } = openForm();
    void form.submit();
    await settled();
    const error = duplicate();
    calls[0]?.reject(error);
    await settled();
    assert.equal(form.problem, error);
  });
});

describe('the idempotency key', () => {
  keepQuiet();

  it('is a random UUID version 4 in canonical form', () => {
    const keys = Array.from({ length: 500 }, newIdempotencyKey);
    for (const key of keys) assert.match(key, uuid);
    assert.equal(new Set(keys).size, keys.length);
    // All variable digits are random: each digit occurs at each place.
    for (let place = 0; place < 36; place++) {
      const seen = new Set(keys.map((key) => key[place]));
      const expected = [8, 13, 18, 23, 14].includes(place) ? 1 : place === 19 ? 4 : 16;
      assert.equal(seen.size, expected, `place ${place}`);
    }
  });
});
