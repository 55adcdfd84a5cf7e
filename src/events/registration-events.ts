import type { NewRegistration, RegistrationReply } from '../contract/models.ts';

/**
 * Fired when the user submits the registration form, before the adapter is called.
 *
 * Cancelable. `preventDefault()` skips the adapter.
 */
export class RegisterCustomerEvent extends Event {
  /** Safe to log. `idempotencyKey` is the same for all retries of the submission. */
  readonly detail: { readonly idempotencyKey: string };
  /** The validated and normalized input, without token and password: only the adapter gets them. Contains personal data. */
  readonly input: Omit<NewRegistration, 'token' | 'password'>;

  constructor(input: NewRegistration, idempotencyKey: string) {
    super('register-customer', { bubbles: true, composed: true, cancelable: true });
    this.detail = { idempotencyKey };
    const { token: _token, password: _password, ...loggable } = input;
    this.input = loggable;
  }
}

/** Fired when a customer has registered. */
export class CustomerRegisteredEvent extends Event {
  /** Safe to log. `customerId` is empty if the back end replied with nothing. */
  readonly detail: { readonly customerId: string };
  /** The reply, without the sign-in link: only the form shows it. */
  readonly registration: Omit<RegistrationReply, 'signInUrl'>;

  constructor(reply: RegistrationReply) {
    super('customer-registered', { bubbles: true, composed: true });
    const { customerId } = reply;
    this.detail = { customerId };
    const { signInUrl: _signInUrl, ...loggable } = reply;
    this.registration = loggable;
  }
}

/** Fired when the user's link has expired and the user asks for a new invite. The host page decides how to request one. */
export class RequestNewInviteEvent extends Event {
  /** Safe to log. */
  readonly detail: { readonly code: 'registration-expired' };

  constructor() {
    super('request-new-invite', { bubbles: true, composed: true });
    const code = 'registration-expired';
    this.detail = { code };
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'register-customer': RegisterCustomerEvent;
    'customer-registered': CustomerRegisteredEvent;
    'request-new-invite': RequestNewInviteEvent;
  }
}
