import type { ReactiveController } from 'lit';
import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';
import type { CustomerPage, InvitePage, Session } from '../contract/models.ts';
import type { AdapterController, AdapterHost } from './adapter-controller.ts';
import { type ChangeEvent, ChangeEventsController } from './change-events-controller.ts';
import { listenToInviteTotal } from './invite-totals.ts';
import { LiveController } from './live-controller.ts';
import { onHostLeft } from './on-host-left.ts';
import { RefreshableQuery } from './refreshable-query.ts';
import { sanitizeInviteTotal, sanitizePermissions, sanitizeTotal } from './sanitize-reply.ts';

/** Changes come in bursts: debounce counting by this many milliseconds. */
const debounceMs = 1000;

/**
 * Loads the numbers of customers and invites and the permissions of the user. A failure keeps the last values.
 *
 * While a visible list of invites loads, waits for its page, and requests the number only if the page does not include it.
 */
export class OverviewController implements ReactiveController {
  readonly #host: AdapterHost;
  readonly #api: AdapterController;
  readonly #customers: RefreshableQuery<CustomerPage, number>;
  readonly #invites: RefreshableQuery<InvitePage, number>;
  readonly #permissions: RefreshableQuery<Session, Session['permissions']>;
  readonly #isListing: (event?: ChangeEvent) => boolean;
  #adapter: ResellerAdapter | undefined;
  /** Whether the number of invites is expected from a list that is loading. */
  #awaitsList = false;
  #stopListening: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param isListing - Whether a list of invites is shown that loads now, or because of the event. */
  constructor(host: AdapterHost, api: AdapterController, isListing: (event?: ChangeEvent) => boolean) {
    this.#host = host;
    this.#api = api;
    this.#isListing = isListing;
    const one = { limit: 1 };
    this.#customers = new RefreshableQuery(
      host,
      'listCustomers',
      (adapter, options) => adapter.listCustomers?.(one, options),
      sanitizeTotal,
    );
    this.#invites = new RefreshableQuery(
      host,
      'listInvites',
      (adapter, options) => adapter.listInvites?.(one, options),
      (page) => sanitizeInviteTotal(page),
    );
    this.#permissions = new RefreshableQuery(
      host,
      'getSession',
      (adapter, options) => adapter.getSession?.({}, options),
      sanitizePermissions,
    );
    host.addController(this);
    host.addController(new ChangeEventsController(host, api, (event) => void this.#count(this.#isListing(event))));
    host.addController(
      new LiveController(host, api, {
        onInvite: () => this.#countSoon(),
        onGap: () => void this.refresh(),
      }),
    );
  }

  /** The number of customers; `undefined` until it is loaded. */
  get customers(): number | undefined {
    return this.#customers.value;
  }

  /** The number of invites; `undefined` until it is loaded. */
  get invites(): number | undefined {
    return this.#invites.value;
  }

  /** Whether the user has a permission; true while permissions are unknown. */
  may(permission: Session['permissions'][number]): boolean {
    return this.#permissions.value?.includes(permission) ?? true;
  }

  hostUpdate() {
    const { adapter } = this.#api;
    if (!this.#host.isConnected || adapter === this.#adapter) return;
    this.#adapter = adapter;
    this.#stopListening?.();
    this.#stopListening = adapter && listenToInviteTotal(adapter, (total) => this.#onListed(adapter, total));
    if (adapter) void this.refresh();
    else for (const query of [this.#customers, this.#invites, this.#permissions]) query.clear();
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
    // The counts may be out of date on return: load them again.
    onHostLeft(this.#host, () => {
      this.#adapter = undefined;
      this.#stopListening?.();
    });
  }

  /** Loads everything again. Never rejects: the lists report failures. */
  async refresh(): Promise<void> {
    const adapter = this.#adapter;
    if (adapter) await Promise.all([this.#count(this.#isListing()), this.#permissions.refresh(adapter)]);
  }

  /** Reloads the counts; that of the invites only if no list is loading it. Never rejects. */
  async #count(isListing: boolean): Promise<void> {
    clearTimeout(this.#timer);
    const adapter = this.#adapter;
    this.#awaitsList = isListing;
    if (adapter) await Promise.all([this.#customers.refresh(adapter), !isListing && this.#invites.refresh(adapter)]);
  }

  #countSoon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#count(false), debounceMs);
  }

  #onListed(adapter: ResellerAdapter, total: number | undefined) {
    const wasAwaited = this.#awaitsList;
    this.#awaitsList = false;
    if (total !== undefined) this.#invites.set(adapter, total);
    else if (wasAwaited) void this.#invites.refresh(adapter);
  }
}
