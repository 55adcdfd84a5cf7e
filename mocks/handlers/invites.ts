import { toTimestamp } from '../clock.ts';
import { selectInvites } from '../db/invite-pages.ts';
import { describeInvite, type InviteRow, nextResendOf, statusOf, toEmailKey } from '../db/invites.ts';
import { mintToken } from '../db/tokens.ts';
import { streamInvites } from '../events/invite-stream.ts';
import { ProblemError } from '../pipeline/problem-error.ts';
import { user } from '../seeds/reseller.ts';
import type { World } from '../world.ts';
import type { Handler } from './call.ts';
import { findBillingAccount, findInvite } from './find.ts';
import { lifetime, sendInvite, storeInvite } from './send-invite.ts';

export const listInvites: Handler<'listInvites'> = ({ world: { db, clock, permissions, tellsTotals }, query }) => {
  const now = clock.now();
  const { rows, total, ...page } = selectInvites(db.invites, query, now);
  const items = rows.map((row) => describeInvite(row, now, permissions));
  return { status: 200, body: { items, ...page, ...(tellsTotals && { total }), serverTime: toTimestamp(now) } };
};

export const watchInvites: Handler<'watchInvites'> = ({ world, headers, signal }) => ({
  status: 200,
  stream: streamInvites(world, signal, headers.get('Last-Event-ID') || undefined),
});

// Handlers await first, then read and write without a pause: calls that overlap cannot both win.

export const inviteCustomer: Handler<'inviteCustomer'> = async ({ world, body }) => {
  const minted = await mintToken();
  const { db, clock, basePath } = world;
  const now = clock.now();
  const billingAccountId = findBillingAccount(world, body.billingContact.email);
  refuseCustomer(world, body.contactEmail);
  if (!world.allowsSeveralInvites) refuseSecondInvite(world, body.contactEmail);
  const row: InviteRow = {
    ...body,
    id: db.nextId('inv'),
    billingAccountId,
    delivery: 'queued',
    timesSent: 0,
    sendings: [],
    createdAt: toTimestamp(now),
    createdBy: user.email,
    expiresAt: toTimestamp(now + lifetime),
  };
  const reply = toInviteReply(world, sendInvite(world, row, minted));
  return { status: 201, body: reply, location: `${basePath}/invites/${row.id}` };
};

export const resendInvite: Handler<'resendInvite'> = async ({ world, params }) => {
  const minted = await mintToken();
  const row = findInvite(world, params.id, 'pending', 'expired');
  demandCooledDown(row, world.clock.now());
  const sent = sendInvite(world, row, minted);
  const linkRotated = world.rotatesLinks && sent.delivery !== 'failed';
  return { status: 200, body: { ...toInviteReply(world, sent), linkRotated } };
};

/** Closes the links as well: a token is worth what its invite's status says. */
export const revokeInvite: Handler<'revokeInvite'> = ({ world, params }) => {
  const row = findInvite(world, params.id, 'pending');
  const revoked: InviteRow = { ...row, revokedAt: toTimestamp(world.clock.now()) };
  storeInvite(world, revoked);
  return { status: 200, body: toInviteReply(world, revoked) };
};

function toInviteReply({ clock, permissions }: World, row: InviteRow) {
  const now = clock.now();
  return { invite: describeInvite(row, now, permissions), serverTime: toTimestamp(now) };
}

/** Several may be invited under one email, until one of them has become a customer. */
function refuseCustomer({ db }: World, email: string) {
  const customerId = db.invites.named(toEmailKey(email)).find((row) => row.customerId)?.customerId;
  if (customerId !== undefined)
    throw new ProblemError('already-customer', 'This contact is a customer already.', { meta: { customerId } });
}

function refuseSecondInvite({ db, clock }: World, email: string) {
  const pending = db.invites.named(toEmailKey(email)).find((row) => statusOf(row, clock.now()) === 'pending');
  if (pending)
    throw new ProblemError('invite-pending', 'An invite to this contact is pending.', {
      meta: { inviteId: pending.id },
    });
}

function demandCooledDown(row: InviteRow, now: number) {
  const next = nextResendOf(row) ?? now;
  if (next > now)
    throw new ProblemError('resend-too-soon', 'The last email was sent less than a minute ago.', {
      retryAfter: Math.ceil((next - now) / 1000),
      meta: { nextResendAt: toTimestamp(next), serverTime: toTimestamp(now) },
    });
}
