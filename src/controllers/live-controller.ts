import type { ReactiveController } from 'lit';
import { isAdapterError } from '../adapter/adapter-error.ts';
import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';
import { untilAborted } from '../adapter/until-aborted.ts';
import type { Invite } from '../contract/models.ts';
import type { AdapterController, AdapterHost } from './adapter-controller.ts';
import { hostLeftReason } from './call-controller.ts';
import { isOffered, missingMethods } from './offered.ts';
import { onHostLeft } from './on-host-left.ts';
import { sanitizeMembers } from './reply-members.ts';
import { hasId } from './sanitize-page.ts';

/** The polling interval without a stream of changes, in milliseconds. */
const pollIntervalMs = 60_000;
/** The polling interval with a stream, which may miss changes, in milliseconds. */
const liveIntervalMs = 300_000;

/** Errors after which reconnecting to the stream is pointless. */
const endCodes: readonly string[] = ['forbidden', 'blocked', 'not-found', 'not-offered'];

/** Called about changes on the server. */
export interface LiveCallbacks {
  /** An invite has changed or is new. */
  onInvite(invite: Invite): void;
  /** Changes may have been missed: load again. */
  onGap(): void;
}

/**
 * Keeps a host up to date. Watches invites if the adapter can, and requests a reload periodically and when the page
 * becomes visible, goes online or returns from the back/forward cache.
 */
export class LiveController implements ReactiveController {
  readonly #host: AdapterHost;
  readonly #api: AdapterController;
  readonly #callbacks: LiveCallbacks;
  #watching: { readonly adapter: ResellerAdapter; readonly abort: AbortController } | undefined;
  #isLive = false;
  /** Whether the stream was reset and has sent nothing since. Do not reconnect again until the next interval or return. */
  #wasReset = false;
  /** Whether the stream has failed with such an error. */
  #isRefused = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #document: Document | undefined;

  constructor(host: AdapterHost, api: AdapterController, callbacks: LiveCallbacks) {
    this.#host = host;
    this.#api = api;
    this.#callbacks = callbacks;
  }

  hostConnected() {
    this.#document = this.#host.ownerDocument;
    this.#document.addEventListener('visibilitychange', this.#onReturn);
    globalThis.addEventListener('pageshow', this.#onPageShow);
    globalThis.addEventListener('online', this.#onReturn);
    this.#schedule();
  }

  hostUpdate() {
    if (!this.#host.isConnected || this.#api.adapter === this.#watching?.adapter) return;
    this.#isRefused = false;
    this.#restart();
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
    if (isOffered(adapter, 'watchInvites')) void this.#watch(adapter, abort.signal);
  }

  #stop() {
    this.#watching?.abort.abort(hostLeftReason);
    this.#watching = undefined;
    this.#isLive = false;
  }

  /** Watches until the signal is aborted or the stream ends. From then on, poll. */
  async #watch(adapter: ResellerAdapter, signal: AbortSignal) {
    try {
      const stream = adapter.watchInvites?.({}, { signal })[Symbol.asyncIterator]();
      this.#isLive = true;
      for (;;) {
        // Adapters may ignore the signal.
        const next = await untilAborted(Promise.resolve(stream?.next()), signal);
        if (!next || next.done) break;
        this.#wasReset = false;
        const invite = sanitizeMembers(next.value, { adapter, operation: 'watchInvites' });
        if (hasId(invite)) this.#callbacks.onInvite(invite);
      }
      this.#isLive = false;
    } catch (error) {
      if (signal.aborted) return;
      this.#isLive = false;
      if (!isAdapterError(error)) return;
      if (error.code === 'not-offered' && adapter.watchInvites) missingMethods.add(adapter.watchInvites);
      this.#isRefused = endCodes.includes(error.code);
      if (error.code !== 'stream-reset' || this.#wasReset) return;
      this.#wasReset = true;
      this.#callbacks.onGap();
      this.#restart();
    }
  }

  #schedule() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#onReturn(), this.#isLive ? liveIntervalMs : pollIntervalMs);
  }

  readonly #onPageShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) this.#onReturn();
  };

  readonly #onReturn = () => {
    this.#schedule();
    if (this.#document?.visibilityState === 'hidden') return;
    this.#wasReset = false;
    this.#callbacks.onGap();
    if (!this.#isLive && !this.#isRefused) this.#restart();
  };
}
