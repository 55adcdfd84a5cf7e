import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AdapterError } from '../../../src/adapter/adapter-error.ts';
import { CallController, hostLeftReason } from '../../../src/controllers/call-controller.ts';
import { createHost, settled } from './form-host.ts';
import { keepQuiet } from '../../support/quiet-on-node.ts';

function openCall() {
  const { host } = createHost({});
  const call = new CallController(host.element);
  let renderings = 0;
  host.onRender = () => void (renderings += 1);
  const held = Promise.withResolvers<string>();
  const signals: AbortSignal[] = [];
  const ask = (signal: AbortSignal) => {
    signals.push(signal);
    return held.promise;
  };
  return { host, call, held, ask, signals, countRenderings: () => renderings };
}

const origin = { adapter: undefined, operation: 'listInvites' };

const asIs = (reply: unknown) => reply;

describe('a call', () => {
  keepQuiet();

  it('resolves with the parsed reply', async () => {
    const { call, held, ask } = openCall();
    const outcome = call.run(origin, ask, (reply) => reply.toUpperCase());
    assert.equal(call.pending, true);
    held.resolve('done');
    assert.deepEqual(await outcome, { value: 'DONE' });
    assert.equal(call.pending, false);
  });

  it('shows as pending on its host; the caller shows its end', async () => {
    const { call, held, ask, countRenderings } = openCall();
    const outcome = call.run(origin, ask, asIs);
    await settled();
    assert.equal(countRenderings(), 1);
    held.resolve('done');
    await outcome;
    await settled();
    assert.equal(countRenderings(), 1);
  });

  it('blocks other calls until it ends', async () => {
    const { call, held, ask, signals } = openCall();
    const first = call.run(origin, ask, asIs);
    let second: unknown = 'is under way';
    void call.run(origin, ask, asIs).then((outcome) => (second = outcome));
    await settled();
    assert.deepEqual([second, signals.length], [undefined, 1]);
    held.resolve('first');
    assert.deepEqual(await first, { value: 'first' });
    assert.deepEqual(await call.run(origin, () => 'second', asIs), { value: 'second' });
  });

  it('fails if it rejects, throws synchronously, or has an unreadable reply', async () => {
    const { call } = openCall();
    const broken = new AdapterError('forbidden');
    const fail = () => {
      throw broken;
    };
    assert.deepEqual(await call.run(origin, () => Promise.reject(broken), asIs), { error: broken });
    assert.deepEqual(await call.run(origin, fail, asIs), { error: broken });
    const outcome = await call.run(
      origin,
      () => 'a reply',
      () => {
        throw new TypeError('No reply.');
      },
    );
    assert.ok(outcome && 'error' in outcome);
    assert.deepEqual([outcome.error.code, outcome.error.outcome], ['unavailable', 'unknown']);
    assert.equal(call.pending, false);
  });

  it('when aborted: ends without outcome, notifies its adapter, and allows the next call at once', async () => {
    const { call, held, ask, signals, countRenderings } = openCall();
    const first = call.run(origin, ask, asIs);
    await settled();
    const before = countRenderings();
    call.abort();
    assert.equal(call.pending, false);
    await settled();
    assert.equal(countRenderings(), before + 1);
    const second = call.run(origin, () => Promise.resolve('second'), asIs);
    held.resolve('first');
    assert.equal(await first, undefined);
    assert.deepEqual(await second, { value: 'second' });
    assert.deepEqual([signals[0]?.aborted, signals[0]?.reason], [true, hostLeftReason]);
  });

  it('when aborted in the same turn as its reply: ends without outcome', async () => {
    const { call, held, ask } = openCall();
    const outcome = call.run(origin, ask, asIs);
    await settled();
    held.resolve('done');
    for (let turn = 0; turn < 2; turn++) await Promise.resolve();
    call.abort();
    assert.equal(await outcome, undefined);
  });

  it('can be aborted when there is none', () => {
    const { call } = openCall();
    call.abort();
    assert.equal(call.pending, false);
  });

  it('is aborted if its host leaves for good, but not if it moves', async () => {
    const { host, call, ask, signals } = openCall();
    void call.run(origin, ask, asIs);
    host.move();
    await settled();
    assert.equal(signals[0]?.aborted, false);
    host.leave();
    assert.equal(signals[0]?.aborted, false);
    await settled();
    assert.equal(signals[0]?.aborted, true);
  });
});
