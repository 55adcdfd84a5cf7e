/** The view of a list: search, sort order, filters and page. Store it, such as in the page's URL, to restore the list. */
export interface ListView {
  /** The search text; empty for all rows. */
  readonly query: string;
  /** The sort order, by its name in the contract, such as `-createdAt`. */
  readonly sort: string;
  /** The number of rows per page. */
  readonly pageSize: number;
  /** The opaque cursor of the page; empty for the first page. */
  readonly cursor: string;
  /** Shows only rows with one of these statuses; all rows if empty. Invites only. */
  readonly status?: readonly string[];
  /** Shows only rows that need attention. Invites only. */
  readonly attention?: boolean;
}

/** Fired when the user changes the search, filters, sort order or page of a list. */
export class ViewChangedEvent extends Event {
  /** Safe to log: the view without the search text and the cursor, which may contain a name. */
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
