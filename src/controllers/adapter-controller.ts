import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isIdempotent } from '../adapter/is-idempotent.ts';
import type { ResellerAdapter, WriteId } from '../adapter/reseller-adapter.ts';
import { adapterContext } from '../context/adapter-context.ts';
import { canHydrate, isHydrating } from '../context/can-hydrate.ts';
import { isServer } from '../context/is-server.ts';

/** An element that talks to a back end. */
export type AdapterHost = ReactiveControllerHost & HTMLElement & { adapter: ResellerAdapter | undefined };

/** How long plain pages may take to set the adapter after the upgrade before the element reports that it has none. */
const gracePeriodMs = 1000;

/** Finds the host's adapter: its own, else the nearest provider's. */
export class AdapterController implements ReactiveController {
  readonly #host: AdapterHost;
  readonly #consumer: ContextConsumer<typeof adapterContext, AdapterHost>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOverdue = false;
  /** Whether a provider has answered since the host was connected. */
  #isProvided = false;
  #last: ResellerAdapter | undefined;
  /** Kept, as a host that moves to another document is disconnected when it already belongs there. */
  #document: Document | undefined;

  /**
   * Whether the host is rendered by a server, or still as a server rendered it. Hydration needs the same first render in the
   * browser, whatever the page has set by then.
   */
  isHydrating: boolean | undefined;

  constructor(host: AdapterHost) {
    this.#host = host;
    if (canHydrate) this.isHydrating = isServer || isHydrating(host);
    this.#consumer = new ContextConsumer(host, {
      context: adapterContext,
      subscribe: true,
      callback: () => (this.#isProvided = true),
    });
    host.addController(this);
  }

  get adapter(): ResellerAdapter | undefined {
    return (canHydrate && this.isHydrating) || this.isDeferred
      ? undefined
      : (this.#host.adapter ?? this.#consumer.value);
  }

  /** Whether the host has been without an adapter for longer than the grace period. */
  get isMissing(): boolean {
    return this.#isOverdue && !this.adapter && !this.isDeferred;
  }

  /** Whether a framework has yet to hydrate the host: to set its properties, and to listen to its events. */
  get isDeferred(): boolean {
    return canHydrate && this.#host.hasAttribute('defer-hydration');
  }

  /** Whether the back end carries a repeated call out once. */
  isIdempotent(operation: WriteId): boolean {
    return isIdempotent(this.adapter ?? {}, operation);
  }

  hostConnected() {
    if (isServer) return;
    // A new place may have no provider. Until then the host stays as it is: page caches copy it after it has left.
    if (!this.#isProvided && this.#consumer.value) {
      this.#consumer.value = undefined;
      this.#host.requestUpdate();
    }
    this.#document = this.#host.ownerDocument;
    this.#document.addEventListener('context-provider', this.#onProvider);
    this.#isOverdue = false;
    this.#timer = setTimeout(() => {
      this.#isOverdue = true;
      if (this.isMissing) this.#host.requestUpdate();
    }, gracePeriodMs);
  }

  hostUpdate() {
    const { adapter } = this;
    if (adapter === this.#last) return;
    if (this.#last && adapter)
      void import('./new-adapters.ts').then(({ countNewAdapter }) => countNewAdapter(this.#host));
    this.#last = adapter;
  }

  hostUpdated() {
    if (canHydrate) this.isHydrating = false;
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
    this.#isProvided = false;
    this.#document?.removeEventListener('context-provider', this.#onProvider);
  }

  /** Asks again: a provider may be upgraded after the host, or appear between it and the provider it has. */
  readonly #onProvider = ({ context }: Event & { readonly context?: unknown }) => {
    if (context === adapterContext) this.#consumer.hostConnected();
  };
}
