import type { ReactiveController } from 'lit';
import { isAdapterError } from '../adapter/adapter-error.ts';
import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';
import { untilAborted } from '../adapter/until-aborted.ts';
import type { Invite } from '../contract/models.ts';
import type { AdapterController, AdapterHost } from './adapter-controller.ts';
import { left } from './call-controller.ts';
import { onHostLeft } from './on-host-left.ts';

/** How often a list that hears of nothing by itself is loaded again, and one that does, in case it missed something. */
const pollInterval = 60_000;
const liveInterval = 300_000;

/** What is done about changes. */
export interface LiveTask {
  onInvite(invite: Invite): void;
  /** Something may have changed unheard. */
  onGap(): void;
}

/**
 * Keeps a host up to date: watches invites where the adapter can, and asks for a new load when the page comes back into
 * view, into the network or from the back/forward cache, and now and then.
 */
export class LiveController implements ReactiveController {
  readonly #host: AdapterHost;
  readonly #api: AdapterController;
  readonly #task: LiveTask;
  #watching: { readonly adapter: ResellerAdapter; readonly abort: AbortController } | undefined;
  #isLive = false;
  /** Whether the stream was reset without news since it was last looked after: another reset at once helps nobody. */
  #wasReset = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #document: Document | undefined;

  constructor(host: AdapterHost, api: AdapterController, task: LiveTask) {
    this.#host = host;
    this.#api = api;
    this.#task = task;
  }

  hostConnected() {
    this.#document = this.#host.ownerDocument;
    this.#document.addEventListener('visibilitychange', this.#onReturn);
    globalThis.addEventListener('pageshow', this.#onPageShow);
    globalThis.addEventListener('online', this.#onReturn);
    this.#schedule();
  }

  hostUpdate() {
    if (this.#host.isConnected && this.#api.adapter !== this.#watching?.adapter) this.#restart();
  }

  hostDisconnected() {
    this.#document?.removeEventListener('visibilitychange', this.#onReturn);
    globalThis.removeEventListener('pageshow', this.#onPageShow);
    globalThis.removeEventListener('online', this.#onReturn);
    clearTimeout(this.#timer);
    onHostLeft(this.#host, () => this.#stop());
  }

  #restart() {
    this.#stop();
    const { adapter } = this.#api;
    if (!adapter) return;
    const abort = new AbortController();
    this.#watching = { adapter, abort };
    if (adapter.watchInvites) void this.#watch(adapter, abort.signal);
  }

  #stop() {
    this.#watching?.abort.abort(left);
    this.#watching = undefined;
    this.#isLive = false;
  }

  /** Until the signal is aborted, or the stream ends: then the page's returns and the clock have to do. */
  async #watch(adapter: ResellerAdapter, signal: AbortSignal) {
    try {
      const stream = adapter.watchInvites?.({}, { signal })[Symbol.asyncIterator]();
      this.#isLive = true;
      for (;;) {
        // Adapters may ignore the signal.
        const next = await untilAborted(Promise.resolve(stream?.next()), signal);
        if (!next || next.done) break;
        this.#wasReset = false;
        // Any adapter may serve the list.
        if (typeof next.value?.id === 'string') this.#task.onInvite(next.value);
      }
      this.#isLive = false;
    } catch (error) {
      if (signal.aborted) return;
      this.#isLive = false;
      if (!isAdapterError(error) || error.code !== 'stream-reset' || this.#wasReset) return;
      this.#wasReset = true;
      this.#task.onGap();
      this.#restart();
    }
  }

  #schedule() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#onReturn(), this.#isLive ? liveInterval : pollInterval);
  }

  readonly #onPageShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) this.#onReturn();
  };

  readonly #onReturn = () => {
    this.#schedule();
    if (this.#document?.visibilityState === 'hidden') return;
    this.#wasReset = false;
    this.#task.onGap();
    if (!this.#isLive) this.#restart();
  };
}
