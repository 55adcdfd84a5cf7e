import type { ReactiveController } from 'lit';
import type { CallOptions, ResellerAdapter } from '../adapter/reseller-adapter.ts';
import type { Session } from '../contract/models.ts';
import type { AdapterController, AdapterHost } from './adapter-controller.ts';
import { CallController } from './call-controller.ts';
import { FactsController } from './facts-controller.ts';
import { LiveController } from './live-controller.ts';

/** What is known of a back end as a whole; a member is missing where it does not tell. */
export interface Overview {
  readonly customers?: number | undefined;
  readonly invites?: number | undefined;
  readonly permissions?: Session['permissions'] | undefined;
}

/** Knows how many customers and invites there are, and what the user may do. A failure leaves what was known. */
export class OverviewController implements ReactiveController {
  readonly #host: AdapterHost;
  readonly #api: AdapterController;
  readonly #call: CallController;
  #adapter: ResellerAdapter | undefined;
  #overview: Overview = {};
  /** Whether something has changed since the call under way began. */
  #isStale = false;

  constructor(host: AdapterHost, api: AdapterController) {
    this.#host = host;
    this.#api = api;
    this.#call = new CallController(host);
    host.addController(this);
    host.addController(new FactsController(host, api, () => void this.refresh()));
    host.addController(
      new LiveController(host, api, {
        onInvite: () => void this.refresh(),
        onGap: () => void this.refresh(),
      }),
    );
  }

  get customers(): number | undefined {
    return this.#overview.customers;
  }

  get invites(): number | undefined {
    return this.#overview.invites;
  }

  /** Whether the user may, as far as anybody has said no. */
  may(permission: Session['permissions'][number]): boolean {
    return this.#overview.permissions?.includes(permission) ?? true;
  }

  hostUpdate() {
    const { adapter } = this.#api;
    if (!this.#host.isConnected || adapter === this.#adapter) return;
    this.#adapter = adapter;
    this.#overview = {};
    this.#call.abort();
    void this.refresh();
  }

  /** Asks again. Never rejects: the lists tell what cannot be loaded. */
  async refresh(): Promise<void> {
    this.#isStale = true;
    const adapter = this.#adapter;
    if (!adapter || this.#call.pending) return;
    this.#isStale = false;
    const outcome = await this.#call.run((signal) => ask(adapter, { signal }), complete);
    if (!outcome) return;
    if ('value' in outcome) this.#overview = { ...this.#overview, ...outcome.value };
    this.#host.requestUpdate();
    if (this.#isStale) await this.refresh();
  }
}

/** Whatever of it can be told: what is not offered, or fails, is missing. */
async function ask(adapter: ResellerAdapter, options: CallOptions) {
  const one = { limit: 1 };
  return Promise.all([
    orNothing(() => adapter.listCustomers?.(one, options)),
    orNothing(() => adapter.listInvites?.(one, options)),
    orNothing(() => adapter.getSession?.({}, options)),
  ]);
}

async function orNothing<Reply>(call: () => Promise<Reply> | undefined): Promise<Reply | undefined> {
  try {
    return await call();
  } catch {
    return undefined;
  }
}

/** Any adapter may serve the host: what is none of its kind is not known. */
function complete([customers, invites, session]: Awaited<ReturnType<typeof ask>>): Overview {
  const total = (page: typeof customers | typeof invites) => (Number.isInteger(page?.total) ? page?.total : undefined);
  return {
    ...(customers && { customers: total(customers) }),
    ...(invites && { invites: total(invites) }),
    ...(Array.isArray(session?.permissions) && { permissions: session.permissions }),
  };
}
