import type { NewRegistration, RegistrationReply } from '../contract/models.ts';

/** The user sends the registration form. Canceled, it keeps the adapter from being called. */
export class RegisterCustomerEvent extends Event {
  readonly detail: { readonly idempotencyKey: string };
  /** What was typed, after normalisation; token and password go nowhere but to the adapter. */
  readonly input: Omit<NewRegistration, 'token' | 'password'>;

  constructor(input: NewRegistration, idempotencyKey: string) {
    super('register-customer', { bubbles: true, composed: true, cancelable: true });
    this.detail = { idempotencyKey };
    const { token, password, ...loggable } = input;
    void token;
    void password;
    this.input = loggable;
  }
}

/** The customer exists, with its account. The link to sign in is left out: the form shows it. */
export class CustomerRegisteredEvent extends Event {
  readonly detail: { readonly customerId: string };
  readonly registration: Omit<RegistrationReply, 'signInUrl'>;

  constructor(reply: RegistrationReply) {
    super('customer-registered', { bubbles: true, composed: true });
    const { customerId } = reply;
    this.detail = { customerId };
    const { signInUrl, ...loggable } = reply;
    void signInUrl;
    this.registration = loggable;
  }
}

/** The user's link has expired and a new invite is wanted; the page knows whom to ask. */
export class RequestNewInviteEvent extends Event {
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
