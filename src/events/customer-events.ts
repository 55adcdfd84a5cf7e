/** The user wants to see a customer; the host page shows it. */
export class OpenCustomerEvent extends Event {
  readonly detail: { readonly customerId: string };

  constructor(customerId: string) {
    super('open-customer', { bubbles: true, composed: true });
    this.detail = { customerId };
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'open-customer': OpenCustomerEvent;
  }
}
