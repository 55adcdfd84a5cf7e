import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { InviteId } from '../../../src/adapter/reseller-adapter.ts';
import { InviteActionRunner } from '../../../src/controllers/invite-action-runner.ts';
import type { ResendInviteEvent } from '../../../src/events/resend-events.ts';
import { resent } from '../../support/fake-adapter.ts';
import { holdMethod } from '../../support/held-method.ts';
import { duplicate, forbidden, network } from './fake-form.ts';
import { id, openResends, openResendsAt, type Resending } from './fake-resends.ts';
import { createHost, settled } from './form-host.ts';
import { foreignError, keepQuiet } from '../../support/quiet-on-node.ts';

const acts = {
  run: ({ resends }) => void resends.run(id),
  forget: ({ resends }) => resends.forget(id),
  clear({ resends, host }) {
    resends.clear();
    // The caller of `clear` renders.
    host.requestUpdate();
  },
  leave: ({ host }) => host.leave(),
  move: ({ host }) => host.move(),
} as const satisfies Readonly<Record<string, (opened: Resending) => void>>;

type Cell = readonly [state: string, ...log: readonly string[]];
const resending: Cell = ['busy', 'busy: resend-invite', 'busy: resendInvite'];
const again: Cell = ['busy', 'busy: resendInvite'];
const forgotten: Cell = ['unasked'];

/** The result of each act; omitted acts change nothing. */
const table: Readonly<Record<string, Readonly<Partial<Record<keyof typeof acts, Cell>>>>> = {
  unasked: { run: resending },
  busy: { leave: ['unknown'], forget: forgotten, clear: forgotten },
  'rejected, problem': { run: resending, forget: forgotten, clear: forgotten },
  'unknown, problem': { run: again, forget: forgotten, clear: forgotten },
  unknown: { run: again, forget: forgotten, clear: forgotten },
  'done, reply': { run: resending, forget: forgotten, clear: forgotten },
};

for (const [place, cells] of Object.entries(table))
  describe(`a resend in the state “${place}”`, () => {
    for (const [act, run] of Object.entries(acts) as [keyof typeof acts, (typeof acts)['run']][]) {
      const expected: Cell = cells[act] ?? [place];
      it(`${act}: ${expected.join('; ')}`, async () => {
        const opened = await openResendsAt(place);
        run(opened);
        await settled();
        assert.deepEqual([opened.look(), ...opened.log], expected);
      });
    }

    it('reports whether it is busy', async () => {
      const { resends } = await openResendsAt(place);
      assert.equal(resends.busy, place === 'busy');
    });
  });

