/** The parts of the customers page. */
export type CustomersTab = 'customers' | 'invites';

/** Another part of the customers page is shown, as the user chose it or has just sent what shows there. */
export class TabChangedEvent extends Event {
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
