import { type CSSResult, html, nothing, type ReactiveController } from 'lit';
import type { Invite } from '../../contract/models.ts';
import { type ChangeEvent, ChangeEventsController } from '../../controllers/change-events-controller.ts';
import type { ListItem, ListOperation } from '../../controllers/list-controller.ts';
import { LiveController } from '../../controllers/live-controller.ts';
import { warnOfUnknownMethods } from '../../controllers/unknown-methods.ts';
import { mergeRefreshedPage } from '../../controllers/merge-refreshed-page.ts';
import { TickController } from '../../controllers/tick-controller.ts';
import { renderText } from '../../fields/isolate.ts';
import { restoreTexts } from '../../fields/restore-texts.ts';
import type { ListMessages } from '../../localization/list-messages.ts';
import { nameOf } from '../../localization/look-up.ts';
import { loadedListStyles } from '../../styles/loaded-list.styles.ts';
import { restoreStyles } from '../../styles/restore-styles.ts';
import { ListFocus } from './list-focus.ts';
import type { ListHost } from './list-host.ts';
import { ListPager } from './list-pager.ts';
import { ListTimes } from './list-times.ts';

/** A column that is hidden while no item on the page has anything to show in it: the back end may not know it. */
export interface OptionalColumn<Item> {
  /** Counted from 1. */
  readonly position: number;
  /** The contract's name of the ascending order by it, if there is one. */
  readonly sort?: string;
  /** Returns something truthy if an item has anything to show. */
  has(item: Item): unknown;
}

/** The parts of a list that are loaded with the first page: order, pager, times, live updates and announcements. */
export abstract class LoadedList<Operation extends ListOperation, Messages extends ListMessages> {
  readonly pager: ListPager<Operation, Messages>;
  readonly times: ListTimes<Operation, Messages>;
  readonly focus: ListFocus;
  protected readonly host: ListHost<Operation, Messages>;
  /** The text of the live region. */
  #announcement = '';
  /** Whether the live region is shown, too. */
  #isShown = false;

  /**
   * @param english - All English texts: those of the first paint are there already.
   * @param styles - The styles of further parts.
   */
  constructor(host: ListHost<Operation, Messages>, english: Messages, styles: readonly CSSResult[] = []) {
    const { element, api, list } = host;
    this.host = host;
    this.pager = new ListPager(host);
    this.times = new ListTimes(host);
    this.focus = new ListFocus(element);
    host.completeEnglish(english);
    restoreStyles(element, [loadedListStyles, ...styles]);
    const controllers: ReactiveController[] = [
      { hostUpdate: () => this.#beforeUpdate() },
      { hostUpdate: () => warnOfUnknownMethods(api.adapter) },
      new LiveController(element, api, {
        onInvite: (invite) => this.onInvite(invite),
        onGap: () => void this.refresh(),
      }),
      new ChangeEventsController(element, api, (event) => this.onChangeEvent(event)),
      new TickController(element, () => (list.items.length ? this.tickMs : undefined)),
    ];
    for (const controller of controllers) element.addController(controller);
  }

  /** Called when an invite has changed or is new, on this page or elsewhere. */
  protected abstract onInvite(invite: Invite): void;

  /** Called when another element on the page has changed something. */
  protected abstract onChangeEvent(event: ChangeEvent): void;

  protected abstract describeNewItems(count: number): string;

  protected abstract readonly optionalColumns: readonly OptionalColumn<ListItem<Operation>>[];

  /** The columns without anything to show, as classes of the table. */
  get emptyColumns(): string {
    return this.#emptyColumns.map(({ position }) => `empty-${position}`).join(' ');
  }

  get #emptyColumns() {
    const { items } = this.host.list;
    return items.length ? this.optionalColumns.filter(({ has }) => !items.some(has)) : [];
  }

  /** The render interval for relative times, in milliseconds. */
  protected get tickMs(): number {
    return this.times.intervalMs;
  }

