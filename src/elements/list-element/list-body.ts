import { html, nothing } from 'lit';
import type { AdapterError } from '../../adapter/adapter-error.ts';
import type { ListMessages } from '../../localization/list-messages.ts';
import { lookUp } from '../../localization/look-up.ts';

/** A column of the table. */
export interface Column {
  readonly label: string;
  /** The contract's name of the ascending order by this column, if there is one. */
  readonly sort?: string;
  /** Whether a first click sorts the other way round: the newest first. */
  readonly startsDescending?: boolean;
}

/** What the table shows. */
export interface TableView<Item> {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly sort: string;
  readonly items: readonly Item[];
  /** Whether other rows are on their way. */
  readonly isBusy: boolean;
  renderRow(item: Item): unknown;
  onSort(sort: string): void;
}

/** A table on wide containers, cards on narrow ones: roles are spelled out, as cards drop the table's display. */
export function renderTable<Item>(view: TableView<Item>) {
  const { caption, columns, items, isBusy } = view;
  return html`<table
    part="table"
    class=${isBusy ? 'busy' : nothing}
    role="table"
    aria-label=${caption}
    aria-busy=${isBusy ? 'true' : nothing}
    tabindex="-1"
  >
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => renderHeading(column, view))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${items.map((item) => view.renderRow(item))}
    </tbody>
  </table>`;
}

function renderHeading<Item>({ label, sort, startsDescending }: Column, { sort: current, onSort }: TableView<Item>) {
  if (!sort) return html`<th role="columnheader" scope="col">${label}</th>`;
  const isAscending = current === sort;
  const isDescending = current === `-${sort}`;
  const reverses = isAscending || (!isDescending && startsDescending);
  return html`<th
    role="columnheader"
    scope="col"
    aria-sort=${isAscending ? 'ascending' : isDescending ? 'descending' : nothing}
  >
    <button class="sorter" type="button" @click=${() => onSort(reverses ? `-${sort}` : sort)}>${label}</button>
  </th>`;
}

/** As many rows as are likely to come, for the eye; what is under way, for the ear. */
export function renderSkeleton(words: string) {
  return html`<p class="visually-hidden" role="status">${words}</p>
    <div class="skeleton" aria-hidden="true">${Array.from({ length: 5 }, () => html`<div></div>`)}</div>`;
}

/** Why there are no rows, or why those that are there are old, and another try. */
export function renderLoadNotice(
  { code, status }: Pick<AdapterError, 'code' | 'status'>,
  texts: ListMessages,
  hasRows: boolean,
  onRetry: () => void,
) {
  const isOffline = code === 'network' && !navigator.onLine;
  const known = isOffline ? 'offline' : status === 403 ? 'forbidden' : status === 401 ? 'unauthenticated' : code;
  const words = lookUp(texts.problems, known) ?? texts.problem;
  return html`<div part="notice" class="notice danger" role="alert">
    <p>${words}${hasRows ? ` ${texts.stale}` : nothing}</p>
    <button part="button" type="button" @click=${onRetry}>${texts.tryAgain}</button>
  </div>`;
}
