import type { Invite, Session } from '../../src/contract/models.ts';
import { toNameKey } from '../../src/contract/fold.ts';
import { minute, toTimestamp } from '../clock.ts';
import { toCompanyKeys } from './company-key.ts';
import { sendingsOf } from './sendings.ts';
import { Table } from './table.ts';

/** An invite as it is stored. The rest follows from it, from the time and from who asks. */
export type InviteRow = Omit<Invite, 'status' | 'nextResendAt' | 'allowedActions'>;

/** How long after a mail the next one may follow. */
const resendCooldown = minute;

type Permissions = Session['permissions'];

export type InviteTable = Table<InviteRow, 'companyName' | 'lastSentAt' | 'expiresAt'>;

export const createInviteTable = (): InviteTable =>
  new Table({
    orders: {
      companyName: ({ companyName }) => toNameKey(companyName),
      /** Invites whose mail is to be sent yet are sorted by when they were made. */
      lastSentAt: ({ lastSentAt, createdAt }) => lastSentAt ?? createdAt,
      expiresAt: ({ expiresAt }) => expiresAt,
    },
    toSearchText: ({ companyName, contactName, contactEmail }) => `${companyName} ${contactName} ${contactEmail}`,
    toLookupKeys: ({ companyName, contactEmail }) => [...toCompanyKeys(companyName), toEmailKey(contactEmail)],
  });

/** Never the key of a company: those have no "@". */
export const toEmailKey = (email: string): string => email.toLowerCase();

export function statusOf({ acceptedAt, revokedAt, expiresAt }: InviteRow, now: number): Invite['status'] {
  if (acceptedAt) return 'accepted';
  if (revokedAt) return 'revoked';
  return now < Date.parse(expiresAt) ? 'pending' : 'expired';
}

/** Whether the customer may still be waited for: a new mail revives an expired invite. */
export function isOpen({ acceptedAt, revokedAt }: InviteRow): boolean {
  return !acceptedAt && !revokedAt;
}

/** When it may be sent again, if a mail was sent at all and another would make sense. */
export function nextResendOf(row: InviteRow): number | undefined {
  return row.lastSentAt !== undefined && isOpen(row) ? Date.parse(row.lastSentAt) + resendCooldown : undefined;
}

/** The invite as the signed-in user sees it now. */
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
