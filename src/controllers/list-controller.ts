import type { ReactiveController } from 'lit';
import { AdapterError } from '../adapter/adapter-error.ts';
import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';
import { track } from '../context/pending-work.ts';
import { AdapterErrorEvent } from '../events/adapter-events.ts';
import type { AdapterController, AdapterHost } from './adapter-controller.ts';
import { CallController } from './call-controller.ts';
import type { mergeRefreshedPage } from './merge-refreshed-page.ts';
import { isOffered } from './offered.ts';
import { onHostLeft } from './on-host-left.ts';
import type { ReplyOrigin } from './reply-members.ts';
import { sanitizePage } from './sanitize-page.ts';
import { ServerClock } from './server-clock.ts';

/** The operations that return pages. */
export type ListOperation = 'listInvites' | 'listCustomers';
type Method<Operation extends ListOperation> = NonNullable<ResellerAdapter[Operation]>;
export type ListQuery<Operation extends ListOperation> = Parameters<Method<Operation>>[0];
export type ListPage<Operation extends ListOperation> = Awaited<ReturnType<Method<Operation>>>;
export type ListItem<Operation extends ListOperation> = ListPage<Operation>['items'][number];

/** Connects a `ListController` to its host. */
export interface ListSource<Operation extends ListOperation> {
  readonly operation: Operation;
  /** Returns the query of the host. When it changes, the list loads again. */
  getQuery(): ListQuery<Operation>;
  /** Called when the server rejects the cursor. Go to the first page. */
  onInvalidCursor(): void;
}

type Merge<Operation extends ListOperation> = typeof mergeRefreshedPage<ListItem<Operation>>;

/**
 * Loads one page of a list, and keeps its items up to date in place. The page always belongs to the last query, whatever the
 * order of the replies.
 */
export class ListController<Operation extends ListOperation> implements ReactiveController {
  readonly clock = new ServerClock();
  readonly #host: AdapterHost;
  readonly #api: AdapterController;
  readonly #source: ListSource<Operation>;
  readonly #call: CallController;
  #loadedFrom: ResellerAdapter | undefined;
  /** The key of the last query that was sent. */
  #requestedKey: string | undefined;
  /** The adapter whose items could not all be listed. */
  #lossyAdapter: ResellerAdapter | undefined;
  #isLoading = false;
  /** Whether the call under way is a background refresh. */
  #isRefreshing = false;
  #page: ListPage<Operation> | undefined;
  /** The key of the query that the page belongs to. */
  #shownKey: string | undefined;
  /** The adapter that the page was loaded from. */
  #shownFrom: ResellerAdapter | undefined;
  #loadedAt = Number.NaN;
  #problem: AdapterError | undefined;
  #newItemIds: ReadonlySet<string> = new Set();
  /** Items that changed during the call under way: its reply may be older. */
  readonly #upserted = new Map<string, ListItem<Operation>>();
  /** Items that were created during the call under way: its reply may lack them. */
  #noted: readonly ListItem<Operation>[] = [];

  constructor(host: AdapterHost, api: AdapterController, source: ListSource<Operation>) {
    this.#host = host;
    this.#api = api;
    this.#source = source;
    this.#call = new CallController(host);
    host.addController(this);
  }

