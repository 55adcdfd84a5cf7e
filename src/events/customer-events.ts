import type { Customer, NewCustomer } from '../contract/models.ts';

/**
 * Fired when the user submits the form that adds a customer, before the adapter is called.
 *
 * Cancelable. `preventDefault()` skips the adapter, and the page handles the submission itself.
 */
export class AddCustomerEvent extends Event {
  /** Safe to log. `idempotencyKey` is the same for all retries of the submission. */
  readonly detail: { readonly idempotencyKey: string };
  /** The validated and normalized input. Contains personal data. */
  readonly input: NewCustomer;

  constructor(input: NewCustomer, idempotencyKey: string) {
    super('add-customer', { bubbles: true, composed: true, cancelable: true });
    this.detail = { idempotencyKey };
    this.input = input;
  }
}

/** Fired when a customer has been added. No email was sent. */
export class CustomerAddedEvent extends Event {
  /** Safe to log. `customerId` is empty if the back end replied with nothing. */
  readonly detail: { readonly customerId: string; readonly status: Customer['status'] };
  /** The customer, without the one-time credentials: only the form shows them. Contains personal data. */
  readonly customer: Omit<Customer, 'credentials'>;

  constructor(customer: Customer) {
    super('customer-added', { bubbles: true, composed: true });
    const { id: customerId, status } = customer;
    this.detail = { customerId, status };
    const { credentials: _credentials, ...loggable } = customer;
    this.customer = loggable;
  }
}

/** Fired when the user asks to open a customer. The host page shows it. */
export class OpenCustomerEvent extends Event {
  /** Safe to log. */
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
