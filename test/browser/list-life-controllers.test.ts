import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { AdapterController } from '../../src/controllers/adapter-controller.ts';
import { FactsController } from '../../src/controllers/facts-controller.ts';
import { LiveController } from '../../src/controllers/live-controller.ts';
import { TickController } from '../../src/controllers/tick-controller.ts';
import { AdapterError, type Invite, type ResellerAdapter } from '../../src/index.ts';
import '../../src/define/reseller-provider.ts';
import { CustomerInvitedEvent } from '../../src/events/invite-events.ts';
import { InviteRevokedEvent } from '../../src/events/revoke-events.ts';
import { reply } from '../support/fake-adapter.ts';
import { holdTimers } from '../support/held-timers.ts';
import { row, settle } from '../support/list-host.ts';
import { keepQuiet } from '../support/quiet.ts';

/** A host that writes down what its controllers tell it. */
class LiveHost extends LitElement {
  adapter: ResellerAdapter | undefined;
  readonly heard: string[] = [];
  interval: number | undefined;
  renderings = 0;

  constructor() {
    super();
    const api = new AdapterController(this);
    this.addController(
      new LiveController(this, api, {
        onInvite: ({ id }) => this.heard.push(`invite ${id}`),
        onGap: () => this.heard.push('gap'),
      }),
    );
    this.addController(new FactsController(this, api, () => this.heard.push('fact')));
    this.addController(new TickController(this, () => this.interval));
  }

  protected override updated() {
    this.renderings++;
  }
}
customElements.define('x-live-host', LiveHost);

/** An adapter whose streams the test feeds. */
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

async function openHost(adapter: ResellerAdapter, parent: Element = document.body) {
  const host = document.createElement('x-live-host') as LiveHost;
  host.adapter = adapter;
  parent.append(host);
  await settle();
  return host;
}

const reset = () => new AdapterError('stream-reset');
const minute = 60_000;

describe('a list that is kept up to date', () => {
  keepQuiet();

  afterEach(() => {
    for (const host of document.querySelectorAll('x-live-host')) host.remove();
    Reflect.deleteProperty(document, 'visibilityState');
  });

  it('hears of each invite, and of nothing that is none', async () => {
    const { adapter, streams } = holdStreams();
    const { heard } = await openHost(adapter);
    for (const news of [row('a'), {}, null, row('b')]) {
      streams[0]?.send(news);
      await settle();
    }
    expect(heard).to.deep.equal(['invite a', 'invite b']);
  });

  it('watches on, with a new load, where the stream was reset; a second reset at once waits for the next look', async () => {
    const { adapter, streams } = holdStreams();
    const { heard } = await openHost(adapter);
    streams[0]?.fail(reset());
    await settle();
    expect([heard, streams.length]).to.deep.equal([['gap'], 2]);
    streams[1]?.fail(reset());
    await settle();
    expect([heard, streams.length]).to.deep.equal([['gap'], 2]);
    globalThis.dispatchEvent(new Event('online'));
    await settle();
    expect([heard, streams.length]).to.deep.equal([['gap', 'gap'], 3]);
  });

  it('gives the stream up when it leaves, keeps it when it moves, and watches another adapter', async () => {
    const { adapter, streams } = holdStreams();
    const host = await openHost(adapter);
    const place = document.body.appendChild(document.createElement('div'));
    place.append(host);
    await settle();
    expect([streams.length, streams[0]?.signal.aborted]).to.deep.equal([1, false]);
    const other = holdStreams();
    host.adapter = other.adapter;
    host.requestUpdate();
    await settle();
    expect([streams[0]?.signal.aborted, other.streams.length]).to.deep.equal([true, 1]);
    place.remove();
    await settle();
    expect(other.streams[0]?.signal.aborted).to.equal(true);
    streams[0]?.send(row('late'));
    await settle();
    expect(host.heard).to.deep.equal([]);
  });

  it('loads when the page comes back: into view, into the network, from the cache', async () => {
    const { heard } = await openHost({});
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(heard).to.deep.equal([]);
    Reflect.deleteProperty(document, 'visibilityState');
    document.dispatchEvent(new Event('visibilitychange'));
    globalThis.dispatchEvent(new Event('online'));
    globalThis.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    globalThis.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(heard).to.deep.equal(['gap', 'gap', 'gap']);
  });

  it('loads every minute, or every five where it is live', async () => {
    using timers = holdTimers();
    const { heard } = await openHost({});
    timers.elapse(minute - 1);
    expect(heard).to.deep.equal([]);
    timers.elapse(minute);
    timers.elapse(minute);
    expect(heard).to.deep.equal(['gap', 'gap']);
    const live = await openHost(holdStreams().adapter);
    // The first wait began before it was live.
    timers.elapse(minute);
    timers.elapse(minute);
    expect(live.heard).to.deep.equal(['gap']);
    timers.elapse(5 * minute);
    expect(live.heard).to.deep.equal(['gap', 'gap']);
  });

  it('hears and does nothing any more once it has left', async () => {
    using timers = holdTimers();
    const host = await openHost({});
    host.remove();
    await settle();
    globalThis.dispatchEvent(new Event('online'));
    document.dispatchEvent(new Event('visibilitychange'));
    timers.elapse(minute);
    expect(host.heard).to.deep.equal([]);
  });
});

describe('what other elements of the page have done', () => {
  keepQuiet();

  const adapter: ResellerAdapter = {};
  let provider: HTMLElementTagNameMap['reseller-provider'];

  beforeEach(() => {
    provider = document.createElement('reseller-provider');
    provider.adapter = adapter;
    document.body.append(provider);
  });
  afterEach(() => provider.remove());

  it('is heard where it was done over the same adapter: the provider’s, or their own', async () => {
    const { heard } = await openHost(adapter, provider);
    const form = provider.appendChild(document.createElement('div'));
    form.dispatchEvent(new CustomerInvitedEvent(reply.invite));
    const apart = Object.assign(document.createElement('div'), { adapter });
    document.body.append(apart);
    apart.dispatchEvent(new InviteRevokedEvent(reply.invite));
    apart.remove();
    expect(heard).to.deep.equal(['fact', 'fact']);
  });

  it('is not heard over another adapter, over none, or of the host itself', async () => {
    const host = await openHost(adapter, provider);
    const other = Object.assign(document.createElement('div'), { adapter: {} });
    provider.append(other);
    other.dispatchEvent(new CustomerInvitedEvent(reply.invite));
    document.body.dispatchEvent(new CustomerInvitedEvent(reply.invite));
    host.dispatchEvent(new CustomerInvitedEvent(reply.invite));
    expect(host.heard).to.deep.equal([]);
    host.remove();
    provider.dispatchEvent(new CustomerInvitedEvent(reply.invite));
    expect(host.heard).to.deep.equal([]);
  });
});

describe('the passing of time', () => {
  keepQuiet();

  it('renders as often as the host says, and no more once it has left', async () => {
    using timers = holdTimers();
    const host = await openHost({});
    host.interval = 1000;
    host.requestUpdate();
    await settle();
    const { renderings } = host;
    timers.elapse(999);
    await settle();
    expect(host.renderings).to.equal(renderings);
    timers.elapse(1000);
    await settle();
    timers.elapse(1000);
    await settle();
    expect(host.renderings).to.equal(renderings + 2);
    host.interval = undefined;
    host.requestUpdate();
    await settle();
    timers.elapse(1000);
    await settle();
    expect(host.renderings).to.equal(renderings + 3);
    host.remove();
  });
});
