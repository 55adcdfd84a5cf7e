import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';
import { type AdapterCallback, adapterContext, AdapterRequestEvent } from '../context/adapter-context.ts';

/** An element that talks to a back end. */
export type AdapterHost = ReactiveElement & { adapter: ResellerAdapter | undefined };

/** Plain pages set the adapter after upgrade: so long nothing is missed, in milliseconds. */
const patience = 1000;

/** Finds the host's adapter: its own, else the nearest provider's. */
export class AdapterController implements ReactiveController {
  readonly #host: AdapterHost;
  /** Whether a server renders the host, or has: what is rendered first is the same here and there, so without an adapter. */
  readonly #isServed: boolean;
  #provided: ResellerAdapter | undefined;
  #unsubscribe: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #overdue = false;
  #document: Document | undefined;

  constructor(host: AdapterHost) {
    this.#host = host;
    this.#isServed = isServer || host.shadowRoot !== null;
    host.addController(this);
  }

  get adapter(): ResellerAdapter | undefined {
    if (this.#isServed && !this.#host.hasUpdated) return undefined;
    return this.#host.adapter ?? this.#provided;
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
