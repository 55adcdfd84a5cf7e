import type { CallOptions, ResellerAdapter } from '../adapter/reseller-adapter.ts';
import type { AdapterHost } from './adapter-controller.ts';
import { CallController } from './call-controller.ts';
import type { ListOperation } from './list-controller.ts';
import { isOffered } from './offered.ts';

type Call<Reply> = (adapter: ResellerAdapter, options: CallOptions) => Promise<Reply> | undefined;

/**
 * Loads a value from the adapter, and keeps the last one during a refresh and after a failure. Keeps the value of a
 * previous adapter only until the new one has replied.
 */
export class RefreshableQuery<Reply, Value> {
  readonly #host: AdapterHost;
  readonly #operation: ListOperation | 'getSession';
  readonly #request: Call<Reply>;
  readonly #read: (reply: Reply) => Value | undefined;
  readonly #call: CallController;
  #value: Value | undefined;
  #requestedFrom: ResellerAdapter | undefined;
  #loadedFrom: ResellerAdapter | undefined;
  /** Whether another refresh was requested during the pending call. */
  #isStale = false;

  /** @param read - Reads the value from a reply. Validate it: the adapter may be the host page's own. */
  constructor(
    host: AdapterHost,
    operation: ListOperation | 'getSession',
    call: Call<Reply>,
    read: (reply: Reply) => Value | undefined,
  ) {
    this.#operation = operation;
    this.#host = host;
    this.#request = call;
    this.#read = read;
    this.#call = new CallController(host);
  }

  /** The last value; `undefined` until the first has loaded. */
  get value(): Value | undefined {
    return this.#value;
  }

  /**
   * Reloads the value. Never rejects.
   *
   * While a call to the same adapter is pending, schedules one more call and resolves immediately.
   */
  async refresh(adapter: ResellerAdapter): Promise<void> {
    this.#isStale = this.#call.pending && adapter === this.#requestedFrom;
    if (this.#isStale) return;
    this.#call.abort();
    this.#requestedFrom = adapter;
    const outcome = await this.#call.run(
      { adapter, operation: this.#operation },
      (signal) => (isOffered(adapter, this.#operation) ? this.#request(adapter, { signal }) : undefined),
      (reply) => reply && this.#read(reply),
    );
    if (!outcome) return;
    if ('value' in outcome) {
      this.#value = outcome.value;
      this.#loadedFrom = adapter;
    } else if (adapter !== this.#loadedFrom) this.#value = undefined;
    this.#host.requestUpdate();
    if (this.#isStale) await this.refresh(adapter);
  }

  /** Discards the value and aborts a pending call. */
  clear() {
    this.#call.abort();
    this.#value = undefined;
  }
}
