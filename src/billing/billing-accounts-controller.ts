import type { AdapterError } from '../adapter/adapter-error.ts';
import type { CallOptions, ResellerAdapter } from '../adapter/reseller-adapter.ts';
import { isVisibleText } from '../contract/invisible.ts';
import type { BillingAccount, BillingAccounts } from '../contract/models.ts';
import { AdapterErrorEvent } from '../events/adapter-events.ts';
import type { AdapterController, AdapterHost } from '../controllers/adapter-controller.ts';
import { isOffered } from '../controllers/offered.ts';
import { AdapterQuery, type QueryState } from '../controllers/adapter-query.ts';

/** The loading state of the billing accounts. While `unavailable`, forms ask for email and phone instead. */
export type BillingAccountsState = QueryState<readonly BillingAccount[]>;

/** Loads the reseller's billing accounts. */
export class BillingAccountsController extends AdapterQuery<BillingAccounts, readonly BillingAccount[]> {
  protected override readonly operation = 'listBillingAccounts';
  readonly #onReady: () => void;

  /** @param onReady - Called when the accounts have loaded, before the host renders them. */
  constructor(host: AdapterHost, api: AdapterController, onReady: () => void) {
    super(host, api, { name: 'loading' });
    this.#onReady = onReady;
  }

  /** Finds a loaded account by its email. */
  find(email: string | undefined): BillingAccount | undefined {
    return this.listed.find((account) => account.email === email);
  }

  /** The loaded accounts; empty until then. */
  get listed(): readonly BillingAccount[] {
    return this.state.name === 'ready' ? this.state.value : [];
  }

  protected override isAvailable(adapter: ResellerAdapter): boolean {
    return isOffered(adapter, 'listBillingAccounts');
  }

  protected override call(adapter: ResellerAdapter, options: CallOptions) {
    return adapter.listBillingAccounts?.({}, options);
  }

  /** Drops accounts without an email, which identifies them. */
  protected override read(reply: BillingAccounts | undefined): readonly BillingAccount[] {
    return (reply?.items ?? []).filter((account) => isVisibleText(account?.email));
  }

  protected override onLoaded(accounts: readonly BillingAccount[]) {
    super.onLoaded(accounts);
    this.#onReady();
  }

  protected override onFailed(error: AdapterError) {
    super.onFailed(error);
    this.host.dispatchEvent(new AdapterErrorEvent('listBillingAccounts', error));
  }
}
