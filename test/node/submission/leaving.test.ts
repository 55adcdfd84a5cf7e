import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reply } from '../../support/fake-adapter.ts';
import { lookalikes, noMatches } from '../../support/lookalikes.ts';
import { describeState, input, network, openForm, openMatchingForm, ways } from './fake-form.ts';
import { settled } from './form-host.ts';
import { keepQuiet } from '../../support/quiet-on-node.ts';

/** How an abandoned call ends. */
const endings = ['resolve', 'reject', 'never'] as const;

interface Answer<Reply> {
  resolve(reply: Reply): void;
  reject(error: unknown): void;
}

function end<Reply>(call: Answer<Reply> | undefined, ending: (typeof endings)[number], given: Reply) {
  if (ending === 'resolve') call?.resolve(given);
  if (ending === 'reject') call?.reject(network());
}

describe('a form that leaves the page', () => {
  keepQuiet();

  for (const ending of endings)
    describe(ending === 'never' ? 'and the call never ends' : `and the call ${ending}s later`, () => {
      it('while sending: has an unknown outcome when it returns, and retries under the same key', async () => {
        const { host, form, calls, log } = openForm();
        void form.submit();
        await settled();
        host.leave();
        await settled();
        assert.equal(calls[0]?.options.signal.aborted, true);
        end(calls[0], ending, reply);
        await settled();
        host.comeBack();
        await settled();
        assert.equal(describeState(form), 'unknown: attempt, doubt');
        const told = ['intent: invite-customer', 'sending: inviteCustomer', 'inviteCustomer aborted'];
        assert.deepEqual(log, told);
        void form.retry();
        await settled();
        assert.deepEqual([calls[1]?.input, calls[1]?.options.signal.aborted], [input, false]);
        assert.equal(calls[1]?.options.idempotencyKey, calls[0]?.options.idempotencyKey);
        calls[1]?.resolve(reply);
        await settled();
        assert.deepEqual(log.slice(told.length), ['sending: inviteCustomer', 'done: customer-invited']);
      });

      it('while retrying: has an unknown outcome when it returns', async () => {
        const opened = openMatchingForm();
        const { host, form, calls, log } = opened;
        await ways.retrying(opened);
        log.length = 0;
        host.leave();
        await settled();
        assert.equal(calls[1]?.options.signal.aborted, true);
        end(calls[1], ending, reply);
        await settled();
        host.comeBack();
        await settled();
        assert.deepEqual([describeState(form), log], ['unknown: attempt, doubt, problem', ['inviteCustomer aborted']]);
        void form.retry();
        await settled();
        assert.equal(calls[2]?.options.idempotencyKey, calls[0]?.options.idempotencyKey);
      });

      it('while searching for matches: returns to its earlier state, and can be submitted', async () => {
        const opened = openMatchingForm();
        const { host, form, queries, log } = opened;
        await ways.checking(opened);
        host.leave();
        await settled();
        assert.equal(queries[0]?.options.signal.aborted, true);
        end(queries[0], ending, lookalikes);
        await settled();
        host.comeBack();
        await settled();
        assert.deepEqual([describeState(form), log.slice(1)], ['idle', ['findMatches aborted']]);
        void form.submit();
        await settled();
        queries[1]?.resolve(noMatches);
        await settled();
        assert.equal(describeState(form), 'sending: attempt');
      });
    });

  for (const ending of ['resolve', 'reject'] as const)
    it(`ignores the first call that ${ending}s during the retry`, async () => {
      const { host, form, calls, log } = openForm();
      void form.submit();
      await settled();
      host.leave();
      await settled();
      host.comeBack();
      void form.retry();
      await settled();
      const before = log.length;
      end(calls[0], ending, reply);
      await settled();
      assert.deepEqual([describeState(form), log.length], ['sending: attempt, doubt', before]);
      calls[1]?.resolve(reply);
      await settled();
      assert.deepEqual([describeState(form), log.slice(before)], ['done: reply', ['done: customer-invited']]);
    });

  it('while the reply arrives: either applies and reports it, or neither', async () => {
    const seen = new Set<string>();
    for (let turns = 0; turns < 16; turns++) {
      const { host, form, calls, log } = openForm();
      void form.submit();
      await settled();
      calls[0]?.resolve(reply);
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      host.leave();
      await settled();
      host.comeBack();
      await settled();
      const isReported = log.includes('done: customer-invited');
      assert.equal(describeState(form), isReported ? 'done: reply' : 'unknown: attempt, doubt', `${turns} turns later`);
      seen.add(form.state);
    }
    assert.deepEqual(seen, new Set(['unknown', 'done']));
  });

  it('aborts with one error that all forms share as reason', async () => {
    const reasons: unknown[] = [];
    for (let times = 0; times < 2; times++) {
      const { host, form, calls } = openForm();
      void form.submit();
      await settled();
      host.leave();
      await settled();
      reasons.push(calls[0]?.options.signal.reason);
    }
    const [reason] = reasons as DOMException[];
    assert.deepEqual([reason?.name, reason?.message], ['AbortError', 'The element has left the page.']);
    assert.equal(reasons[1], reason);
  });

  it('cannot be submitted while disconnected', async () => {
    const { host, form, calls } = openForm();
    host.leave();
    void form.submit();
    await settled();
    assert.deepEqual([describeState(form), calls.length], ['idle', 0]);
  });
});

describe('a form that moves within the page', () => {
  keepQuiet();

  it('keeps its call and applies the reply', async () => {
    const { host, form, calls, log } = openForm();
    void form.submit();
    await settled();
    host.move();
    await settled();
    assert.equal(calls[0]?.options.signal.aborted, false);
    calls[0]?.resolve(reply);
    await settled();
    assert.deepEqual([describeState(form), log.at(-1)], ['done: reply', 'done: customer-invited']);
  });

  it('keeps its search for matches', async () => {
    const opened = openMatchingForm();
    await ways.checking(opened);
    opened.host.move();
    await settled();
    assert.equal(opened.queries[0]?.options.signal.aborted, false);
    opened.queries[0]?.resolve(lookalikes);
    await settled();
    assert.equal(describeState(opened.form), 'matches: matches');
  });
});
