import { html, nothing } from 'lit';
import type { ListOperation } from '../../controllers/list-controller.ts';
import type { ListMessages } from '../../localization/list-messages.ts';
import type { ListHost } from './list-host.ts';
import { isFiltered } from './list-view.ts';

const pageSizes = [25, 50, 100];

/** The foot of a list: the range that is shown, the neighbouring pages, and the page size. */
export class ListPager<Operation extends ListOperation, Messages extends ListMessages> {
  readonly #host: ListHost<Operation, Messages>;
  /** Counted while the user pages forward and back; undefined if the first page shown was not page one. */
  #rowsBefore: number | undefined;

  constructor(host: ListHost<Operation, Messages>) {
    this.#host = host;
  }

  /** Buttons at either end are disabled by ARIA only, so that they keep the focus. */
  render() {
    const { list, getMessages, getView } = this.#host;
    const messages = getMessages();
    const { cursor, pageSize } = getView();
    if (!cursor) this.#rowsBefore = 0;
    const { nextCursor, previousCursor, total } = list.page ?? {};
    const count = list.items.length;
    const from = this.#rowsBefore === undefined ? undefined : this.#rowsBefore + 1;
    const isCurrent = !list.busy && !list.problem;
    const partial = nextCursor ? undefined : this.describePartialSearch();
    return html`<nav part="pager" class="pager" aria-label=${messages.pages}>
      <p role="status">
        ${isCurrent ? html`${messages.range(count, from, total)}${partial && html`<br />${partial}`}` : nothing}
      </p>
      ${nextCursor || previousCursor || count > Math.min(pageSize, ...pageSizes) ? this.#renderPageSize() : nothing}
      ${this.#renderStep(messages.previous, previousCursor, -pageSize)}
      ${this.#renderStep(messages.next, nextCursor, count)}
    </nav>`;
  }

  /** Says how much was searched, if a search or filter has reached only a part of the records; else returns undefined. */
  describePartialSearch(): string | undefined {
    const { list, getMessages, getView } = this.#host;
    const { searched } = list.page ?? {};
    return searched && isFiltered(getView()) ? getMessages().partlySearched(searched) : undefined;
  }

  #renderPageSize() {
    const { getMessages, getView, changeView } = this.#host;
    const { pageSize } = getView();
    const sizes = pageSizes.includes(pageSize) ? pageSizes : [pageSize, ...pageSizes];
    const onChange = (event: Event) => changeView({ pageSize: Number((event.target as HTMLSelectElement).value) });
    return html`<label>
      ${getMessages().pageSize}
      <select part="input" id="page-size" @change=${onChange}>
        ${sizes.map((size) => html`<option value=${size} .selected=${size === pageSize}>${size}</option>`)}
      </select>
    </label>`;
  }

  #renderStep(label: string, cursor: string | undefined, rows: number) {
    return html`<button
      part="button"
      type="button"
      aria-disabled=${cursor ? nothing : 'true'}
      @click=${() => cursor && this.#step(cursor, rows)}
    >
      ${label}
    </button>`;
  }

  #step(cursor: string, rows: number) {
    const { list, getView, changeView } = this.#host;
    if (cursor === getView().cursor) {
      // The page is loading already, or failed: retry it.
      if (!list.busy) void list.load();
      return;
    }
    if (this.#rowsBefore !== undefined) this.#rowsBefore = Math.max(0, this.#rowsBefore + rows);
    changeView({ cursor });
  }
}
