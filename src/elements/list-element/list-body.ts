import { html, nothing } from 'lit';
import type { AdapterError } from '../../adapter/adapter-error.ts';
import type { ListMessages } from '../../localization/list-messages.ts';
import { describeProblem } from '../../localization/look-up.ts';

/** A column of the table. */
export interface Column {
  readonly label: string;
  /** The contract's name of the ascending order by this column, if there is one. */
  readonly sort?: string;
  /** Whether the first click sorts in descending order. */
  readonly startsDescending?: boolean;
}

export interface TableView<Item> {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly sort: string;
  readonly items: readonly Item[];
  /** Names the columns to hide. */
  readonly hides: string;
  /** Whether other rows are loading. */
  readonly isBusy: boolean;
  renderRow(item: Item): unknown;
  onSort(sort: string): void;
}

/** Renders a table, which CSS turns into cards in narrow containers. Explicit roles keep the semantics that `display` removes. */
export function renderTable<Item>(view: TableView<Item>) {
  const { caption, columns, items, hides, isBusy } = view;
  return html`<table
    part="table"
    class=${hides + (isBusy ? ' busy' : '') || nothing}
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

/** Renders placeholders for the rows, and says to screen readers what is loading. */
export function renderSkeleton(loading: string) {
  return html`<p class="visually-hidden" role="status">${loading}</p>
    <div class="skeleton" aria-hidden="true">
      ${Array.from({ length: 5 }, () => html`<div class="placeholder"></div>`)}
    </div>`;
}

/** Renders the empty state: there are no items yet. */
export function renderEmptyList({ empty, emptyHint }: ListMessages) {
  return html`<div class="empty">
    <h2>${empty}</h2>
    <p class="muted">${emptyHint}</p>
    <slot name="empty"></slot>
  </div>`;
}

/** Renders why the list could not be loaded, and a button to retry. */
export function renderLoadNotice(
  problem: Pick<AdapterError, 'code' | 'status' | 'userMessage'>,
  messages: ListMessages,
  hasRows: boolean,
  onRetry: () => void,
) {
  const code = problem.code === 'network' && !navigator.onLine ? 'offline' : problem.code;
  const reason = describeProblem({ ...problem, code }, messages.problems, messages.problem);
  return html`<div part="notice" class="notice danger" role="alert">
    <p><bdi>${reason}</bdi>${hasRows ? ` ${messages.stale}` : nothing}</p>
    <button part="button" type="button" @click=${onRetry}>${messages.tryAgain}</button>
  </div>`;
}
