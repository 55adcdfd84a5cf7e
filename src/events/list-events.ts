/** Search, filters, order and page of a list. Keep it to restore the list, such as in the URL of the page. */
export interface ListView {
  /** The search; empty for all rows. */
  readonly query: string;
  /** The order, by its name in the contract. */
  readonly sort: string;
  /** The number of rows on a page. */
  readonly pageSize: number;
  /** The opaque cursor of the page; empty for the first page. */
  readonly cursor: string;
  /** Only rows with one of these statuses; all if empty. Invites only. */
  readonly status?: readonly string[];
  /** Shows only rows that need attention. Invites only. */
  readonly attention?: boolean;
}

/** The user has changed search, filters, order or page of a list. */
export class ViewChangedEvent extends Event {
  /** Safe to log: without the search, and without the cursor, which may contain a name. */
  readonly detail: Omit<ListView, 'query' | 'cursor'>;
  /** The full view. May contain personal data. */
  readonly view: ListView;

  constructor(view: ListView) {
    super('view-changed', { bubbles: true, composed: true });
    const { query: _query, cursor: _cursor, ...loggable } = view;
    this.detail = loggable;
    this.view = view;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'view-changed': ViewChangedEvent;
  }
}
