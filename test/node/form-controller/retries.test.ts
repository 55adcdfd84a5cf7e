import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AdapterError } from '../../../src/adapter/adapter-error.ts';
import { reply } from '../../support/fake-adapter.ts';
import { codes } from '../../support/problem-codes.ts';
import { describeStand, duplicate, type FakeForm, forbidden, input, network, openForm } from './fake-form.ts';
import { settled } from './form-host.ts';
import { keepQuiet } from '../../support/quiet-on-node.ts';

const doubtful = 'unknown: attempt, doubt, problem';

/** A form that is sent, with the answers given one after the other: to the first try, and to each retry. */
async function sendAndRetry(errors: readonly AdapterError[], ...given: Parameters<typeof openForm>) {
  const opened = openForm(...given);
  for (const [index, error] of errors.entries()) {
    void (index ? opened.form.retry() : opened.form.submit());
    await settled();
    opened.calls[index]?.reject(error);
    await settled();
  }
  return opened;
}

const keysOf = ({ calls }: FakeForm) => new Set(calls.map(({ options }) => options.idempotencyKey));

describe('an attempt of unknown outcome', () => {
  keepQuiet();

  it('is the same call under the same key, in however many tries, and asks the page once', async () => {
    const opened = await sendAndRetry([network(), forbidden(), new AdapterError('timeout', { outcome: 'unknown' })]);
    void opened.form.retry();
    await settled();
    opened.calls[3]?.resolve(reply);
    await settled();
    assert.deepEqual(
      opened.calls.map((call) => call.input),
      Array(4).fill(input),
    );
    assert.equal(keysOf(opened).size, 1);
    assert.equal(describeStand(opened.form), 'done: reply');
    assert.deepEqual(
      opened.log.filter((entry) => !entry.endsWith('inviteCustomer')),
      ['intent: invite-customer', ...Array<string>(3).fill('unknown: adapter-error'), 'done: customer-invited'],
    );
  });

  it('is handed out for as long as it is unknown, to be kept by whoever wants to', async () => {
    const opened = await sendAndRetry([network()]);
    const [idempotencyKey] = keysOf(opened);
    assert.deepEqual(opened.form.attempt, { input, idempotencyKey });
    void opened.form.retry();
    assert.deepEqual(opened.form.attempt, { input, idempotencyKey });
    opened.calls[1]?.reject(duplicate());
    await settled();
    assert.equal(opened.form.attempt, undefined);
  });

  it('says why the last try did not help either', async () => {
    const last = forbidden();
    const { form } = await sendAndRetry([network(), last]);
    assert.equal(form.problem, last);
  });

  it('that was begun by an earlier page is gone on with, under its own key', async () => {
    const { form, calls, log } = openForm();
    form.resume({ input, idempotencyKey: 'of an earlier page' });
    assert.deepEqual([describeStand(form), log], ['unknown: attempt, doubt', []]);
    void form.retry();
    await settled();
    assert.deepEqual([calls[0]?.input, calls[0]?.options.idempotencyKey], [input, 'of an earlier page']);
    calls[0]?.reject(forbidden());
    await settled();
    assert.equal(describeStand(form), doubtful);
  });

  for (const [what, giveUp] of [
    ['started over', ({ form }: FakeForm) => form.startOver()],
    ['reset', ({ form }: FakeForm) => void form.reset()],
  ] as const)
    it(`that is given up, as the form is ${what}, is no longer in doubt: the next one has its own key`, async () => {
      const opened = await sendAndRetry([network()]);
      giveUp(opened);
      assert.equal(describeStand(opened.form), 'idle');
      void opened.form.submit();
      await settled();
      assert.equal(keysOf(opened).size, 2);
      assert.equal(describeStand(opened.form), 'sending: attempt');
      opened.calls[1]?.reject(forbidden());
      await settled();
      assert.equal(describeStand(opened.form), 'rejected: problem');
    });

  it('that is answered at last is no longer in doubt: the next one has its own key', async () => {
    const opened = await sendAndRetry([network(), duplicate()]);
    assert.equal(describeStand(opened.form), 'rejected: problem');
    void opened.form.submit();
    await settled();
    opened.calls[2]?.reject(forbidden());
    await settled();
    assert.deepEqual([describeStand(opened.form), keysOf(opened).size], ['rejected: problem', 2]);
  });

  it('that a retry carried out leaves no doubt for the next form', async () => {
    const opened = await sendAndRetry([network()]);
    void opened.form.retry();
    opened.calls[1]?.resolve(reply);
    await settled();
    opened.form.reset();
    void opened.form.submit();
    await settled();
    opened.calls[2]?.reject(forbidden());
    await settled();
    assert.equal(describeStand(opened.form), 'rejected: problem');
  });
});

