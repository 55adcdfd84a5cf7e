import { day, minute, toTimestamp } from '../clock.ts';
import { selectPage } from '../db/invite-pages.ts';
import { describeInvite, type InviteRow, statusOf } from '../db/invites.ts';
import { mintToken, type MintedToken } from '../db/tokens.ts';
import { invalidMembers, ProblemError } from '../pipeline/problem-error.ts';
import { user } from '../seeds/reseller.ts';
import type { World } from '../world.ts';
import type { Handler } from './call.ts';

const lifetime = 7 * day;
const cooldown = minute;

export const listInvites: Handler<'listInvites'> = ({ world: { db, clock, permissions }, query }) => {
  const now = clock.now();
  const { rows, ...page } = selectPage([...db.invites.values()], query, now);
  const items = rows.map((row) => describeInvite(row, now, permissions));
  return { status: 200, body: { items, ...page, serverTime: toTimestamp(now) } };
};

// Handlers await first, then read and write without a pause: calls that overlap cannot both win.

export const inviteCustomer: Handler<'inviteCustomer'> = async ({ world, body }) => {
  const minted = await mintToken();
  const { db, clock, permissions } = world;
  const now = clock.now();
  const row: InviteRow = {
    ...body,
    id: db.nextId('inv'),
    billingAccountId: findBillingAccount(world, body.billingContact.email),
    delivery: 'queued',
    timesSent: 0,
    createdAt: toTimestamp(now),
    createdBy: user.email,
    expiresAt: toTimestamp(now + lifetime),
  };
  const invite = describeInvite(send(world, row, minted, now), now, permissions);
  return {
    status: 201,
    body: { invite, serverTime: toTimestamp(now) },
    location: `${world.basePath}/invites/${invite.id}`,
  };
};

export const resendInvite: Handler<'resendInvite'> = async ({ world, params }) => {
  const minted = await mintToken();
  const { db, clock, permissions } = world;
  const now = clock.now();
  const row = db.invites.get(params.id);
  if (!row) throw new ProblemError('not-found', 'There is no such invite.');
  demandOpen(row, now);
  demandCooledDown(row, now);
  const invite = describeInvite(send(world, row, minted, now), now, permissions);
  return { status: 200, body: { invite, linkRotated: false, serverTime: toTimestamp(now) } };
};

function findBillingAccount({ db }: World, email: string): string {
  const account = db.billingAccounts.find((candidate) => candidate.email.toLowerCase() === email.toLowerCase());
  if (account) return account.id;
  const detail = 'No billing account has this email.';
  throw invalidMembers([{ pointer: '/billingContact/email', code: 'billing-account-unknown', detail }]);
}

/** Stores the invite with what became of its mail. One that could not be sent counts for nothing: try again at once. */
function send(world: World, row: InviteRow, { token, hash }: MintedToken, now: number): InviteRow {
  const sent: InviteRow = {
    ...row,
    delivery: 'sent',
    timesSent: row.timesSent + 1,
    lastSentAt: toTimestamp(now),
    expiresAt: toTimestamp(now + lifetime),
    nextResendAt: toTimestamp(now + cooldown),
  };
  const stored: InviteRow = world.delivery === 'failed' ? { ...row, delivery: 'failed' } : sent;
  world.db.invites.set(stored.id, stored);
  world.db.tokens.set(hash, stored.id);
  world.outbox.post(stored, token, now);
  return stored;
}

function demandOpen(row: InviteRow, now: number) {
  const status = statusOf(row, now);
  if (status !== 'pending' && status !== 'expired')
    throw new ProblemError('invite-not-pending', `The invite is ${status}.`, { meta: { inviteId: row.id } });
}

function demandCooledDown({ nextResendAt }: InviteRow, now: number) {
  const wait = nextResendAt === undefined ? 0 : Date.parse(nextResendAt) - now;
  if (wait > 0)
    throw new ProblemError('resend-too-soon', 'The last email was sent less than a minute ago.', {
      retryAfter: Math.ceil(wait / 1000),
      meta: { nextResendAt, serverTime: toTimestamp(now) },
    });
}
