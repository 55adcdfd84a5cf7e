import type { Invite, ResendReply } from '../contract/models.ts';

/** The user sends an invite again. Canceled, it keeps the adapter from being called: the host takes over. */
export class ResendInviteEvent extends Event {
  readonly detail: { readonly inviteId: string; readonly idempotencyKey: string };

  constructor(inviteId: string, idempotencyKey: string) {
    super('resend-invite', { bubbles: true, composed: true, cancelable: true });
    this.detail = { inviteId, idempotencyKey };
  }
}

/** The invite was sent again, and what became of the earlier links. */
export class InviteResentEvent extends Event {
  readonly detail: {
    readonly inviteId: string;
    readonly status: Invite['status'];
    readonly delivery: Invite['delivery'];
    readonly timesSent: number;
    readonly linkRotated: boolean;
  };
  readonly invite: Invite;

  constructor({ invite, linkRotated }: ResendReply) {
    super('invite-resent', { bubbles: true, composed: true });
    const { id: inviteId, status, delivery, timesSent } = invite;
    this.detail = { inviteId, status, delivery, timesSent, linkRotated };
    this.invite = invite;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'resend-invite': ResendInviteEvent;
    'invite-resent': InviteResentEvent;
  }
}
