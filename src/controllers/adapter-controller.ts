import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';
import { adapterContext } from '../context/adapter-context.ts';

/** An element that talks to a back end. */
export type AdapterHost = ReactiveControllerHost & HTMLElement & { adapter: ResellerAdapter | undefined };

/** Plain pages set the adapter after upgrade: so long nothing is missed, in milliseconds. */
const patience = 1000;

/** Finds the host's adapter: its own, else the nearest provider's. */
export class AdapterController implements ReactiveController {
  readonly #host: AdapterHost;
  readonly #context: ContextConsumer<typeof adapterContext, AdapterHost>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #overdue = false;
  #document: Document | undefined;

  constructor(host: AdapterHost) {
    this.#host = host;
    this.#context = new ContextConsumer(host, { context: adapterContext, subscribe: true });
    host.addController(this);
  }

  get adapter(): ResellerAdapter | undefined {
    return this.#host.adapter ?? this.#context.value;
  }

  /** Whether the host has been without an adapter for long enough to say so. */
  get missing(): boolean {
    return this.#overdue && !this.adapter;
  }

  hostConnected() {
    this.#overdue = false;
    this.#document = this.#host.ownerDocument;
    this.#document.addEventListener('context-provider', this.#onProvider);
    this.#timer = setTimeout(() => {
      this.#overdue = true;
      if (this.missing) this.#host.requestUpdate();
    }, patience);
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
    // Wherever it was connected: a move to another document disconnects in the new one.
    this.#document?.removeEventListener('context-provider', this.#onProvider);
  }

  /** A provider above may be upgraded after the host: asks again, so that the order of scripts does not matter. */
  readonly #onProvider = ({ context }: Event & { context?: unknown }) => {
    if (context === adapterContext && !this.#context.value) this.#context.hostConnected();
  };
}
