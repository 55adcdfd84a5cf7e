import type { ReactiveController } from 'lit';
import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';
import type { BillingAccount } from '../contract/models.ts';
import { AdapterErrorEvent } from '../events/adapter-events.ts';
import type { AdapterController, AdapterHost } from './adapter-controller.ts';
import { CallController } from './call-controller.ts';
import { onHostLeft } from './on-host-left.ts';

/** What a form knows of the billing accounts. */
export type BillingAccountsState =
  | { readonly name: 'loading' }
  /** The back end cannot list them: the form asks for email and phone. */
  | { readonly name: 'unlisted' }
  | { readonly name: 'failed' }
  | { readonly name: 'ready'; readonly accounts: readonly BillingAccount[] };

/** Loads the billing accounts of the host's adapter, once for each adapter. */
export class BillingAccountsController implements ReactiveController {
  readonly #host: AdapterHost;
  readonly #api: AdapterController;
  readonly #call: CallController;
  readonly #onReady: () => void;
  #state: BillingAccountsState = { name: 'loading' };
  #loadedFrom: ResellerAdapter | undefined;

  /** `onReady` is called when accounts have arrived, before the host renders them. */
  constructor(host: AdapterHost, api: AdapterController, onReady: () => void) {
    this.#host = host;
    this.#api = api;
    this.#call = new CallController(host);
    this.#onReady = onReady;
    host.addController(this);
  }

  get state(): BillingAccountsState {
    return this.#state;
  }

  /** The account of that email, as far as the accounts are known. */
  find(email: string | undefined): BillingAccount | undefined {
    return this.listed.find((account) => account.email === email);
  }

  get listed(): readonly BillingAccount[] {
    return this.#state.name === 'ready' ? this.#state.accounts : [];
  }

  hostConnected() {
    this.#host.requestUpdate();
  }

  hostUpdate() {
    if (!this.#host.isConnected) return;
    if (this.#api.adapter && this.#api.adapter !== this.#loadedFrom) this.#load(this.#api.adapter);
  }

  hostDisconnected() {
    // Leaving gave up the call under way: load again on return.
    onHostLeft(this.#host, () => {
      if (this.#state.name === 'loading') this.#loadedFrom = undefined;
    });
  }

  /** Asks again after a failure. */
  reload() {
    if (this.#api.adapter) this.#load(this.#api.adapter);
  }

  #load(adapter: ResellerAdapter) {
    this.#loadedFrom = adapter;
    this.#call.abort();
    if (adapter.listBillingAccounts) void this.#list(adapter);
    else this.#set({ name: 'unlisted' });
  }

  async #list(adapter: ResellerAdapter) {
    this.#set({ name: 'loading' });
    const outcome = await this.#call.run(
      (signal) => adapter.listBillingAccounts?.({}, { signal }),
      // Any adapter may serve the form: what has no email is no account, and what is no list is a failure.
      (reply) => (reply?.items ?? []).filter((account) => typeof account?.email === 'string'),
    );
    if (!outcome) return;
    if ('error' in outcome) {
      this.#set({ name: 'failed' });
      this.#host.dispatchEvent(new AdapterErrorEvent('listBillingAccounts', outcome.error));
    } else {
      this.#set({ name: 'ready', accounts: outcome.value });
      this.#onReady();
    }
  }

  #set(state: BillingAccountsState) {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
