import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AdapterError } from '../../../src/adapter/adapter-error.ts';
import { reply } from '../../support/fake-adapter.ts';
import { codes } from '../../support/problem-codes.ts';
import { describeState, duplicate, type FakeForm, forbidden, input, network, openForm } from './fake-form.ts';
import { settled } from './form-host.ts';
import { keepQuiet } from '../../support/quiet-on-node.ts';

const unknownOutcome = 'unknown: attempt, doubt, problem';

/** Submits a form and answers the first attempt and each retry with the given errors. */
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

describe('an attempt with an unknown outcome', () => {
  keepQuiet();

  it('repeats the same call under the same key, with a single intent event', async () => {
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
    assert.equal(describeState(opened.form), 'done: reply');
    assert.deepEqual(
      opened.log.filter((entry) => !entry.endsWith('inviteCustomer')),
      ['intent: invite-customer', ...Array<string>(3).fill('unknown: adapter-error'), 'done: customer-invited'],
    );
  });

  it('is available for storage while its outcome is unknown', async () => {
    const opened = await sendAndRetry([network()]);
    const [idempotencyKey] = keysOf(opened);
    assert.deepEqual(opened.form.attempt, { input, idempotencyKey });
    void opened.form.retry();
    assert.deepEqual(opened.form.attempt, { input, idempotencyKey });
    opened.calls[1]?.reject(duplicate());
    await settled();
    assert.equal(opened.form.attempt, undefined);
  });

  it('shows why the last retry failed', async () => {
    const last = forbidden();
    const { form } = await sendAndRetry([network(), last]);
    assert.equal(form.problem, last);
  });

  it('can be resumed on another page under its own key', async () => {
    const { form, calls, log } = openForm();
    form.resume({ input, idempotencyKey: 'of an earlier page' });
    assert.deepEqual([describeState(form), log], ['unknown: attempt, doubt', []]);
    void form.retry();
    await settled();
    assert.deepEqual([calls[0]?.input, calls[0]?.options.idempotencyKey], [input, 'of an earlier page']);
    calls[0]?.reject(forbidden());
    await settled();
    assert.equal(describeState(form), unknownOutcome);
  });

  for (const [what, giveUp] of [
    ['started over', ({ form }: FakeForm) => form.startOver()],
    ['reset', ({ form }: FakeForm) => void form.reset()],
  ] as const)
    it(`is abandoned when the form is ${what}: the next attempt has its own key`, async () => {
      const opened = await sendAndRetry([network()]);
      giveUp(opened);
      assert.equal(describeState(opened.form), 'idle');
      void opened.form.submit();
      await settled();
      assert.equal(keysOf(opened).size, 2);
      assert.equal(describeState(opened.form), 'sending: attempt');
      opened.calls[1]?.reject(forbidden());
      await settled();
      assert.equal(describeState(opened.form), 'rejected: problem');
    });

  it('ends with a definite reply: the next attempt has its own key', async () => {
    const opened = await sendAndRetry([network(), duplicate()]);
    assert.equal(describeState(opened.form), 'rejected: problem');
    void opened.form.submit();
    await settled();
    opened.calls[2]?.reject(forbidden());
    await settled();
    assert.deepEqual([describeState(opened.form), keysOf(opened).size], ['rejected: problem', 2]);
  });

  it('ends with a successful retry, which leaves nothing for the next submission', async () => {
    const opened = await sendAndRetry([network()]);
    void opened.form.retry();
    opened.calls[1]?.resolve(reply);
    await settled();
    opened.form.reset();
    void opened.form.submit();
    await settled();
    opened.calls[2]?.reject(forbidden());
    await settled();
    assert.equal(describeState(opened.form), 'rejected: problem');
  });
});

describe('a refusal that proves an earlier attempt', () => {
  keepQuiet();

  const used = () => new AdapterError('registration-used', { status: 410 });
  const proving = { submittable: { provesEarlierSuccess: ({ code }: AdapterError) => code === 'registration-used' } };

  it('is an ordinary refusal if no outcome was unknown', async () => {
    const { form } = await sendAndRetry([used()], proving);
    assert.equal(describeState(form), 'rejected: problem');
  });

  it('completes the form without a reply, and reports the error to the page', async () => {
    const { form, log } = await sendAndRetry([network(), used()], proving);
    assert.equal(describeState(form), 'done');
    assert.equal(log.at(-1), 'done: adapter-error');
    assert.ok(!log.includes('done: customer-invited'));
  });

  it('does not count after a reset: the next attempt may be for another registration link', async () => {
    const opened = await sendAndRetry([network()], proving);
    opened.form.reset();
    void opened.form.submit();
    await settled();
    opened.calls[1]?.reject(used());
    await settled();
    assert.equal(describeState(opened.form), 'rejected: problem');
  });

  it('also counts for another intent, after the form was started over', async () => {
    const opened = await sendAndRetry([network()], proving);
    opened.form.startOver();
    void opened.form.submit();
    await settled();
    opened.calls[1]?.reject(used());
    await settled();
    assert.equal(describeState(opened.form), 'done');
  });

  it('also counts for an attempt of an earlier page', async () => {
    const opened = openForm(proving);
    opened.form.resume({ input, idempotencyKey: 'of an earlier page' });
    void opened.form.retry();
    opened.calls[0]?.reject(used());
    await settled();
    assert.equal(describeState(opened.form), 'done');
  });

  it('is an ordinary refusal for forms in which it proves nothing', async () => {
    const { form } = await sendAndRetry([network(), used()]);
    assert.equal(describeState(form), 'rejected: problem');
  });

  it('is an ordinary refusal if the code differs', async () => {
    const { form } = await sendAndRetry([network(), duplicate()], proving);
    assert.equal(describeState(form), 'rejected: problem');
  });
});

describe('a refusal on a retry', () => {
  keepQuiet();

  /** The status says that the refusal may concern this attempt only, whatever code a newer server sends. */
  for (const status of [401, 403, 429])
    it(`leaves the outcome of the first attempt unknown for status ${status}, whatever the code`, async () => {
      const { form } = await sendAndRetry([network(), new AdapterError('of a newer server', { status })]);
      assert.equal(describeState(form), unknownOutcome);
    });

  for (const status of [undefined, 400, 404, 409, 410, 422, 500])
    it(`settles the outcome for status ${status} with an unknown code`, async () => {
      const { form } = await sendAndRetry([network(), new AdapterError('of a newer server', { status })]);
      assert.equal(describeState(form), 'rejected: problem');
    });

  for (const [code, { isOfOneTry }] of Object.entries(codes))
    it(`without a status, decides by its code: ${code} ${isOfOneTry ? 'leaves the outcome unknown' : 'settles the outcome'}`, async () => {
      const { form } = await sendAndRetry([network(), new AdapterError(code)]);
      assert.equal(describeState(form), isOfOneTry ? unknownOutcome : 'rejected: problem');
    });

  it('leaves the outcome unknown if the error has an unknown `outcome`', async () => {
    const outcome = 'postponed' as 'unknown';
    const { form } = await sendAndRetry([new AdapterError('already-customer', { outcome })]);
    assert.equal(describeState(form), unknownOutcome);
  });
});
