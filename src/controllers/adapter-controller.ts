import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';
import { canHydrate, isHydrating } from '../context/can-hydrate.ts';
import { type AdapterCallback, adapterContext, AdapterRequestEvent } from '../context/adapter-context.ts';

/** An element that talks to a back end. */
export type AdapterHost = ReactiveControllerHost & HTMLElement & { adapter: ResellerAdapter | undefined };

/** Plain pages set the adapter after upgrade: so long nothing is missed, in milliseconds. */
const patience = 1000;

/** Finds the host's adapter: its own, else the nearest provider's. */
export class AdapterController implements ReactiveController {
  readonly #host: AdapterHost;
  #provided: ResellerAdapter | undefined;
  #unsubscribe: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #overdue = false;
  #document: Document | undefined;

  /**
   * Whether the host renders on a server, or hydrates what a server rendered. The first rendering in the browser has to match
   * that of the server, so the adapter is ignored until then.
   */
  isHydrating: boolean | undefined;

  constructor(host: AdapterHost) {
    this.#host = host;
    if (canHydrate) this.isHydrating = isServer || isHydrating(host);
    host.addController(this);
  }

  get adapter(): ResellerAdapter | undefined {
    return canHydrate && this.isHydrating ? undefined : (this.#host.adapter ?? this.#provided);
  }

  /** Whether the host has been without an adapter for long enough to say so. */
  get missing(): boolean {
    return this.#overdue && !this.adapter;
  }

  hostConnected() {
    if (isServer) return;
    this.#overdue = false;
    this.#document = this.#host.ownerDocument;
    this.#document.addEventListener('context-provider', this.#onProvider);
    this.#ask();
    this.#timer = setTimeout(() => {
      this.#overdue = true;
      if (this.missing) this.#host.requestUpdate();
    }, patience);
  }

  hostUpdated() {
    if (canHydrate) this.isHydrating = false;
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
    this.#receive(undefined);
    // Where it was connected: a host that moves to another document is disconnected when it belongs there already.
    this.#document?.removeEventListener('context-provider', this.#onProvider);
  }

  #ask() {
    this.#host.dispatchEvent(new AdapterRequestEvent(this.#host, this.#receive));
  }

  readonly #receive: AdapterCallback = (adapter, unsubscribe) => {
    if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    this.#provided = adapter;
    this.#host.requestUpdate();
  };

  /** A provider may be upgraded after the host, or between it and its provider: the order of scripts does not matter. */
  readonly #onProvider = ({ context }: Event & { context?: unknown }) => {
    if (context === adapterContext) this.#ask();
  };
}
