import type { ReactiveController } from 'lit';
import type { AdapterError } from '../adapter/adapter-error.ts';
import type { CallOptions, ResellerAdapter } from '../adapter/reseller-adapter.ts';
import type { AdapterController, AdapterHost } from './adapter-controller.ts';
import { CallController } from './call-controller.ts';
import { onHostLeft } from './on-host-left.ts';

/** The state of an `AdapterQuery`. */
export type QueryState<Value> =
  | { readonly name: 'loading' }
  /** The adapter lacks the method. */
  | { readonly name: 'unavailable' }
  | { readonly name: 'failed' }
  | { readonly name: 'ready'; readonly value: Value };

/**
 * Loads one value from the host's adapter: once for each adapter, and again if the host is removed during the load and
 * inserted again. Keeps the value of the previous adapter until the new one has replied, so that the user does not lose
 * the focus. Subclasses define which method to call and how to read the reply.
 */
export abstract class AdapterQuery<Reply, Value> implements ReactiveController {
  protected readonly host: AdapterHost;
  readonly #api: AdapterController;
  readonly #call: CallController;
  #state: QueryState<Value>;
  #loadedFrom: ResellerAdapter | undefined;
  #loading: Promise<void> | undefined;
  #isPending = false;
  #hasLoaded = false;

  constructor(host: AdapterHost, api: AdapterController, initialState: QueryState<Value>) {
    this.host = host;
    this.#api = api;
    this.#call = new CallController(host);
    this.#state = initialState;
    host.addController(this);
  }

  get state(): QueryState<Value> {
    return this.#state;
  }

  /** Resolves once no load is pending, including one that a change of the adapter has started meanwhile. Never rejects. */
  get loading(): Promise<void> {
    return this.#waitForLatest();
  }

  hostConnected() {
    this.host.requestUpdate();
  }

  hostUpdate() {
    const { adapter } = this.#api;
    if (!this.host.isConnected || !adapter || adapter === this.#loadedFrom) return;
    this.#loadedFrom = adapter;
    this.#loading = this.#load(adapter);
  }

  hostDisconnected() {
    // Leaving aborts a pending call. Load again on return.
    onHostLeft(this.host, () => {
      if (this.#isPending) this.#loadedFrom = undefined;
    });
  }

  /** Loads again, such as after a failure. */
  reload() {
    this.#loadedFrom = undefined;
    this.hostUpdate();
  }

  /** The name of the adapter's method. */
  protected abstract readonly operation: keyof ResellerAdapter;

  /** Whether the adapter has the method and its back end offers the operation. If not, the state is `unavailable`. */
  protected abstract isAvailable(adapter: ResellerAdapter): boolean;

  /** Calls the adapter's method. */
  protected abstract call(adapter: ResellerAdapter, options: CallOptions): Promise<Reply> | Reply | undefined;

  /**
   * Reads the value from a reply. Validate it: the adapter may be the host page's own.
   * @throws If the reply is invalid. The load then counts as failed.
   */
  protected abstract read(reply: Reply | undefined): Value;

  /** Stores the value. Override to act just before or after that. */
  protected onLoaded(value: Value) {
    this.#set({ name: 'ready', value });
  }

  /** Stores the failure. Override to report it. */
  protected onFailed(_error: AdapterError) {
    this.#set({ name: 'failed' });
  }

  async #load(adapter: ResellerAdapter) {
    this.#call.abort();
    this.#isPending = this.isAvailable(adapter);
    if (!this.#isPending) return this.#set({ name: 'unavailable' });
    if (this.#state.name !== 'ready' || !this.#hasLoaded) this.#set({ name: 'loading' });
    const outcome = await this.#call.run(
      { adapter, operation: this.operation },
      (signal) => this.call(adapter, { signal }),
      (reply) => this.read(reply),
    );
    if (!outcome) return;
    this.#isPending = false;
    if ('error' in outcome && !this.isAvailable(adapter)) return this.#set({ name: 'unavailable' });
    if ('error' in outcome) return this.onFailed(outcome.error);
    this.#hasLoaded = true;
    this.onLoaded(outcome.value);
  }

  async #waitForLatest() {
    for (let awaited: Promise<void> | undefined; awaited !== this.#loading;) await (awaited = this.#loading);
  }

  #set(state: QueryState<Value>) {
    this.#state = state;
    this.host.requestUpdate();
  }
}