  /** Whether the adapter has the method, and its back end the operation. */
  get offered(): boolean {
    return isOffered(this.#api.adapter, this.#source.operation);
  }

  /**
   * Whether the page was loaded from an earlier adapter, and is shown until that of the new one has arrived. Its items may not
   * exist there, so ignore actions on them.
   */
  get isForeign(): boolean {
    return this.#page !== undefined && this.#shownFrom !== this.#api.adapter;
  }

  /** Undefined until a first page is loaded. */
  get page(): ListPage<Operation> | undefined {
    return this.#page;
  }

  get items(): readonly ListItem<Operation>[] {
    return this.#page?.items ?? [];
  }

  /** Whether the user is waiting for a page. */
  get busy(): boolean {
    return this.#isLoading && !this.#isRefreshing;
  }

  /** Why the last load failed. The page is from an earlier one. */
  get problem(): AdapterError | undefined {
    return this.#problem;
  }

  /** The ids of items that were created after the page was loaded, and are not on it. */
  get newItemIds(): ReadonlySet<string> {
    return this.#newItemIds;
  }

  hostConnected() {
    this.#host.requestUpdate();
  }

  hostUpdate() {
    const { adapter } = this.#api;
    if (!this.#host.isConnected || !adapter) return;
    if (adapter !== this.#loadedFrom || this.#key !== this.#requestedKey) void this.load();
  }

  hostDisconnected() {
    // The page may be out of date on return: load it again.
    onHostLeft(this.#host, () => {
      this.#requestedKey = undefined;
      this.#isLoading = false;
    });
  }

  /** Loads the page of the host's query. Resolves once it is loaded, has failed or is superseded; never rejects. */
  async load(): Promise<void> {
    this.#isRefreshing = false;
    await this.#request((page) => this.#show(page));
  }

  /** Loads the same page in the background. `merge` keeps the items in their places. */
  async refresh(merge: Merge<Operation>): Promise<void> {
    if (this.#isLoading || this.#key !== this.#requestedKey) return;
    this.#isRefreshing = true;
    await this.#request((page) => this.#merge(page, merge));
  }

  /**
   * Updates an item in place. Returns its earlier state, or undefined if it is not on the page.
   * @param id - The id that the item had before, if it has another one now.
   */
  upsert(item: ListItem<Operation>, id = item.id): ListItem<Operation> | undefined {
    if (this.#isLoading) this.#upserted.set(item.id, item).set(id, item);
    const before = this.items.find((other) => other.id === id);
    if (!before) return undefined;
    this.#setItems(this.items.flatMap((other) => (other === before ? item : other.id === item.id ? [] : other)));
    this.#setNewItemIds([...this.#newItemIds].filter((newId) => newId !== item.id));
    return before;
  }

  /** Adds an item to `newItemIds`, unless it is on the page or older than the page. */
  noteNewItem(item: ListItem<Operation>) {
    if (this.#call.pending) this.#noted = [...this.#noted, item];
    if (!(Date.parse(item.createdAt) > this.#loadedAt) || this.items.some(({ id }) => id === item.id)) return;
    this.#setNewItemIds([...this.#newItemIds, item.id]);
  }

  get #key(): string {
    return JSON.stringify(this.#source.getQuery());
  }

  #clear() {
    this.#page = undefined;
    this.#problem = undefined;
    this.#setNewItemIds([]);
  }

  /** Calls `listInvites` or `listCustomers` of the adapter. */
  async #request(onPage: (page: ListPage<Operation>) => void) {
    const { adapter } = this.#api;
    const { operation } = this.#source;
    const list = (this.offered ? adapter?.[operation] : undefined) as
      ((query: ListQuery<Operation>, options: { signal: AbortSignal }) => Promise<ListPage<Operation>>) | undefined;
    this.#call.abort();
    this.#isLoading = list !== undefined;
    if (!list) return this.#clear();
    if (adapter !== this.#loadedFrom) this.#setNewItemIds([]);
    const query = this.#source.getQuery();
    this.#upserted.clear();
    this.#noted = [];
    this.#loadedFrom = adapter;
    this.#requestedKey = JSON.stringify(query);
    const origin = { adapter, operation };
    const outcome = await this.#call.run(
      origin,
      (signal) => list.call(adapter, query, { signal }),
      (page) => sanitizePage(page, (members) => this.#report(members, origin)),
    );
    if (!outcome) return;
    this.#isLoading = false;
    if ('error' in outcome) this.#fail(outcome.error, query);
    else onPage(this.#withUpserted(outcome.value));
  }

  #withUpserted(page: ListPage<Operation>): ListPage<Operation> {
    const items = page.items.map((item) => this.#upserted.get(item.id) ?? item);
    // An item that has another id now may be on the page under both.
    return { ...page, items: [...new Map(items.map((item) => [item.id, item])).values()] };
  }

  #show(page: ListPage<Operation>) {
    this.#problem = undefined;
    this.#page = page;
    this.#shownKey = this.#requestedKey;
    this.#shownFrom = this.#loadedFrom;
    this.clock.set(page.serverTime);
    this.#loadedAt = Date.parse(page.serverTime);
    this.#setNewItemIds([]);
    for (const item of this.#noted) this.noteNewItem(item);
  }

  #merge(page: ListPage<Operation>, merge: Merge<Operation>) {
    if (!this.#page?.items.length || this.#shownKey !== this.#requestedKey) return this.#show(page);
    const { items, newIds } = merge(this.items, page.items, this.#loadedAt);
    this.clock.set(page.serverTime);
    this.#problem = undefined;
    // New items have moved the page: its cursors no longer fit the rows that are shown.
    this.#page = newIds.length ? { ...this.#page, items, total: page.total } : { ...page, items };
    this.#setNewItemIds([...this.#newItemIds, ...newIds].filter((id) => !items.some((item) => item.id === id)));
  }

  /** Reports items that cannot be listed, once for each adapter. */
  #report(members: readonly string[], origin: ReplyOrigin) {
    const report = async () => (await import('./reply-members.ts')).reportUnusable(members, origin);
    void track(this.#host, report());
    if (origin.adapter === this.#lossyAdapter) return;
    this.#lossyAdapter = origin.adapter;
    this.#host.dispatchEvent(new AdapterErrorEvent(this.#source.operation, new AdapterError('invalid-reply')));
  }

  #fail(problem: AdapterError, { cursor }: ListQuery<Operation>) {
    if (cursor && problem.fieldErrors.some(({ pointer }) => pointer === '/cursor'))
      return this.#source.onInvalidCursor();
    if (this.#shownFrom !== this.#loadedFrom) this.#page = undefined;
    this.#problem = problem;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new AdapterErrorEvent(this.#source.operation, problem));
  }

  #setItems(items: readonly ListItem<Operation>[]) {
    this.#page = { ...this.#page, items } as ListPage<Operation>;
    this.#host.requestUpdate();
  }

  #setNewItemIds(ids: readonly string[]) {
    this.#newItemIds = new Set(ids);
    this.#host.requestUpdate();
  }
}