  /** Reloads the page in the background. Rows keep their positions. */
  refresh(): Promise<void> {
    return this.host.list.refresh(mergeRefreshedPage);
  }

  /** Announces a text to screen readers, politely. `isShown` shows it above the list until the next announcement, too. */
  announce(text: string, isShown = false) {
    this.#announcement = text;
    this.#isShown = isShown;
    this.host.element.requestUpdate();
  }

  /** Renders a select for the sort order, because narrow containers have no column headings to click. */
  renderSort(sorts: readonly string[]) {
    const messages = this.host.getMessages();
    const { sort } = this.host.getView();
    const empty = this.#emptyColumns.map((column) => column.sort);
    const offered = sorts.filter((name) => name === sort || !empty.includes(name.replace('-', '')));
    const onSort = (event: Event) => this.host.changeView({ sort: (event.target as HTMLSelectElement).value });
    return html`<div class="field sort">
      <label for="sort">${messages.sortBy}</label>
      <select part="input" id="sort" @change=${onSort}>
        ${offered.map(
          (name) => html`<option value=${name} .selected=${name === sort}>${nameOf(messages.sorts, name)}</option>`,
        )}
      </select>
    </div>`;
  }

  /** Renders the number of new items, with a button that shows them, so that rows do not move on their own. */
  renderNewItems() {
    const { size } = this.host.list.newItemIds;
    return html`<div class="new-items row">
        <p role="status">${size ? this.describeNewItems(size) : nothing}</p>
        ${
          size
            ? html`<button part="button" type="button" @click=${this.#onShowNew}>
                ${this.host.getMessages().showNew}
              </button>`
            : nothing
        }
      </div>
      ${this.#renderAnnouncement()}`;
  }

  /** Renders the announcement that is shown, for a list without rows. */
  renderNote() {
    return this.#isShown ? this.#renderAnnouncement() : nothing;
  }

  #renderAnnouncement() {
    return html`<p class=${this.#isShown ? 'muted' : 'visually-hidden'} role="status">
      ${renderText(this.#announcement)}
    </p>`;
  }

  /** Renders a page without rows: the search found nothing, or all rows of a later page were removed. */
  renderEmptyPage() {
    const { list, getMessages, getView } = this.host;
    const messages = getMessages();
    const [heading, hint, action, onAction] = getView().cursor
      ? [messages.emptyPage, undefined, messages.firstPage, () => this.#goToFirstPage()]
      : [
          messages.nothingFound,
          this.pager.describePartialSearch() ?? messages.nothingFoundHint,
          messages.clear,
          () => this.#clearFilters(),
        ];
    return html`<div class="empty ${list.busy ? 'busy' : ''}" role="status">
      <h2>${heading}</h2>
      ${hint ? html`<p class="muted">${hint}</p>` : nothing}
      <button part="button" type="button" @click=${onAction}>${action}</button>
    </div>`;
  }

  /** Renders tools below the list, so that rendering them late causes no layout shift. */
  renderTools(): unknown {
    return nothing;
  }

  /** Renders dialogs. */
  renderOverlays(): unknown {
    return nothing;
  }

  #beforeUpdate() {
    this.focus.save();
    restoreTexts(this.host.element.shadowRoot);
  }

  /** Clears search and filters. Lists without filters have no `status` and no `attention`. */
  #clearFilters() {
    const { clearSearch, getView, changeView, focusSearch } = this.host;
    const { status, attention } = getView();
    clearSearch();
    changeView({ query: '', ...(status && { status: [] }), ...(attention !== undefined && { attention: false }) });
    focusSearch();
  }

  #goToFirstPage() {
    this.host.changeView({});
    this.host.focusSearch();
  }

  readonly #onShowNew = async () => {
    const { element, list, getView, changeView } = this.host;
    if (getView().cursor) changeView({});
    else await list.load();
    await element.updateComplete;
    element.shadowRoot?.querySelector('table')?.focus();
  };
}
