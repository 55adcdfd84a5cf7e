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
import { streamInvites } from '../events/invite-stream.ts';
import { ProblemError } from '../pipeline/problem-error.ts';
import { user } from '../seeds/reseller.ts';
import type { MockState } from '../mock-state.ts';
import type { Handler } from './call.ts';
import { findBillingAccount, findInvite } from './find.ts';
import { assertExpiryAllowed, expiryOf, sendInvite, storeInvite } from './send-invite.ts';

export const listInvites: Handler<'listInvites'> = ({ state: { db, clock, permissions, includesTotals }, query }) => {
  const now = clock.now();
  const { items: rows, total, ...page } = selectInvites(db.invites, query, now);
  const items = rows.map((row) => describeInvite(row, now, permissions));
  const totals = includesTotals && { total, counts: countInvites(db.invites, now) };
  return { status: 200, body: { items, ...page, ...totals, serverTime: toTimestamp(now) } };
};

export const watchInvites: Handler<'watchInvites'> = ({ state, headers, signal }) => ({
  status: 200,
  stream: streamInvites(state, signal, headers.get('Last-Event-ID') || undefined),
});

// Handlers await first, then read and write synchronously, so that of two concurrent calls only one can succeed.

export const inviteCustomer: Handler<'inviteCustomer'> = async ({ state, body }) => {
  const minted = await mintToken();
  const { db, clock, basePath } = state;
  const now = clock.now();
  const billingAccountId = findBillingAccount(state, body.billingContact.email);
  assertExpiryAllowed(body);
  assertNotCustomer(state, body.contactEmail);
  if (!state.allowsMultipleInvites) assertNoPendingInvite(state, body.contactEmail);
  const row: InviteRow = {
    ...body,
    id: db.nextId('inv'),
    billingAccountId,
    delivery: 'queued',
    timesSent: 0,
    sendings: [],
    createdAt: toTimestamp(now),
    createdBy: user.email,
    expiresAt: expiryOf(body, now),
  };
  const reply = toInviteReply(state, sendInvite(state, row, minted));
  return { status: 201, body: reply, location: `${basePath}/invites/${row.id}` };
};

export const resendInvite: Handler<'resendInvite'> = async ({ state, params }) => {
  const minted = await mintToken();
  const row = findInvite(state, params.id, 'pending', 'expired');
  assertCooldownOver(row, state.clock.now());
  const sent = sendInvite(state, row, minted);
  const linkRotated = state.rotatesLinks && sent.delivery !== 'failed';
  return { status: 200, body: { ...toInviteReply(state, sent), linkRotated } };
};

/** Closes the links as well, because a token is only valid while its invite is pending. */
export const revokeInvite: Handler<'revokeInvite'> = ({ state, params }) => {
  const row = findInvite(state, params.id, 'pending');
  const revoked: InviteRow = { ...row, revokedAt: toTimestamp(state.clock.now()) };
  storeInvite(state, revoked);
  return { status: 200, body: toInviteReply(state, revoked) };
};

function toInviteReply({ clock, permissions }: MockState, row: InviteRow) {
  const now = clock.now();
  return { invite: describeInvite(row, now, permissions), serverTime: toTimestamp(now) };
}

/** Rejects an email whose invite was accepted. Before that, one email may receive several invites. */
function assertNotCustomer({ db }: MockState, email: string) {
  const customerId = db.invites.findByKey(toEmailKey(email)).find((row) => row.customerId)?.customerId;
  if (customerId !== undefined)
    throw new ProblemError('already-customer', 'This contact is a customer already.', { meta: { customerId } });
}

function assertNoPendingInvite({ db, clock }: MockState, email: string) {
  const pending = db.invites.findByKey(toEmailKey(email)).find((row) => statusOf(row, clock.now()) === 'pending');
  if (pending)
    throw new ProblemError('invite-pending', 'An invite to this contact is pending.', {
      meta: { inviteId: pending.id },
    });
}

function assertCooldownOver(row: InviteRow, now: number) {
  const next = nextResendOf(row) ?? now;
  if (next > now)
    throw new ProblemError('resend-too-soon', 'The last email was sent less than a minute ago.', {
      retryAfter: Math.ceil((next - now) / 1000),
      meta: { nextResendAt: toTimestamp(next), serverTime: toTimestamp(now) },
    });
}