describe('a refusal that proves an earlier try', () => {
  keepQuiet();

  const used = () => new AdapterError('registration-used', { status: 410 });
  const proving = { submittable: { provesDone: ({ code }: AdapterError) => code === 'registration-used' } };

  it('is none where there was no doubt', async () => {
    const { form } = await sendAndRetry([used()], proving);
    assert.equal(describeStand(form), 'rejected: problem');
  });

  it('is the end of the form, without a reply; the page is told of the error', async () => {
    const { form, log } = await sendAndRetry([network(), used()], proving);
    assert.equal(describeStand(form), 'done');
    assert.equal(log.at(-1), 'done: adapter-error');
    assert.ok(!log.includes('done: customer-invited'));
  });

  it('may come for another intent, after the form was started over', async () => {
    const opened = await sendAndRetry([network()], proving);
    opened.form.startOver();
    void opened.form.submit();
    await settled();
    opened.calls[1]?.reject(used());
    await settled();
    assert.equal(describeStand(opened.form), 'done');
  });

  it('may come for an attempt of an earlier page', async () => {
    const opened = openForm(proving);
    opened.form.resume({ input, idempotencyKey: 'of an earlier page' });
    void opened.form.retry();
    opened.calls[0]?.reject(used());
    await settled();
    assert.equal(describeStand(opened.form), 'done');
  });

  it('is not taken for one by a form to which it proves nothing', async () => {
    const { form } = await sendAndRetry([network(), used()]);
    assert.equal(describeStand(form), 'rejected: problem');
  });

  it('is none where the code is another one', async () => {
    const { form } = await sendAndRetry([network(), duplicate()], proving);
    assert.equal(describeStand(form), 'rejected: problem');
  });
});

describe('a refusal for a retry', () => {
  keepQuiet();

  /** By its status it may be about the try alone, whatever a newer server calls it. */
  for (const status of [401, 403, 429])
    it(`tells nothing of the first try where its status is ${status}, whatever its code`, async () => {
      const { form } = await sendAndRetry([network(), new AdapterError('of a newer server', { status })]);
      assert.equal(describeStand(form), doubtful);
    });

  for (const status of [undefined, 400, 404, 409, 410, 422, 500])
    it(`is definite where its status is ${status} and its code an unknown one`, async () => {
      const { form } = await sendAndRetry([network(), new AdapterError('of a newer server', { status })]);
      assert.equal(describeStand(form), 'rejected: problem');
    });

  for (const [code, { isOfOneTry }] of Object.entries(codes))
    it(`is judged by its code where it has no status: ${code} ${isOfOneTry ? 'tells nothing' : 'is definite'}`, async () => {
      const { form } = await sendAndRetry([network(), new AdapterError(code)]);
      assert.equal(describeStand(form), isOfOneTry ? doubtful : 'rejected: problem');
    });

  it('is none where its outcome is one of a newer server', async () => {
    const outcome = 'postponed' as 'unknown';
    const { form } = await sendAndRetry([new AdapterError('already-customer', { outcome })]);
    assert.equal(describeStand(form), doubtful);
  });
});
