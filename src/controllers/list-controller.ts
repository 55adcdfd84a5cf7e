import type { ReactiveController } from 'lit';
import { AdapterError } from '../adapter/adapter-error.ts';
import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';
import { AdapterErrorEvent } from '../events/adapter-events.ts';
import type { AdapterController, AdapterHost } from './adapter-controller.ts';
import { CallController } from './call-controller.ts';
import { type ListedItem, readPage } from './list-page.ts';
import type { mergePages } from './merge-pages.ts';
import { onHostLeft } from './on-host-left.ts';
import { ServerClock } from './server-clock.ts';

/** The operations that list. */
export type ListOperation = 'listInvites' | 'listCustomers';
type Method<Operation extends ListOperation> = NonNullable<ResellerAdapter[Operation]>;
/** What to list. */
export type ListQuery<Operation extends ListOperation> = Parameters<Method<Operation>>[0];
/** Some of the list. */
export type ListPage<Operation extends ListOperation> = Awaited<ReturnType<Method<Operation>>>;
/** A row of the list. */
export type ListItem<Operation extends ListOperation> = ListPage<Operation>['items'][number];

/** What is listed, and what to do where the place in it is gone. */
export interface ListTask<Operation extends ListOperation> {
  readonly operation: Operation;
  /** What the host asks for now; a change of it loads anew. */
  getQuery(): ListQuery<Operation>;
  /** The page's cursor is worth nothing any more: the host goes to the first page. */
  onLostCursor(): void;
}

type Merge = typeof mergePages;

/**
 * One page of a list. What it shows belongs to the last query, in whatever order replies come; rows that change while
 * they are shown change in place.
 */
export class ListController<Operation extends ListOperation> implements ReactiveController {
  readonly clock = new ServerClock();
  readonly #host: AdapterHost;
  readonly #api: AdapterController;
  readonly #task: ListTask<Operation>;
  readonly #call: CallController;
  #askedFrom: ResellerAdapter | undefined;
  #askedFor: string | undefined;
  /** From the call until its page is taken in: nothing between them is shown. */
  #isLoading = false;
  /** Whether the call under way is not worth a word, as the user did not ask for it. */
  #isQuiet = false;
  #page: ListPage<Operation> | undefined;
  /** What was asked for when the page came: a later question may have failed. */
  #shownFor: string | undefined;
  #loadedAt = Number.NaN;
  #problem: AdapterError | undefined;
  #news: ReadonlySet<string> = new Set();
  /** What was learned since the call under way began: its reply may be older. */
  readonly #learned = new Map<string, ListItem<Operation>>();
  /** What has come to be since the call under way began: its reply may lack it. */
  #announced: readonly ListItem<Operation>[] = [];

  constructor(host: AdapterHost, api: AdapterController, task: ListTask<Operation>) {
    this.#host = host;
    this.#api = api;
    this.#task = task;
    this.#call = new CallController(host);
    host.addController(this);
  }

  /** Whether the adapter can list. */
  get offered(): boolean {
    return this.#api.adapter?.[this.#task.operation] !== undefined;
  }

  /** What is shown; undefined until a first page has come. */
  get page(): ListPage<Operation> | undefined {
    return this.#page;
  }

  get items(): readonly ListItem<Operation>[] {
    return this.#page?.items ?? [];
  }

  /** Whether a page is on its way that the user waits for. */
  get busy(): boolean {
    return this.#isLoading && !this.#isQuiet;
  }

  /** Why the last load failed; what is shown is from before. */
  get problem(): AdapterError | undefined {
    return this.#problem;
  }

  /** The ids of rows that have come to be since the page was loaded, and are not shown. */
  get news(): ReadonlySet<string> {
    return this.#news;
  }

  hostConnected() {
    this.#host.requestUpdate();
  }

