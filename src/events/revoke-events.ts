import type { Invite } from '../contract/models.ts';

/**
 * Fired when the user revokes an invite, before the adapter is called.
 *
 * Cancelable. `preventDefault()` skips the adapter, and the page revokes the invite itself.
 */
export class RevokeInviteEvent extends Event {
  /** Safe to log. `idempotencyKey` is the same for all retries of the revocation. */
  readonly detail: { readonly inviteId: string; readonly idempotencyKey: string };

  constructor(inviteId: string, idempotencyKey: string) {
    super('revoke-invite', { bubbles: true, composed: true, cancelable: true });
    this.detail = { inviteId, idempotencyKey };
  }
}

/** Fired when an invite has been revoked. Its links no longer work. */
export class InviteRevokedEvent extends Event {
  /** Safe to log. */
  readonly detail: {
    readonly inviteId: string;
    readonly status: Invite['status'];
    /** The id that the invite had before, if the back end has given it another one: nothing has that id any more. */
    readonly replacedId?: string;
  };
  /** The revoked invite. Contains personal data. */
  readonly invite: Invite;

  constructor(invite: Invite, replacedId = invite.id) {
    super('invite-revoked', { bubbles: true, composed: true });
    const { id: inviteId, status } = invite;
    this.detail = { inviteId, status };
    if (replacedId !== inviteId) this.detail = { ...this.detail, replacedId };
    this.invite = invite;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'revoke-invite': RevokeInviteEvent;
    'invite-revoked': InviteRevokedEvent;
  }
}
