import type { Invite } from '../contract/models.ts';

/** The user withdraws an invite. Canceled, it keeps the adapter from being called: the host takes over. */
export class RevokeInviteEvent extends Event {
  readonly detail: { readonly inviteId: string; readonly idempotencyKey: string };

  constructor(inviteId: string, idempotencyKey: string) {
    super('revoke-invite', { bubbles: true, composed: true, cancelable: true });
    this.detail = { inviteId, idempotencyKey };
  }
}

/** The invite was withdrawn: its links have stopped working. */
export class InviteRevokedEvent extends Event {
  readonly detail: { readonly inviteId: string; readonly status: Invite['status'] };
  readonly invite: Invite;

  constructor(invite: Invite) {
    super('invite-revoked', { bubbles: true, composed: true });
    const { id: inviteId, status } = invite;
    this.detail = { inviteId, status };
    this.invite = invite;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'revoke-invite': RevokeInviteEvent;
    'invite-revoked': InviteRevokedEvent;
  }
}
