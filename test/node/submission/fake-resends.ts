import assert from 'node:assert/strict';
import type { InviteId, ResellerAdapter } from '../../../src/adapter/reseller-adapter.ts';
import type { ResendReply } from '../../../src/contract/models.ts';
import { createResends } from '../../../src/controllers/invite-action-runner.ts';
import { resent } from '../../support/fake-adapter.ts';
import { holdMethod } from '../../support/held-method.ts';
import { forbidden, network } from './fake-form.ts';
import { createHost, settled } from './form-host.ts';

/** The invite to resend. */
export const id = 'inv_9';

/** Creates a resend action over an adapter whose calls the test answers, with a log of its actions. */
export function openResends(overrides: ResellerAdapter = {}) {
  const log: string[] = [];
  const { method, calls } = holdMethod<InviteId, ResendReply>();
  const { host, api } = createHost({
    resendInvite(input, options) {
      log.push(`${describeState()}: resendInvite`);
      return method(input, options);
    },
    ...overrides,
  });
  const resends = createResends(host.element, api);
  const describeState = () => {
    const { state = 'unasked', ...held } = resends.of(id) ?? {};
    const names = Object.entries(held).flatMap(([name, value]) => (value ? [name] : []));
    return [state, ...names].join(', ');
  };
  const events: Event[] = [];
  for (const type of ['resend-invite', 'invite-resent', 'adapter-error'])
    host.addEventListener(type, (event) => {
      log.push(`${describeState()}: ${type}`);
      events.push(event);
    });
  let shown = 'unasked';
  host.onRender = () => void (shown = describeState());
  /** Describes the action's state, and asserts that the host has rendered it. */
  const look = () => {
    assert.equal(shown, describeState(), 'the host was asked to render');
    return shown;
  };
  const run = async (invite = id) => {
    void resends.run(invite);
    await settled();
  };
  return { host, resends, calls, log, events, look, run };
}

export type Resending = ReturnType<typeof openResends>;

/** The actions that lead to each state. */
const ways: Readonly<Record<string, (opened: Resending) => Promise<void>>> = {
  unasked: async () => {},
  busy: ({ run }) => run(),
  'rejected, problem': (opened) => answer(opened, ({ calls }) => calls.at(-1)?.reject(forbidden())),
  'unknown, problem': (opened) => answer(opened, ({ calls }) => calls.at(-1)?.reject(network())),
  unknown: (opened) => answer(opened, ({ host }) => host.leave()),
  'done, reply': (opened) => answer(opened, ({ calls }) => calls.at(-1)?.resolve(resent)),
};

async function answer(opened: Resending, reply: (opened: Resending) => void) {
  await opened.run();
  reply(opened);
  await settled();
  opened.host.comeBack();
}

/** Opens an action in a state, and clears its log. */
export async function openResendsAt(place: string) {
  const opened = openResends();
  await ways[place]?.(opened);
  assert.equal(opened.look(), place);
  opened.log.length = 0;
  return opened;
}
