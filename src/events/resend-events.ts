import type { Invite, ResendReply } from '../contract/models.ts';

/**
 * Fired when the user resends an invite, before the adapter is called.
 *
 * Cancelable. `preventDefault()` skips the adapter, and the page resends the invite itself.
 */
export class ResendInviteEvent extends Event {
  /** Safe to log. `idempotencyKey` is the same for all retries of the resend. */
  readonly detail: { readonly inviteId: string; readonly idempotencyKey: string };

  constructor(inviteId: string, idempotencyKey: string) {
    super('resend-invite', { bubbles: true, composed: true, cancelable: true });
    this.detail = { inviteId, idempotencyKey };
  }
}

/** Fired when an invite has been resent. */
export class InviteResentEvent extends Event {
  /** Safe to log. `linkRotated` says whether earlier links stopped working. */
  readonly detail: {
    readonly inviteId: string;
    readonly status: Invite['status'];
    readonly delivery: Invite['delivery'];
    readonly timesSent: number;
    /** Undefined if the back end did not say. */
    readonly linkRotated: boolean | undefined;
    /** The id that the invite had before, if the back end has given it another one: nothing has that id any more. */
    readonly replacedId?: string;
  };
  /** The invite after the resend. Contains personal data. */
  readonly invite: Invite;

  constructor(
    { invite, linkRotated }: Omit<ResendReply, 'linkRotated'> & { readonly linkRotated?: boolean | undefined },
    replacedId = invite.id,
  ) {
    super('invite-resent', { bubbles: true, composed: true });
    const { id: inviteId, status, delivery, timesSent } = invite;
    this.detail = { inviteId, status, delivery, timesSent, linkRotated };
    if (replacedId !== inviteId) this.detail = { ...this.detail, replacedId };
    this.invite = invite;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'resend-invite': ResendInviteEvent;
    'invite-resent': InviteResentEvent;
  }
}
