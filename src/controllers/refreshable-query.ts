import type { CallOptions, ResellerAdapter } from '../adapter/reseller-adapter.ts';
import type { AdapterHost } from './adapter-controller.ts';
import { CallController } from './call-controller.ts';

type Call<Reply> = (adapter: ResellerAdapter, options: CallOptions) => Promise<Reply> | undefined;

/** Keeps the last value while a newer one is loading. A failure keeps it as well. */
export class RefreshableQuery<Reply, Value> {
  readonly #host: AdapterHost;
  readonly #request: Call<Reply>;
  readonly #read: (reply: Reply) => Value | undefined;
  readonly #call: CallController;
  #value: Value | undefined;
  /** Whether a refresh was requested during the call under way. */
  #isStale = false;

  /** @param read - Returns the value of a reply; undefined where there is none. */
  constructor(host: AdapterHost, call: Call<Reply>, read: (reply: Reply) => Value | undefined) {
    this.#host = host;
    this.#request = call;
    this.#read = read;
    this.#call = new CallController(host);
  }

  /** Undefined until a first value is loaded. */
  get value(): Value | undefined {
    return this.#value;
  }

  /** Never rejects. All refreshes during a call are combined into one more call after it. */
  async refresh(adapter: ResellerAdapter): Promise<void> {
    this.#isStale = true;
    if (this.#call.pending) return;
    this.#isStale = false;
    const outcome = await this.#call.run(
      (signal) => this.#request(adapter, { signal }),
      (reply) => reply && this.#read(reply),
    );
    if (!outcome) return;
    if ('value' in outcome) this.#value = outcome.value;
    this.#host.requestUpdate();
    if (this.#isStale) await this.refresh(adapter);
  }

  /** Clears the value, and aborts the call under way. */
  clear() {
    this.#call.abort();
    this.#value = undefined;
  }
}
