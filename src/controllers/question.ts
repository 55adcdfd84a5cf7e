import type { CallOptions, ResellerAdapter } from '../adapter/reseller-adapter.ts';
import type { AdapterHost } from './adapter-controller.ts';
import { CallController } from './call-controller.ts';

type Call<Reply> = (adapter: ResellerAdapter, options: CallOptions) => Promise<Reply> | undefined;

/** What a host asks its back end now and then, and the last answer. A failure leaves the answer as it was. */
export class Question<Reply, Answer> {
  readonly #host: AdapterHost;
  readonly #ask: Call<Reply>;
  readonly #read: (reply: Reply) => Answer | undefined;
  readonly #call: CallController;
  #answer: Answer | undefined;
  /** Whether something has changed since the call under way began. */
  #isStale = false;

  /** `read` takes the answer from a reply; any adapter may serve the host. */
  constructor(host: AdapterHost, ask: Call<Reply>, read: (reply: Reply) => Answer | undefined) {
    this.#host = host;
    this.#ask = ask;
    this.#read = read;
    this.#call = new CallController(host);
  }

  /** Undefined where nobody has answered yet. */
  get answer(): Answer | undefined {
    return this.#answer;
  }

  /** Never rejects. While one call is under way, another follows it. */
  async ask(adapter: ResellerAdapter): Promise<void> {
    this.#isStale = true;
    if (this.#call.pending) return;
    this.#isStale = false;
    const outcome = await this.#call.run(
      (signal) => this.#ask(adapter, { signal }),
      (reply) => reply && this.#read(reply),
    );
    if (!outcome) return;
    if ('value' in outcome) this.#answer = outcome.value;
    this.#host.requestUpdate();
    if (this.#isStale) await this.ask(adapter);
  }

  /** Forgets the answer, and the call under way. */
  clear() {
    this.#call.abort();
    this.#answer = undefined;
  }
}
