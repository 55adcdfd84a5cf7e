import { type CSSResult, html, nothing, type ReactiveController } from 'lit';
import type { Invite } from '../../contract/models.ts';
import { type ChangeEvent, ChangeEventsController } from '../../controllers/change-events-controller.ts';
import type { ListOperation } from '../../controllers/list-controller.ts';
import { LiveController } from '../../controllers/live-controller.ts';
import { mergeRefreshedPage } from '../../controllers/merge-refreshed-page.ts';
import { TickController } from '../../controllers/tick-controller.ts';
import { renderText } from '../../fields/isolate.ts';
import { restoreTexts } from '../../fields/restore-texts.ts';
import type { ListMessages } from '../../localization/list-messages.ts';
import { nameOf } from '../../localization/look-up.ts';
import { loadedListStyles } from '../../styles/loaded-list.styles.ts';
import { restoreStyles } from '../../styles/restore-styles.ts';
import { createListFocus } from './list-focus.ts';
import type { ListHost } from './list-host.ts';
import { ListPager } from './list-pager.ts';
import { ListTimes } from './list-times.ts';

/** The parts of a list that are loaded with the first page: order, pager, times, live updates and announcements. */
export abstract class LoadedList<Operation extends ListOperation, Messages extends ListMessages> {
  readonly pager: ListPager<Operation, Messages>;
  readonly times: ListTimes<Operation, Messages>;
  readonly focus: ReturnType<typeof createListFocus>;
  protected readonly host: ListHost<Operation, Messages>;
  /** The text of the live region. */
  #announcement = '';

  /**
   * @param english - All English texts: those of the first paint are there already.
   * @param styles - The styles of further parts.
   */
  constructor(host: ListHost<Operation, Messages>, english: Messages, styles: readonly CSSResult[] = []) {
    const { element, api, list } = host;
    this.host = host;
    this.pager = new ListPager(host);
    this.times = new ListTimes(host);
    this.focus = createListFocus(element);
    host.completeEnglish(english);
    restoreStyles(element, [loadedListStyles, ...styles]);
    const controllers: ReactiveController[] = [
      { hostUpdate: () => this.#beforeUpdate() },
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

  /** The render interval for relative times, in milliseconds. */
  protected get tickMs(): number {
    return this.times.intervalMs;
  }

  /** Reloads the page in the background. Rows keep their positions. */
  refresh(): Promise<void> {
    return this.host.list.refresh(mergeRefreshedPage);
  }

  /** Announces a text to screen readers, politely. */
  announce(text: string) {
    this.#announcement = text;
    this.host.element.requestUpdate();
  }

  /** Renders a select for the sort order, because narrow containers have no column headings to click. */
  renderSort(sorts: readonly string[]) {
    const messages = this.host.getMessages();
    const { sort } = this.host.getView();
    const onSort = (event: Event) => this.host.changeView({ sort: (event.target as HTMLSelectElement).value });
    return html`<div class="field sort">
      <label for="sort">${messages.sortBy}</label>
      <select part="input" id="sort" @change=${onSort}>
        ${sorts.map(
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
      <p class="visually-hidden" role="status">${renderText(this.#announcement)}</p>`;
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
