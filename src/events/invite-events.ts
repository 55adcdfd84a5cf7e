import type { Invite, NewInvite } from '../contract/models.ts';

/**
 * Fired when the user submits the invite form, before the adapter is called.
 *
 * Cancelable. `preventDefault()` skips the adapter, and the page handles the submission itself.
 */
export class InviteCustomerEvent extends Event {
  /** Safe to log. `idempotencyKey` is the same for all retries of the submission. */
  readonly detail: { readonly idempotencyKey: string };
  /** The validated and normalized input. Contains personal data. */
  readonly input: NewInvite;

  constructor(input: NewInvite, idempotencyKey: string) {
    super('invite-customer', { bubbles: true, composed: true, cancelable: true });
    this.detail = { idempotencyKey };
    this.input = input;
  }
}

/** Fired when an invite has been created. Its `delivery` says whether the email was sent. */
export class CustomerInvitedEvent extends Event {
  /** Safe to log. `inviteId` is empty if the back end replied with nothing. */
  readonly detail: {
    readonly inviteId: string;
    readonly status: Invite['status'];
    readonly delivery: Invite['delivery'];
  };
  /** The new invite. Contains personal data. */
  readonly invite: Invite;

  constructor(invite: Invite) {
    super('customer-invited', { bubbles: true, composed: true });
    const { id: inviteId, status, delivery } = invite;
    this.detail = { inviteId, status, delivery };
    this.invite = invite;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'invite-customer': InviteCustomerEvent;
    'customer-invited': CustomerInvitedEvent;
  }
}
