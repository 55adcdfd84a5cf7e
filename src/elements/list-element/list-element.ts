import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { ResellerAdapter } from '../../adapter/reseller-adapter.ts';
import { isServer } from '../../context/is-server.ts';
import { AdapterController } from '../../controllers/adapter-controller.ts';
import { LazyModule } from '../../controllers/lazy-module.ts';
import { ListController, type ListItem, type ListOperation } from '../../controllers/list-controller.ts';
import { LocalizeController } from '../../controllers/localize-controller.ts';
import { type ListView, ViewChangedEvent } from '../../events/list-events.ts';
import { renderElementRoot } from '../../fields/element-root.ts';
import type { ListMessages } from '../../localization/list-messages.ts';
import type { Overrides } from '../../localization/override.ts';
import { booleanAttribute } from '../../properties/boolean-attribute.ts';
import { listStyles } from '../../styles/list.styles.ts';
import { restoreStyles } from '../../styles/restore-styles.ts';
import { renderEmptyList, renderLoadNotice, renderSkeleton, renderTable } from './list-body.ts';
import type { ListConfig, ListHost } from './list-host.ts';
import { isFiltered, readView } from './list-view.ts';
import type { LoadedList } from './loaded-list.ts';
import { SearchController } from './search-controller.ts';

/** The base class of all lists: properties, search, sort order, rows, and the states without rows. */
export abstract class ListElement<Operation extends ListOperation, Messages extends ListMessages> extends LitElement {
  static override readonly styles = listStyles;

  readonly #config: ListConfig<Operation, Messages>;
  readonly #localize: LocalizeController<Messages>;
  readonly #search: SearchController;
  readonly #loaded: LazyModule<LoadedList<Operation, Messages>>;
  protected readonly listHost: ListHost<Operation, Messages>;

  /** Overrides the adapter of the nearest provider. */
  @property({ attribute: false }) adapter: ResellerAdapter | undefined;

  /** Disables the actions on the listed items. Defaults to false. */
  @property({ type: Boolean, converter: booleanAttribute, reflect: true }) disabled = false;

  /** Overrides built-in texts, in every language. */
  @property({ attribute: false }) messages: Overrides<Messages> = {};

  /** The search, at most 200 characters. Empty by default. */
  @property() query = '';

  /** The sort order, by its name in the contract. The prefix `-` sorts in descending order. */
  @property() sort: string;

  /** The number of rows on a page, from 1 to 100. Defaults to 25. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 25;

  /** The opaque cursor of the page, from a `view-changed` event. Empty for the first page. */
  @property() cursor = '';

  constructor(config: ListConfig<Operation, Messages>) {
    super();
    this.#config = config;
    this.sort = config.sorts[0] ?? '';
    const api = new AdapterController(this);
    this.#localize = new LocalizeController<Messages>(this, config.english, config.languages);
    this.#search = new SearchController(this, (query) => this.#changeView({ query }));
    const getQuery = () => config.toQuery(this.view);
    const list = new ListController(this, api, {
      operation: config.operation,
      getQuery,
      onInvalidCursor: () => this.#changeView({}),
    });
    this.listHost = {
      element: this,
      api,
      list,
      getMessages: () => this.#localize.texts,
      completeEnglish: (english) => this.#localize.completeEnglish(english),
      getLocale: () => this.#localize.locale,
      getView: () => this.view,
      getQuery,
      changeView: (view) => this.#changeView(view),
      clearSearch: () => this.#search.clear(),
      focusSearch: () => void this.updateComplete.then(() => this.focus()),
    };
    this.#loaded = new LazyModule(this, () => this.importLoaded());
  }

  /** Imports the parts that are needed once the first page is loaded, or has failed. */
  protected abstract importLoaded(): Promise<LoadedList<Operation, Messages>>;

  /** Renders a row; `loaded` is undefined on first paint. */
  protected abstract renderRow(item: ListItem<Operation>, loaded: LoadedList<Operation, Messages> | undefined): unknown;

  protected renderFilters(): unknown {
    return nothing;
  }

  protected get view(): ListView {
    return readView(this, this.#config.sorts);
  }

  /** Resolves once `importLoaded` has been tried; never rejects. */
  protected load(): Promise<void> {
    return this.#loaded.load();
  }

  /** Reloads the list. Resolves once it has loaded or failed. */
  async reload(): Promise<void> {
    await this.updateComplete;
    await this.listHost.list.load();
  }

  /** Focuses the search. */
  override focus(options?: FocusOptions) {
    this.#search.focus(options);
  }

  override connectedCallback() {
    super.connectedCallback();
    if (!isServer) globalThis.addEventListener('online', this.#onOnline);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    globalThis.removeEventListener('online', this.#onOnline);
  }

  adoptedCallback() {
    restoreStyles(this);
  }

  protected override updated(_changed: PropertyValues<this>) {
    this.#loaded.module?.focus.restore();
    const { page, problem } = this.listHost.list;
    if (page || problem) void this.load();
  }

  protected override render() {
    return renderElementRoot(this.#localize, html`${this.#renderBody()}${this.#loaded.module?.renderOverlays()}`);
  }

  #renderBody() {
    const { api, list } = this.listHost;
    const { texts: messages } = this.#localize;
    if (api.isMissing) return html`<p class="notice" role="alert">${messages.noAdapter}</p>`;
    if (api.adapter && !list.offered) return html`<p class="notice">${messages.notOffered}</p>`;
    const { page, problem } = list;
    const { module: loaded, failed } = this.#loaded;
    const hasRows = list.items.length > 0;
    const isSelection = isFiltered(this.view) || this.cursor;
    if (page && !hasRows && !list.busy && !problem && !isSelection)
      return [loaded?.renderNote(), renderEmptyList(messages)];
    return html`<div part="toolbar" class="toolbar" role="search">
        ${this.#search.render(messages)} ${loaded?.renderSort(this.#config.sorts)} ${this.renderFilters()}
      </div>
      ${loaded?.renderNewItems()}
      ${problem ? renderLoadNotice(problem, messages, hasRows, () => void list.load()) : nothing}
      ${failed ? html`<p class="notice danger" role="alert">${messages.partFailed}</p>` : nothing}
      ${
        hasRows
          ? this.#renderTable()
          : page && isSelection
            ? loaded?.renderEmptyPage()
            : problem
              ? nothing
              : renderSkeleton(messages.loading)
      }
      ${loaded?.renderTools()}`;
  }

  #renderTable() {
    const { list } = this.listHost;
    const { texts: messages } = this.#localize;
    const { module: loaded } = this.#loaded;
    return html`${renderTable({
      caption: messages.caption,
      columns: this.#config.toColumns(messages),
      sort: this.view.sort,
      items: list.items,
      hides: loaded?.emptyColumns ?? '',
      isBusy: list.busy,
      renderRow: (item) => this.renderRow(item, loaded),
      onSort: (sort) => this.#changeView({ sort }),
    })}
    ${loaded?.pager.render()}`;
  }

  #changeView(view: Partial<ListView>) {
    this.#search.cancel();
    Object.assign(this, { cursor: '', ...view });
    this.dispatchEvent(new ViewChangedEvent(this.view));
  }

  readonly #onOnline = () => {
    if (this.listHost.list.problem) void this.listHost.list.load();
  };
}
