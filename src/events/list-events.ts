/** What of a list is shown; all that is needed to show it again, such as in a page's address. */
export interface ListView {
  /** What is searched for; empty for everything. */
  readonly query: string;
  /** The contract's name of the order. */
  readonly sort: string;
  /** How many rows a page has. */
  readonly pageSize: number;
  /** Where the page begins; empty for the first. Opaque. */
  readonly cursor: string;
  /** Only rows in one of these states; all where it is empty. Invites only. */
  readonly status?: readonly string[];
  /** Only rows that need attention. Invites only. */
  readonly attention?: boolean;
}

/** The user shows something else of a list: another search, filter, order or page. */
export class ViewChangedEvent extends Event {
  /** Without what was typed, and without the cursor, which may hold a name. */
  readonly detail: Omit<ListView, 'query' | 'cursor'>;
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
