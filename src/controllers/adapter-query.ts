import type { ReactiveController } from 'lit';
import type { AdapterError } from '../adapter/adapter-error.ts';
import type { CallOptions, ResellerAdapter } from '../adapter/reseller-adapter.ts';
import type { AdapterController, AdapterHost } from './adapter-controller.ts';
import { CallController } from './call-controller.ts';
import { onHostLeft } from './on-host-left.ts';

export type QueryState<Value> =
  | { readonly name: 'loading' }
  /** The adapter lacks the method. */
  | { readonly name: 'unavailable' }
  | { readonly name: 'failed' }
  | { readonly name: 'ready'; readonly value: Value };

/**
 * Loads one value from the host's adapter: once for each adapter, and again on return where the host left before it came.
 * Subclasses say which method to call and how to read its reply.
 */
export abstract class AdapterQuery<Reply, Value> implements ReactiveController {
  protected readonly host: AdapterHost;
  readonly #api: AdapterController;
  readonly #call: CallController;
  #state: QueryState<Value>;
  #loadedFrom: ResellerAdapter | undefined;
  #loading: Promise<void> | undefined;

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

  /** Settles once no load is under way, including one from an adapter that was set meanwhile. */
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
    // Leaving gave up the call under way: load again on return.
    onHostLeft(this.host, () => {
      if (this.#state.name === 'loading') this.#loadedFrom = undefined;
    });
  }

  /** Loads again, such as after a failure. */
  reload() {
    this.#loadedFrom = undefined;
    this.hostUpdate();
  }

  protected abstract isAvailable(adapter: ResellerAdapter): boolean;

  protected abstract call(adapter: ResellerAdapter, options: CallOptions): Promise<Reply> | Reply | undefined;

  /** Takes the value from a reply, which may come from any adapter. What it throws counts as a failed load. */
  protected abstract read(reply: Reply | undefined): Value;

  /** Override to act just before or after the value becomes the state. */
  protected onLoaded(value: Value) {
    this.#set({ name: 'ready', value });
  }

  /** Override to act on a failure, such as to report it. */
  protected onFailed(_error: AdapterError) {
    this.#set({ name: 'failed' });
  }

  async #load(adapter: ResellerAdapter) {
    this.#call.abort();
    if (!this.isAvailable(adapter)) return this.#set({ name: 'unavailable' });
    this.#set({ name: 'loading' });
    const outcome = await this.#call.run(
      (signal) => this.call(adapter, { signal }),
      (reply) => this.read(reply),
    );
    if (!outcome) return;
    if ('error' in outcome) this.onFailed(outcome.error);
    else this.onLoaded(outcome.value);
  }

  async #waitForLatest() {
    for (let awaited: Promise<void> | undefined; awaited !== this.#loading;) await (awaited = this.#loading);
  }

  #set(state: QueryState<Value>) {
    this.#state = state;
    this.host.requestUpdate();
  }
}
