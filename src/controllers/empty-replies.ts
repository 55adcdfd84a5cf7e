// A write that resolves with nothing was carried out, by a back end that does not return the record. These functions make one of what
// is known. Its id is empty if the back end has not told it.
import { defineCustomer, defineInvite } from '../adapter/define-records.ts';
import type { Customer, Invite, InviteReply, NewCustomer, NewInvite } from '../contract/models.ts';

/** What is known of an invite before an action on it. */
export type KnownInvite = Partial<Invite> & { readonly id: string };

const now = () => new Date().toISOString();

/** The reply to a new invite. It has no server time. */
export const toInviteReply = (input: NewInvite): InviteReply => ({
  invite: defineInvite({ ...input, id: '', createdAt: now(), allowedActions: [] }),
  serverTime: '',
});

export const toAddedCustomer = (input: NewCustomer): Customer => defineCustomer({ ...input, id: '', createdAt: now() });

/** An invite that was resent. The delivery that is known is of the earlier email. */
export const toResentInvite = (known: KnownInvite): Invite =>
  defineInvite({ ...known, lastSentAt: now(), delivery: 'unknown' });

export const toRevokedInvite = (known: KnownInvite): Invite =>
  defineInvite({ ...known, status: 'revoked', revokedAt: now(), allowedActions: [] });