  hostUpdate() {
    const { adapter } = this.#api;
    if (!this.#host.isConnected || !adapter) return;
    if (adapter !== this.#askedFrom) this.#forget();
    if (adapter !== this.#askedFrom || this.#key !== this.#askedFor) void this.load();
  }

  hostDisconnected() {
    // The rows may be out of date on return: load them again.
    onHostLeft(this.#host, () => {
      this.#askedFor = undefined;
      this.#isLoading = false;
    });
  }

  /** Asks for the page that the host wants now. Resolves once it has come, has failed, or another was asked for. */
  async load(): Promise<void> {
    this.#isQuiet = false;
    await this.#ask((page) => this.#show(page));
  }

  /** Asks again for the page that is shown, without a word; `merge` keeps its rows in their places. */
  async refresh(merge: Merge): Promise<void> {
    if (this.#isLoading || this.#key !== this.#askedFor) return;
    this.#isQuiet = true;
    await this.#ask((page) => this.#renew(page, merge));
  }

  /** A row has changed, or come to be. Returns the row as it was, if it is shown. */
  learn(item: ListItem<Operation>): ListItem<Operation> | undefined {
    if (this.#isLoading) this.#learned.set(item.id, item);
    const before = this.items.find(({ id }) => id === item.id);
    if (before) this.#setItems(this.items.map((other) => (other === before ? item : other)));
    return before;
  }

  /** A row has come to be that may belong to the list. */
  announce(item: ListItem<Operation>) {
    if (this.#call.pending) this.#announced = [...this.#announced, item];
    if (!(Date.parse(item.createdAt) > this.#loadedAt) || this.items.some(({ id }) => id === item.id)) return;
    this.#setNews([...this.#news, item.id]);
  }

  get #key(): string {
    return JSON.stringify(this.#task.getQuery());
  }

  #forget() {
    this.#page = undefined;
    this.#problem = undefined;
    this.#setNews([]);
  }

  async #ask(take: (page: ListPage<Operation>) => void) {
    const { adapter } = this.#api;
    const { operation } = this.#task;
    const list = adapter?.[operation] as
      ((query: ListQuery<Operation>, options: { signal: AbortSignal }) => Promise<ListPage<Operation>>) | undefined;
    this.#call.abort();
    this.#isLoading = list !== undefined;
    if (!list) return;
    const query = this.#task.getQuery();
    this.#learned.clear();
    this.#announced = [];
    this.#askedFrom = adapter;
    this.#askedFor = JSON.stringify(query);
    const outcome = await this.#call.run(
      (signal) => list.call(adapter, query, { signal }),
      (page) => readPage(page as ListPage<Operation> & { items: readonly ListedItem[] }, this.#learned),
    );
    if (!outcome) return;
    this.#isLoading = false;
    if ('error' in outcome) this.#fail(outcome.error, query);
    else take(outcome.value);
  }

  #show(page: ListPage<Operation>) {
    this.#problem = undefined;
    this.#page = page;
    this.#shownFor = this.#askedFor;
    this.clock.set(page.serverTime);
    this.#loadedAt = Date.parse(page.serverTime);
    this.#setNews([]);
    for (const item of this.#announced) this.announce(item);
  }

  #renew(page: ListPage<Operation>, merge: Merge) {
    if (!this.#page?.items.length || this.#shownFor !== this.#askedFor) return this.#show(page);
    const { items, fresh } = merge<ListItem<Operation>>(this.items, page.items, this.#loadedAt);
    this.clock.set(page.serverTime);
    this.#problem = undefined;
    // The cursors of a page that new rows have moved on belong to other rows than those shown.
    this.#page = fresh.length ? { ...this.#page, items, total: page.total } : { ...page, items };
    this.#setNews([...this.#news, ...fresh].filter((id) => !items.some((item) => item.id === id)));
  }

  #fail(problem: AdapterError, { cursor }: ListQuery<Operation>) {
    if (cursor && problem.fieldErrors.some(({ pointer }) => pointer === '/cursor')) return this.#task.onLostCursor();
    this.#problem = problem;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new AdapterErrorEvent(this.#task.operation, problem));
  }

  #setItems(items: readonly ListItem<Operation>[]) {
    this.#page = { ...this.#page, items } as ListPage<Operation>;
    this.#host.requestUpdate();
  }

  #setNews(ids: readonly string[]) {
    this.#news = new Set(ids);
    this.#host.requestUpdate();
  }
}
