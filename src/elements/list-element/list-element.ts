import { html, isServer, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { ResellerAdapter } from '../../adapter/reseller-adapter.ts';
import { canHydrate } from '../../context/can-hydrate.ts';
import { AdapterController } from '../../controllers/adapter-controller.ts';
import { LazyModule } from '../../controllers/lazy-module.ts';
import {
  ListController,
  type ListItem,
  type ListOperation,
  type ListQuery,
} from '../../controllers/list-controller.ts';
import { LocalizeController } from '../../controllers/localize-controller.ts';
import type { LanguageLoaders } from '../../localization/language.ts';
import { type ListView, ViewChangedEvent } from '../../events/list-events.ts';
import type { ListLifeMessages, ListMessages } from '../../localization/list-messages.ts';
import type { Overrides } from '../../localization/override.ts';
import { listStyles } from '../../styles/list.styles.ts';
import { restoreStyles } from '../../styles/restore-styles.ts';
import { type Column, renderLoadNotice, renderSkeleton, renderTable } from './list-body.ts';
import type { ListLife } from './list-life.ts';
import type { ListSurface } from './list-surface.ts';
import { booleanAttribute } from '../../properties/boolean-attribute.ts';

/** How long the list waits for the next letter of a search, in milliseconds. */
const patience = 300;
/** The longest search that the contract knows, in characters. */
const longestSearch = 200;

/** Frameworks set `null` and `undefined` for nothing, and so does an attribute that is removed. */
const toText = (value: unknown) => (typeof value === 'string' ? value : '');

/** What makes one kind of list. */
export interface ListDefinition<
  Operation extends ListOperation,
  Early extends ListMessages,
  Texts extends Early & ListLifeMessages,
  Life,
> {
  readonly operation: Operation;
  /** The contract's names of orders; the first is the default. */
  readonly sorts: readonly string[];
  /** English, as far as it shows at once. */
  readonly english: Early;
  readonly languages: LanguageLoaders<Texts>;
  /** What is needed once a first page has come. */
  readonly loadLife: () => Promise<new (surface: ListSurface<Operation, Texts>) => Life>;
}

/** What all lists share: properties, search, order, rows, and what is said while there are none. */
export abstract class ListElement<
  Operation extends ListOperation,
  Early extends ListMessages,
  Texts extends Early & ListLifeMessages,
  Life extends ListLife<Operation, Texts>,
> extends LitElement {
  static override readonly styles = listStyles;

  readonly #definition: ListDefinition<Operation, Early, Texts, Life>;
  readonly #localize: LocalizeController<Texts>;
  readonly #life: LazyModule<Life>;
  protected readonly surface: ListSurface<Operation, Texts>;
  #searchTimer: ReturnType<typeof setTimeout> | undefined;

  /** Serves this element in place of the nearest provider's adapter. */
  @property({ attribute: false }) adapter: ResellerAdapter | undefined;

  /** Keeps the user from acting on what is listed; false by default. */
  @property({ type: Boolean, converter: booleanAttribute, reflect: true }) disabled = false;

  /** Texts in place of the built-in ones, in any language. */
  @property({ attribute: false }) messages: Overrides<Texts> = {};

  /** What is searched for, at most 200 characters; everything by default. */
  @property() query = '';

  /** What the rows are sorted by, by the contract's name; `-` reverses. */
  @property() sort: string;

  /** How many rows a page has, from 1 to 100; 25 by default. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 25;

  /** Where the page begins, as `view-changed` told it; the first page by default. */
  @property() cursor = '';

  constructor(definition: ListDefinition<Operation, Early, Texts, Life>) {
    super();
    this.#definition = definition;
    this.sort = definition.sorts[0] ?? '';
    const api = new AdapterController(this);
    this.#localize = new LocalizeController<Texts>(
      this,
      definition.english as unknown as Partial<Texts>,
      definition.languages,
    );
    const list = new ListController(this, api, {
      operation: definition.operation,
      getQuery: () => this.toQuery(),
      onLostCursor: () => this.#change({}),
    });
    this.surface = {
      host: this,
      api,
      list,
      getView: () => this.view,
      getQuery: () => this.toQuery(),
      getLocale: () => this.#localize.locale,
      complete: (later) => this.#localize.complete(later),
      change: (view) => this.#change(view),
      clear: () => this.#clear(),
      focus: () => void this.updateComplete.then(() => this.focus()),
    };
    this.#life = new LazyModule(this, async () => new (await definition.loadLife())(this.surface));
  }

  /** What the adapter is asked for. */
  protected abstract toQuery(): ListQuery<Operation>;

  /** Whether something but everything is asked for. */
  protected get isFiltered(): boolean {
    return this.view.query !== '';
  }

  /** Without filters; a list has none by default. */
  protected clearFilters() {}

  protected abstract get columns(): readonly Column[];

  protected renderFilters(): unknown {
    return nothing;
  }

  protected abstract renderRow(item: ListItem<Operation>): unknown;

  /** At the foot: what comes there late moves nothing. */
  protected renderTools(): unknown {
    return nothing;
  }

  /** What opens over the list. */
  protected renderOverlays(): unknown {
    return nothing;
  }

  /** What is shown, in values that the contract knows. */
  protected get view(): ListView {
    const { sorts } = this.#definition;
    const size = Math.trunc(this.pageSize);
    return {
      // A space at its end may be followed by another word.
      query: toText(this.query).trimStart().slice(0, longestSearch),
      sort: sorts.includes(this.sort) ? this.sort : (sorts[0] ?? ''),
      pageSize: size >= 1 && size <= 100 ? size : 25,
      cursor: toText(this.cursor),
    };
  }

  protected get texts(): Early {
    return this.#localize.texts;
  }

  /** What came with the first page. */
  protected get life(): Life | undefined {
    return this.#life.module;
  }

  protected loadLife(): Promise<void> {
    return this.#life.load();
  }

  /** Loads the list anew, such as after the page has changed something on the server. */
  async reload(): Promise<void> {
    await this.updateComplete;
    await this.surface.list.load();
  }

  /** Moves the focus to the search. */
  override focus(options?: FocusOptions) {
    this.#searchInput?.focus(options);
  }

  override connectedCallback() {
    super.connectedCallback();
    if (!isServer) globalThis.addEventListener('online', this.#onOnline);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    globalThis.removeEventListener('online', this.#onOnline);
    clearTimeout(this.#searchTimer);
  }

  adoptedCallback() {
    restoreStyles(this);
  }

  protected override willUpdate(_changed: PropertyValues<this>) {
    // What was typed into what a server rendered, before the script came.
    if (canHydrate && !isServer && !this.hasUpdated && this.#searchInput?.value !== this.#searchInput?.defaultValue)
      this.#onSearch();
    this.life?.focus.save();
  }

  protected override updated(_changed: PropertyValues<this>) {
    this.life?.focus.restore();
    // Once there is something to see.
    const { page, problem } = this.surface.list;
    if (page || problem) void this.#life.load();
  }

  protected override render() {
    const { waiting, language, direction } = this.#localize;
    return html`<div class="root ${waiting ? 'waiting' : ''}" lang=${language} dir=${direction ?? nothing}>
      <slot name="heading"></slot>${this.#renderBody()}${this.renderOverlays()}<slot name="footer"></slot>
    </div>`;
  }

  #renderBody() {
    const { texts } = this;
    const { api, list } = this.surface;
    if (api.isMissing) return html`<p class="notice" role="alert">${texts.noAdapter}</p>`;
    if (api.adapter && !list.offered) return html`<p class="notice">${texts.notOffered}</p>`;
    const hasRows = list.items.length > 0;
    if (list.page && !hasRows && !list.busy && !list.problem && !this.isFiltered && !this.cursor)
      return this.#renderNothing();
    return html`${this.#renderToolbar()} ${this.life?.renderNews()}
    ${list.problem ? renderLoadNotice(list.problem, texts, hasRows, () => void list.load()) : nothing}
    ${this.#life.failed ? html`<p class="notice danger" role="alert">${texts.partFailed}</p>` : nothing}
    ${
      hasRows
        ? this.#renderTable()
        : list.page
          ? this.life?.renderEmptyPage()
          : list.problem
            ? nothing
            : renderSkeleton(texts.loading)
    }
    ${this.renderTools()}`;
  }

  #renderNothing() {
    const { texts } = this;
    return html`<div class="empty">
      <h2>${texts.empty}</h2>
      <p class="muted">${texts.emptyHint}</p>
      <slot name="empty"></slot>
    </div>`;
  }

  #renderToolbar() {
    const { texts } = this;
    return html`<div part="toolbar" class="toolbar" role="search">
      <div class="field search">
        <label for="search">${texts.search}</label>
        <input
          part="input"
          id="search"
          type="search"
          .value=${toText(this.query)}
          maxlength=${longestSearch}
          placeholder=${texts.searchHint}
          autocomplete="off"
          spellcheck="false"
          @input=${this.#onInput}
          @compositionend=${this.#onInput}
          @change=${this.#onSearch}
          @keydown=${this.#onKey}
        />
      </div>
      ${this.life?.renderSort(this.#definition.sorts)} ${this.renderFilters()}
    </div>`;
  }

  #renderTable() {
    const { list } = this.surface;
    return html`${renderTable({
      caption: this.texts.caption,
      columns: this.columns,
      sort: this.view.sort,
      items: list.items,
      isBusy: list.busy,
      renderRow: (item) => this.renderRow(item),
      onSort: (sort) => this.#change({ sort }),
    })}
    ${this.life?.renderPager()}`;
  }

  #change(view: Partial<ListView>) {
    clearTimeout(this.#searchTimer);
    Object.assign(this, { cursor: '', ...view });
    this.dispatchEvent(new ViewChangedEvent(this.view));
  }

  #clear() {
    this.clearFilters();
    // What was typed a moment ago is no search yet.
    if (this.#searchInput) this.#searchInput.value = '';
    this.#change({ query: '' });
    this.focus();
  }

  get #searchInput(): HTMLInputElement | null {
    return this.renderRoot?.querySelector<HTMLInputElement>('#search') ?? null;
  }

  readonly #onOnline = () => {
    if (this.surface.list.problem) void this.surface.list.load();
  };

  #onInput({ isComposing }: InputEvent) {
    clearTimeout(this.#searchTimer);
    if (!isComposing) this.#searchTimer = setTimeout(this.#onSearch, patience);
  }

  #onKey({ key, isComposing }: KeyboardEvent) {
    if (key === 'Enter' && !isComposing) this.#onSearch();
  }

  readonly #onSearch = () => {
    const query = this.#searchInput?.value ?? '';
    if (query.trim() !== toText(this.query).trim()) this.#change({ query });
  };
}