describe('a resend', () => {
  const expectLogged = keepQuiet();

  it('fires an intent event, calls once under one key, and reports the result', async () => {
    const { resends, calls, events, log, run } = openResends();
    await run();
    await run();
    const [idempotencyKey] = calls.map(({ options }) => options.idempotencyKey);
    const asked = events[0] as ResendInviteEvent;
    assert.deepEqual([calls.length, calls[0]?.input, asked.cancelable], [1, { id }, true]);
    assert.deepEqual(asked.detail, { inviteId: id, idempotencyKey });
    calls[0]?.resolve(resent);
    await settled();
    assert.deepEqual(log, ['busy: resend-invite', 'busy: resendInvite', 'done, reply: invite-resent']);
    assert.deepEqual((events[1] as Event & { detail?: unknown }).detail, {
      inviteId: id,
      status: 'pending',
      delivery: 'sent',
      timesSent: 2,
      linkRotated: true,
    });
    assert.equal(resends.last, resent);
  });

  it('is offered only if the adapter supports it', async () => {
    const { resends, log, run } = openResends({ resendInvite: undefined });
    await run();
    assert.deepEqual([resends.offered, log, resends.of(id)], [false, [], undefined]);
    assert.equal(openResends().resends.offered, true);
  });

  it('calls the adapter’s own method', async () => {
    const seen: unknown[] = [];
    const { host, run } = openResends({
      resendInvite() {
        seen.push(this);
        return Promise.resolve(resent);
      },
    });
    await run();
    assert.deepEqual([seen.length, seen[0] === host.adapter], [1, true]);
  });

  it('leaves it to a page that cancels, and is a new intent the next time', async () => {
    const { host, log, events, look, run } = openResends();
    host.addEventListener('resend-invite', (event) => event.preventDefault());
    await run();
    await run();
    assert.deepEqual([look(), log], ['unasked', Array(2).fill('busy: resend-invite')]);
    assert.notDeepEqual((events[0] as ResendInviteEvent).detail, (events[1] as ResendInviteEvent).detail);
  });

  for (const [what, takeAway] of [
    ['the element', ({ host }: Resending) => host.leave()],
    ['the adapter', ({ host }: Resending) => void (host.adapter = undefined)],
  ] as const)
    it(`sends nothing if the page removes ${what} during the intent event`, async () => {
      const opened = openResends();
      opened.host.addEventListener('resend-invite', () => takeAway(opened));
      await opened.run();
      assert.deepEqual([opened.look(), opened.log], ['unasked', ['busy: resend-invite']]);
    });

  it('runs independently for each invite, and is busy until the last has ended', async () => {
    const { resends, calls, run } = openResends();
    await run();
    await run('inv_7');
    assert.deepEqual(
      calls.map(({ input }) => input.id),
      [id, 'inv_7'],
    );
    assert.notEqual(calls[0]?.options.idempotencyKey, calls[1]?.options.idempotencyKey);
    calls[1]?.reject(forbidden());
    await settled();
    assert.deepEqual([resends.of(id)?.state, resends.of('inv_7')?.state, resends.busy], ['busy', 'rejected', true]);
    calls[0]?.resolve(resent);
    await settled();
    assert.equal(resends.busy, false);
  });

  it('with an unknown outcome: retries the same call under the same key until it is settled', async () => {
    const { calls, log, run } = openResends();
    for (const error of [network(), forbidden(), duplicate()]) {
      await run();
      calls.at(-1)?.reject(error);
      await settled();
    }
    await run();
    const keys = calls.map(({ options }) => options.idempotencyKey);
    assert.deepEqual([keys.length, new Set(keys.slice(0, 3)).size, keys.indexOf(keys[3] ?? '')], [4, 1, 3]);
    assert.deepEqual(
      log.filter((entry) => !entry.endsWith('resendInvite')),
      [
        'busy: resend-invite',
        'unknown, problem: adapter-error',
        'unknown, problem: adapter-error',
        'rejected, problem: adapter-error',
        'busy: resend-invite',
      ],
    );
  });

  it('with an unknown outcome: keeps its key when forgotten, but not when cleared', async () => {
    const { resends, calls, run } = await openResendsAt('unknown, problem');
    resends.forget(id);
    await run();
    assert.equal(calls[1]?.options.idempotencyKey, calls[0]?.options.idempotencyKey);
    resends.clear();
    await run();
    assert.notEqual(calls[2]?.options.idempotencyKey, calls[0]?.options.idempotencyKey);
  });

  it('is a new intent after a success', async () => {
    const { calls, run } = await openResendsAt('done, reply');
    await run();
    assert.notEqual(calls[1]?.options.idempotencyKey, calls[0]?.options.idempotencyKey);
  });

  for (const forget of ['forget', 'clear'] as const)
    it(`has no last reply after \`${forget}()\``, async () => {
      const { resends } = await openResendsAt('done, reply');
      resends[forget](id);
      assert.equal(resends.last, undefined);
    });

  it('leaves no controller behind', async () => {
    const { host, calls, run } = openResends();
    const before = host.controllerCount;
    await run();
    assert.equal(host.controllerCount, before + 1);
    calls[0]?.resolve(resent);
    await settled();
    assert.equal(host.controllerCount, before);
  });

  it('whose host leaves during the call: ignores the late reply', async () => {
    for (const ending of ['resolve', 'reject'] as const) {
      const { calls, look, log } = await openResendsAt('unknown');
      assert.equal(calls[0]?.options.signal.aborted, true);
      if (ending === 'resolve') calls[0]?.resolve(resent);
      else calls[0]?.reject(forbidden());
      await settled();
      assert.deepEqual([look(), log], ['unknown', []]);
    }
  });

  it('whose host moves during the call: applies the reply', async () => {
    const { host, calls, look } = await openResendsAt('busy');
    host.move();
    await settled();
    assert.equal(calls[0]?.options.signal.aborted, false);
    calls[0]?.resolve(resent);
    await settled();
    assert.equal(look(), 'done, reply');
  });

  it('is known to have sent nothing if the adapter throws synchronously', async () => {
    const { look, run } = openResends({
      resendInvite() {
        throw new Error('adapter broke');
      },
    });
    await run();
    assert.equal(look(), 'rejected, problem');
    expectLogged(foreignError);
  });

  it('counts as carried out if the adapter resolves with nothing', async () => {
    const { resends, calls, log, look } = await openResendsAt('busy');
    calls[0]?.resolve(undefined as never);
    await settled();
    assert.deepEqual([look(), log], ['done, reply, isEmpty', ['done, reply, isEmpty: invite-resent']]);
    assert.equal(resends.last?.linkRotated, undefined);
  });

  for (const wrong of [null, 'ok', {}, { invite: null }])
    it(`has an unknown outcome if the reply is malformed: ${JSON.stringify(wrong)}`, async () => {
      const { calls, log, look, run } = await openResendsAt('busy');
      calls[0]?.resolve(wrong as never);
      await settled();
      assert.deepEqual([look(), log], ['unknown, problem', ['unknown, problem: adapter-error']]);
      expectLogged(/cannot use what resendInvite returned/);
      await run();
      assert.equal(calls[1]?.options.idempotencyKey, calls[0]?.options.idempotencyKey);
    });
});

describe('a resend without intent or result event', () => {
  keepQuiet();

  it('still runs', async () => {
    const { method: createInviteLink, calls } = holdMethod<InviteId, { url: string; expiresAt: string }>();
    const { host, api } = createHost({ createInviteLink });
    const links = new InviteActionRunner(host.element, api, {
      operation: 'createInviteLink',
      readReply: (link) => link as { url: string; expiresAt: string },
    });
    void links.run(id);
    await settled();
    calls[0]?.resolve({ url: 'https://portal.example/#token', expiresAt: '2026-01-08T00:00:00Z' });
    await settled();
    assert.equal(links.of(id)?.state, 'done');
  });
});
