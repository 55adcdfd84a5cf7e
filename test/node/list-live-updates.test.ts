import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { AdapterError } from '../../src/adapter/adapter-error.ts';
import type { AdapterController, AdapterHost } from '../../src/controllers/adapter-controller.ts';
import { LiveController } from '../../src/controllers/live-controller.ts';
import { TickController } from '../../src/controllers/tick-controller.ts';
import type { Invite, ResellerAdapter } from '../../src/index.ts';
import { FakeHost, settle } from '../support/fake-host.ts';
import { holdTimers } from '../support/held-timers.ts';
import { row } from '../support/list-host.ts';
import { keepQuiet } from '../support/quiet-on-node.ts';

/** A host that logs the calls of its controllers. */
class LiveHost extends FakeHost {
  adapter: ResellerAdapter | undefined;
  readonly heard: string[] = [];
  interval: number | undefined;

  constructor() {
    super();
    const host = this as unknown as AdapterHost;
    // The host's own adapter, without a provider.
    this.addController(
      new LiveController(host, this as unknown as AdapterController, {
        onInvite: ({ id }) => this.heard.push(`invite ${id}`),
        onGap: () => this.heard.push('gap'),
      }),
    );
    this.addController(new TickController(host, () => this.interval));
  }
}

/** Stands in for the window, which fires `online` and `pageshow`. */
const page = new EventTarget();
const originals = ['addEventListener', 'removeEventListener'].map(
  (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
);
before(() => {
  Object.assign(globalThis, {
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
  });
});
after(() => {
  for (const [name, original] of originals) {
    if (original) Object.defineProperty(globalThis, name, original);
    else Reflect.deleteProperty(globalThis, name);
  }
});

/** Creates an adapter whose streams the test feeds. */
function holdStreams() {
  const streams: { send(invite: unknown): void; fail(error: unknown): void; end(): void; signal: AbortSignal }[] = [];
  const adapter: ResellerAdapter = {
    watchInvites(_query, { signal }) {
      let next = Promise.withResolvers<IteratorResult<Invite, undefined>>();
      const settled = (act: (turn: typeof next) => void) => {
        const turn = next;
        next = Promise.withResolvers();
        act(turn);
      };
      streams.push({
        send: (invite) => settled(({ resolve }) => resolve({ value: invite as Invite, done: false })),
        fail: (error) => settled(({ reject }) => reject(error)),
        end: () => settled(({ resolve }) => resolve({ value: undefined, done: true })),
        signal,
      });
      return { [Symbol.asyncIterator]: () => ({ next: () => next.promise }) };
    },
  };
  return { adapter, streams };
}

/** Hosts to remove after each test. */
const hosts: LiveHost[] = [];

async function openHost(adapter: ResellerAdapter) {
  const host = Object.assign(new LiveHost(), { adapter });
  hosts.push(host);
  host.connect();
  await settle();
  return host;
}

const reset = () => new AdapterError('stream-reset');
const minute = 60_000;

describe('live updates of a list', () => {
  keepQuiet();

  afterEach(() => hosts.splice(0).forEach((host) => host.remove()));

  it('report each invite, and ignore anything else', async () => {
    const { adapter, streams } = holdStreams();
    const { heard } = await openHost(adapter);
    for (const message of [row('a'), {}, null, row('b')]) {
      streams[0]?.send(message);
      await settle();
    }
    assert.deepEqual(heard, ['invite a', 'invite b']);
  });

  it('reconnect with a reload after a reset; a second reset at once waits for the next refresh', async () => {
    const { adapter, streams } = holdStreams();
    const { heard } = await openHost(adapter);
    streams[0]?.fail(reset());
    await settle();
    assert.deepEqual([heard, streams.length], [['gap'], 2]);
    streams[1]?.fail(reset());
    await settle();
    assert.deepEqual([heard, streams.length], [['gap'], 2]);
    page.dispatchEvent(new Event('online'));
    await settle();
    assert.deepEqual([heard, streams.length], [['gap', 'gap'], 3]);
  });

  for (const code of ['forbidden', 'blocked', 'not-found', 'not-offered'])
    it(`do not reopen a stream that ended with ${code}, until there is another adapter`, async () => {
      const { adapter, streams } = holdStreams();
      const host = await openHost(adapter);
      streams[0]?.fail(new AdapterError(code));
      await settle();
      page.dispatchEvent(new Event('online'));
      await settle();
      assert.deepEqual([host.heard, streams.length], [['gap'], 1]);
      host.adapter = { ...adapter, watchInvites: (...call) => adapter.watchInvites!(...call) };
      host.requestUpdate();
      await settle();
      assert.equal(streams.length, 2);
    });

  it('close the stream when the host leaves, keep it when it moves, and reopen it with another adapter', async () => {
    const { adapter, streams } = holdStreams();
    const host = await openHost(adapter);
    host.move();
    await settle();
    assert.deepEqual([streams.length, streams[0]?.signal.aborted], [1, false]);
    const other = holdStreams();
    host.adapter = other.adapter;
    host.requestUpdate();
    await settle();
    assert.deepEqual([streams[0]?.signal.aborted, other.streams.length], [true, 1]);
    host.remove();
    await settle();
    assert.equal(other.streams[0]?.signal.aborted, true);
    streams[0]?.send(row('late'));
    await settle();
    assert.deepEqual(host.heard, []);
  });

  it('reload when the page becomes visible, goes online, or returns from the back/forward cache', async () => {
    const { heard, ownerDocument } = await openHost({});
    ownerDocument.visibilityState = 'hidden';
    ownerDocument.dispatchEvent(new Event('visibilitychange'));
    assert.deepEqual(heard, []);
    ownerDocument.visibilityState = 'visible';
    ownerDocument.dispatchEvent(new Event('visibilitychange'));
    page.dispatchEvent(new Event('online'));
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    assert.deepEqual(heard, ['gap', 'gap', 'gap']);
  });

  it('reload every minute, or every five with a live stream', async () => {
    using timers = holdTimers();
    const { heard } = await openHost({});
    timers.elapse(minute - 1);
    assert.deepEqual(heard, []);
    timers.elapse(minute);
    timers.elapse(minute);
    assert.deepEqual(heard, ['gap', 'gap']);
    const live = await openHost(holdStreams().adapter);
    // The first interval began before the stream was live.
    timers.elapse(minute);
    timers.elapse(minute);
    assert.deepEqual(live.heard, ['gap']);
    timers.elapse(5 * minute);
    assert.deepEqual(live.heard, ['gap', 'gap']);
  });

  it('stop once the host has left', async () => {
    using timers = holdTimers();
    const host = await openHost({});
    host.remove();
    await settle();
    page.dispatchEvent(new Event('online'));
    host.ownerDocument.dispatchEvent(new Event('visibilitychange'));
    timers.elapse(minute);
    assert.deepEqual(host.heard, []);
  });
});

describe('clock ticks', () => {
  keepQuiet();

  it('render at the host’s interval, and stop once it has left', async () => {
    using timers = holdTimers();
    const host = await openHost({});
    host.interval = 1000;
    host.requestUpdate();
    await settle();
    const { renderings } = host;
    timers.elapse(999);
    await settle();
    assert.equal(host.renderings, renderings);
    timers.elapse(1000);
    await settle();
    timers.elapse(1000);
    await settle();
    assert.equal(host.renderings, renderings + 2);
    host.interval = undefined;
    host.requestUpdate();
    await settle();
    timers.elapse(1000);
    await settle();
    assert.equal(host.renderings, renderings + 3);
    // A disconnected host may still render.
    host.interval = 1000;
    host.remove();
    host.requestUpdate();
    await settle();
    const { renderings: last } = host;
    timers.elapse(1000);
    await settle();
    assert.equal(host.renderings, last);
  });
});
