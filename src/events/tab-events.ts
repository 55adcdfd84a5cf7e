/** The tabs of the customers page. */
export type CustomersTab = 'customers' | 'invites';

/** Fired when the customers page shows another tab: the user selected it, or has just submitted a form whose result it lists. */
export class TabChangedEvent extends Event {
  /** Safe to log. */
  readonly detail: { readonly tab: CustomersTab };

  constructor(tab: CustomersTab) {
    super('tab-changed', { bubbles: true, composed: true });
    this.detail = { tab };
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tab-changed': TabChangedEvent;
  }
}
