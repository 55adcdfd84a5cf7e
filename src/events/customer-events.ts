import type { Customer, NewCustomer } from '../contract/models.ts';

/** The user sends the form that adds a customer. Canceled, it keeps the adapter from being called: the host takes over. */
export class AddCustomerEvent extends Event {
  readonly detail: { readonly idempotencyKey: string };
  /** What was typed, after normalisation. */
  readonly input: NewCustomer;

  constructor(input: NewCustomer, idempotencyKey: string) {
    super('add-customer', { bubbles: true, composed: true, cancelable: true });
    this.detail = { idempotencyKey };
    this.input = input;
  }
}

/** The customer exists; no mail was sent. One-time credentials are left out: they are shown once, and go nowhere else. */
export class CustomerAddedEvent extends Event {
  readonly detail: { readonly customerId: string; readonly status: Customer['status'] };
  readonly customer: Omit<Customer, 'credentials'>;

  constructor(customer: Customer) {
    super('customer-added', { bubbles: true, composed: true });
    const { id: customerId, status } = customer;
    this.detail = { customerId, status };
    const { credentials, ...loggable } = customer;
    void credentials;
    this.customer = loggable;
  }
}

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
    'add-customer': AddCustomerEvent;
    'customer-added': CustomerAddedEvent;
    'open-customer': OpenCustomerEvent;
  }
}
