import type { Invite, NewInvite } from '../contract/models.ts';

/** The user sends the invite form. Canceled, it keeps the adapter from being called: the host takes over. */
export class InviteCustomerEvent extends Event {
  readonly detail: { readonly idempotencyKey: string };
  /** What was typed, after normalisation. */
  readonly input: NewInvite;

  constructor(input: NewInvite, idempotencyKey: string) {
    super('invite-customer', { bubbles: true, composed: true, cancelable: true });
    this.detail = { idempotencyKey };
    this.input = input;
  }
}

/** The invite exists. Whether its email went out is its `delivery`. */
export class CustomerInvitedEvent extends Event {
  readonly detail: {
    readonly inviteId: string;
    readonly status: Invite['status'];
    readonly delivery: Invite['delivery'];
  };
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
