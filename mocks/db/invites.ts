import type { Invite, InviteListQuery, Sending, Session } from '../../src/contract/models.ts';
import { createInviteFilter, inviteIndexConfig, type InviteOrder } from '../../src/paging/lists.ts';
import { type Page, selectPage } from '../../src/paging/page.ts';
import { minute, toTimestamp } from '../clock.ts';
import { toCompanyKeys } from './company-key.ts';
import { Table } from './table.ts';

/** A stored invite. The omitted members depend on the current time and the user's permissions. */
export type InviteRow = Omit<Invite, 'status' | 'nextResendAt' | 'allowedActions'>;

/** The minimum time between two emails of an invite. */
const resendCooldown = minute;

type Permissions = Session['permissions'];

export type InviteTable = Table<InviteRow, InviteOrder>;

export const createInviteTable = (): InviteTable =>
  new Table<InviteRow, InviteOrder>({
    ...inviteIndexConfig,
    toLookupKeys: ({ companyName, contactEmail }) => [...toCompanyKeys(companyName), toEmailKey(contactEmail)],
  });

type Query = InviteListQuery & Required<Pick<InviteListQuery, 'sort' | 'limit'>>;

/** Selects one page of invites. Their status and need for attention depend on the current time. */
export function selectInvites(invites: InviteTable, query: Query, now: number): Page<InviteRow> {
  const filter = createInviteFilter<InviteRow>(query, { statusOf: (row) => statusOf(row, now), isOpen }, now);
  return selectPage(invites, query, filter);
}

/** Normalizes an email address for lookup. Contains an "@", so it never equals a company key. */
export const toEmailKey = (email: string): string => email.toLowerCase();

export function statusOf({ acceptedAt, revokedAt, expiresAt }: InviteRow, now: number): Invite['status'] {
  if (acceptedAt) return 'accepted';
  if (revokedAt) return 'revoked';
  return now < Date.parse(expiresAt) ? 'pending' : 'expired';
}

/**
 * Whether an invite is neither accepted nor revoked. Includes expired invites, which become pending again when resent.
 */
export function isOpen({ acceptedAt, revokedAt }: InviteRow): boolean {
  return !acceptedAt && !revokedAt;
}

/** When the invite may be resent, in milliseconds since 1970. `undefined` if it was never sent, or is closed. */
export function nextResendOf(row: InviteRow): number | undefined {
  return row.lastSentAt !== undefined && isOpen(row) ? Date.parse(row.lastSentAt) + resendCooldown : undefined;
}

/** Adds the members that depend on the current time and the user's permissions. */
export function describeInvite(row: InviteRow, now: number, permissions: Permissions): Invite {
  const status = statusOf(row, now);
  const nextResend = nextResendOf(row);
  return {
    ...row,
    sendings: sendingsOf(row),
    ...(nextResend !== undefined && { nextResendAt: toTimestamp(nextResend) }),
    status,
    allowedActions: actionsOf(status, permissions),
  };
}

function actionsOf(status: Invite['status'], permissions: Permissions): Invite['allowedActions'] {
  const open = status === 'pending' || status === 'expired';
  const pending = status === 'pending';
  const maySend = permissions.includes('invites:send');
  return [
    ...(open && maySend ? (['resend'] as const) : []),
    ...(pending && permissions.includes('invites:revoke') ? (['revoke'] as const) : []),
    ...(pending && maySend ? (['link'] as const) : []),
  ];
}

type SentInvite = Pick<Invite, 'sendings' | 'createdAt' | 'createdBy' | 'lastSentAt' | 'delivery'>;

/** The maximum number of sendings per invite in the contract. */
const maxSendings = 100;

/** Lists an invite's emails, oldest first. Derives those of generated rows, which store none to save memory. */
export function sendingsOf(row: SentInvite): readonly Sending[] {
  const { sendings, createdAt, createdBy: sentBy, lastSentAt = createdAt, delivery } = row;
  if (sendings) return sendings;
  const last: Sending = { sentAt: lastSentAt, sentBy, delivery };
  return lastSentAt === createdAt ? [last] : [{ sentAt: createdAt, sentBy, delivery: 'delivered' }, last];
}

/** Appends an email to an invite's history. */
export function addSending(row: SentInvite, sending: Sending): readonly Sending[] {
  return [...sendingsOf(row), sending].slice(-maxSendings);
}
