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

/** Finds the host's adapter: its own or the nearest provider's. */
export class AdapterController implements ReactiveController {
  readonly #host: AdapterHost;
  readonly #consumer: ContextConsumer<typeof adapterContext, AdapterHost>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOverdue = false;
  /** Whether a provider has answered since the host was connected. */
  #isProvided = false;
  #last: ResellerAdapter | undefined;
  /**
   * The document that has the listener. A host that moves already belongs to the new document when it is disconnected.
   */
  #document: Document | undefined;

  /**
   * Whether the host is being rendered on a server or hydrated. The first render in the browser must match the
   * server's, even if the page has already set properties.
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

  /** Whether a framework has yet to hydrate the host, that is, to set its properties and add listeners. */
  get isDeferred(): boolean {
    return canHydrate && this.#host.hasAttribute('defer-hydration');
  }

  /** Whether the back end runs a repeated call only once. */
  isIdempotent(operation: WriteId): boolean {
    return isIdempotent(this.adapter ?? {}, operation);
  }

  hostConnected() {
    if (isServer) return;
    // Drop the value only now, in case the new position has no provider: page caches copy a host after it is
    // disconnected.
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

  /**
   * Repeats the request: a provider may be upgraded after the host, or be inserted closer to it than the current one.
   */
  readonly #onProvider = ({ context }: Event & { readonly context?: unknown }) => {
    if (context === adapterContext) this.#consumer.hostConnected();
  };
}
