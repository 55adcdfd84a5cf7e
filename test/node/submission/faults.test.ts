import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AdapterError } from '../../../src/adapter/adapter-error.ts';
import { codes, thrown } from '../../support/problem-codes.ts';
import { typesOf } from '../../support/record-events.ts';
import { describeState, network } from './fake-form.ts';
import { settled } from './form-host.ts';
import { type OpenReal, openReal, realForms, sendReal } from './real-forms.ts';
import { foreignError, keepQuiet } from '../../support/quiet-on-node.ts';

const unknownOutcome = 'unknown: attempt, doubt, problem';
const keysOf = ({ calls }: OpenReal) => calls.map(({ options }) => options.idempotencyKey);

/** Answers the latest call with an error. */
async function refuse({ calls }: OpenReal, error: unknown) {
  calls.at(-1)?.reject(error);
  await settled();
}

async function reply({ calls }: OpenReal, given: unknown) {
  calls.at(-1)?.resolve(given as object);
  await settled();
}

async function submit({ form }: OpenReal) {
  void form.submit();
  await settled();
}

async function retry({ form }: OpenReal) {
  void form.retry();
  await settled();
}

for (const kind of realForms) {
  const { operation, input, typed, successEvent, intent } = kind;
  /** Returns whether a refusal proves an earlier attempt: nobody else has the registration link. */
  const proves = (code: string) => operation === 'completeRegistration' && code === 'registration-used';

  const detailOf = (error: AdapterError) => {
    const { code, status, outcome } = error;
    return { operation, code, status, outcome };
  };

  /** With an unknown outcome, the form keeps the request and retries under the same key. */
  async function expectRetryUnderSameKey(opened: OpenReal) {
    assert.deepEqual([describeState(opened.form), opened.form.frozen], [unknownOutcome, true]);
    assert.deepEqual(Object.fromEntries(opened.values.all), typed);
    await submit(opened);
    assert.equal(opened.calls.length, 1);
    await retry(opened);
    assert.deepEqual(
      opened.calls.map((call) => call.input),
      [input, input],
    );
    assert.equal(new Set(keysOf(opened)).size, 1);
    await reply(opened, kind.reply);
    assert.equal(describeState(opened.form), 'done: reply');
    assert.deepEqual(opened.events.at(-1), successEvent);
  }

  describe(`${operation}: every error code`, () => {
    const expectLogged = keepQuiet();

    for (const [code, { status, isOfOneTry }] of Object.entries(codes)) {
      it(`${code}, rejected: keeps the input, fires an event, and sends again under a new key`, async () => {
        const opened = await sendReal(kind);
        const error = new AdapterError(code, { status });
        await refuse(opened, error);
        assert.deepEqual(opened.events.slice(1), [{ type: 'adapter-error', detail: detailOf(error) }]);
        assert.deepEqual([describeState(opened.form), opened.form.problem], ['rejected: problem', error]);
        assert.deepEqual([opened.form.frozen, Object.fromEntries(opened.values.all)], [false, typed]);
        await submit(opened);
        assert.deepEqual(
          opened.calls.map((call) => call.input),
          [input, input],
        );
        assert.equal(new Set(keysOf(opened)).size, 2);
        await reply(opened, kind.reply);
        assert.equal(describeState(opened.form), 'done: reply');
        assert.deepEqual(typesOf(opened.events), [intent, 'adapter-error', intent, successEvent.type]);
      });

      it(`${code}, unknown: keeps the sent values, and retries under the same key`, async () => {
        const opened = await sendReal(kind);
        const error = new AdapterError(code, { status, outcome: 'unknown' });
        await refuse(opened, error);
        assert.deepEqual(opened.events.slice(1), [{ type: 'adapter-error', detail: detailOf(error) }]);
        assert.equal(opened.form.problem, error);
        await expectRetryUnderSameKey(opened);
        assert.deepEqual(typesOf(opened.events), [intent, 'adapter-error', successEvent.type]);
      });

      const end = proves(code) ? 'done' : isOfOneTry ? unknownOutcome : 'rejected: problem';
      it(`${code}, rejected on a retry: ${end}`, async () => {
        const opened = await sendReal(kind);
        await refuse(opened, network());
        await retry(opened);
        const error = new AdapterError(code, { status });
        await refuse(opened, error);
        assert.equal(describeState(opened.form), end);
        assert.deepEqual(opened.events.at(-1)?.detail, detailOf(error));
        if (end === 'done') return;
        await (isOfOneTry ? retry(opened) : submit(opened));
        const [first, second, third] = keysOf(opened);
        assert.equal(second, first);
        assert.equal(third === first, isOfOneTry ?? false);
        assert.equal(opened.calls.length, 3);
      });
    }

    for (const [what, error] of Object.entries(thrown))
      it(`treats a foreign error as an unknown outcome: ${what}`, async () => {
        const opened = await sendReal(kind);
        await refuse(opened, error);
        const detail = { operation, code: 'unavailable', status: undefined, outcome: 'unknown' };
        assert.deepEqual(opened.events.slice(1), [{ type: 'adapter-error', detail }]);
        assert.deepEqual([opened.form.problem?.cause, opened.form.problem?.retryable], [error, true]);
        expectLogged(foreignError);
        await expectRetryUnderSameKey(opened);
      });

    it('counts as carried out if the adapter resolves with nothing', async () => {
      const opened = await sendReal(kind);
      await reply(opened, undefined);
      assert.equal(describeState(opened.form), 'done: reply');
      assert.equal(opened.calls.length, 1);
    });

    it('counts as carried out if a retry of unknown outcome resolves with nothing', async () => {
      const opened = await sendReal(kind);
      await refuse(opened, network());
      await retry(opened);
      await reply(opened, undefined);
      const [first, second] = keysOf(opened);
      assert.deepEqual([describeState(opened.form), second], ['done: reply', first]);
    });

    for (const [index, wrong] of kind.wrongReplies.entries())
      it(`treats a malformed reply as an unknown outcome: ${index + 1}. ${JSON.stringify(wrong)}`, async () => {
        const opened = await sendReal(kind);
        await reply(opened, wrong);
        const detail = { operation, code: 'unavailable', status: undefined, outcome: 'unknown' };
        assert.deepEqual(opened.events.slice(1), [{ type: 'adapter-error', detail }]);
        await expectRetryUnderSameKey(opened);
        // The line is loaded on demand.
        await import('../../../src/controllers/reply-members.ts');
        expectLogged(new RegExp(`cannot use what ${operation} returned`));
      });
  });

  describe(`${operation}: events`, () => {
    keepQuiet();

    it('carry the request without secrets before the call', async () => {
      const opened = await openReal(kind);
      const told: unknown[] = [];
      opened.host.addEventListener(intent, (event) => void told.push((event as Event & { input?: unknown }).input));
      await submit(opened);
      assert.deepEqual(told, [kind.announced]);
      assert.deepEqual(opened.events, [{ type: intent, detail: { idempotencyKey: keysOf(opened)[0] } }]);
      assert.deepEqual(opened.calls[0]?.input, input);
    });

    it('contain no loggable personal data, whatever happens', async () => {
      const opened = await sendReal(kind);
      await refuse(
        opened,
        new AdapterError('unavailable', { status: 503, outcome: 'unknown', meta: typed, cause: new Error('ada@') }),
      );
      await retry(opened);
      const fieldErrors = [{ pointer: '/companyName', code: 'too-long', detail: 'Lighthouse', meta: typed }];
      await refuse(opened, new AdapterError('validation-failed', { status: 422, fieldErrors }));
      await submit(opened);
      await reply(opened, kind.reply);
      assert.deepEqual(typesOf(opened.events), [intent, 'adapter-error', 'adapter-error', intent, successEvent.type]);
      assert.doesNotMatch(JSON.stringify(opened.events), kind.personal);
      assert.deepEqual(opened.events.at(-1), successEvent);
    });
  });
}
