import { AdapterError } from '../../src/adapter/adapter-error.ts';
import type { AdapterMethods } from '../../src/adapter/reseller-adapter.ts';
import type { Invite, InviteReply } from '../../src/contract/models.ts';
import type { ChangeEvent, WatchOptions } from '../../src/server/change-log.ts';
import { toTimestamp } from '../clock.ts';
import {
  countInvites,
  describeInvite,
  type InviteRow,
  nextResendOf,
  selectInvites,
  statusOf,
  toEmailKey,
} from '../db/invites.ts';
import { mintToken } from '../db/tokens.ts';
import type { MockState } from '../mock-state.ts';
import { findBillingAccount, findInvite } from './find.ts';
import { assertExpiryAllowed, expiryOf, sendInvite, storeInvite } from './send-invite.ts';

type InviteMethods = Pick<AdapterMethods, 'listInvites' | 'inviteCustomer' | 'resendInvite' | 'revokeInvite'>;

/** Implements the operations on invites. Each awaits first, then reads and writes synchronously, so that of two concurrent calls only one can succeed. */
export function inviteMethods(state: MockState): InviteMethods {
  const { db, clock, permissions } = state;

  function toInviteReply(row: InviteRow): InviteReply {
    const now = clock.now();
    return { invite: describeInvite(row, now, permissions), serverTime: toTimestamp(now) };
  }

  return {
    async listInvites(query) {
      const now = clock.now();
      const complete = { sort: '-lastSentAt', limit: 25, ...query } as const;
      const { items: rows, total, ...page } = selectInvites(db.invites, complete, now);
      const items = rows.map((row) => describeInvite(row, now, permissions));
      const totals = state.includesTotals && { total, counts: countInvites(db.invites, now) };
      return { items, ...page, ...totals, serverTime: toTimestamp(now) };
    },

    async inviteCustomer(input) {
      const minted = await mintToken();
      const now = clock.now();
      const billingAccountId = findBillingAccount(state, input.billingContact.email);
      assertExpiryAllowed(input);
      assertNotCustomer(state, input.contactEmail);
      if (!state.allowsMultipleInvites) assertNoPendingInvite(state, input.contactEmail);
      const row: InviteRow = {
        ...input,
        id: db.nextId('inv'),
        billingAccountId,
        delivery: 'queued',
        timesSent: 0,
        sendings: [],
        createdAt: toTimestamp(now),
        createdBy: state.user.email,
        expiresAt: expiryOf(input, now),
      };
      return toInviteReply(sendInvite(state, row, minted));
    },

    async resendInvite({ id }) {
      const minted = await mintToken();
      const row = findInvite(state, id, 'pending', 'expired');
      assertCooldownOver(row, clock.now());
      const sent = sendInvite(state, row, minted);
      const linkRotated = state.rotatesLinks && sent.delivery !== 'failed';
      return { ...toInviteReply(sent), linkRotated };
    },

    /** Closes the links as well, because a token is only valid while its invite is pending. */
    async revokeInvite({ id }) {
      const row = findInvite(state, id, 'pending');
      const revoked: InviteRow = { ...row, revokedAt: toTimestamp(clock.now()) };
      storeInvite(state, revoked);
      return toInviteReply(revoked);
    },
  };
}

/** Yields invites as they change, with what the user may do with them at that time. */
export async function* watchInviteEvents(
  { inviteLog, clock, permissions }: MockState,
  options: WatchOptions,
): AsyncGenerator<ChangeEvent<Invite>> {
  for await (const event of inviteLog.watch(options))
    yield event.type === 'changed' ? { ...event, item: describeInvite(event.item, clock.now(), permissions) } : event;
}

/** Rejects an email whose invite was accepted. Before that, one email may receive several invites. */
function assertNotCustomer({ db }: MockState, email: string) {
  const customerId = db.invites.findByKey(toEmailKey(email)).find((row) => row.customerId)?.customerId;
  if (customerId !== undefined)
    throw new AdapterError('already-customer', {
      detail: 'This contact is a customer already.',
      meta: { customerId },
    });
}

function assertNoPendingInvite({ db, clock }: MockState, email: string) {
  const pending = db.invites.findByKey(toEmailKey(email)).find((row) => statusOf(row, clock.now()) === 'pending');
  if (pending)
    throw new AdapterError('invite-pending', {
      detail: 'An invite to this contact is pending.',
      meta: { inviteId: pending.id },
    });
}

function assertCooldownOver(row: InviteRow, now: number) {
  const next = nextResendOf(row) ?? now;
  if (next > now)
    throw new AdapterError('resend-too-soon', {
      detail: 'The last email was sent less than a minute ago.',
      retryAfter: Math.ceil((next - now) / 1000),
      meta: { nextResendAt: toTimestamp(next), serverTime: toTimestamp(now) },
    });
}
