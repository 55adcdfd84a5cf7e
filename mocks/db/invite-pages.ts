import type { InviteListQuery } from '../../src/contract/models.ts';
import { hour } from '../clock.ts';
import { type InviteRow, type InviteTable, isOpen, statusOf } from './invites.ts';
import { type Page, selectPage } from './pages.ts';

type Query = InviteListQuery & Required<Pick<InviteListQuery, 'sort' | 'limit'>>;

/** The page of invites that was asked for. */
export function selectInvites(invites: InviteTable, query: Query, now: number): Page<InviteRow> {
  const { status, delivery, attention } = query;
  const filters = [
    ...(delivery?.length ? [(row: InviteRow) => delivery.includes(row.delivery)] : []),
    ...(status?.length ? [(row: InviteRow) => status.includes(statusOf(row, now))] : []),
    ...(attention ? [(row: InviteRow) => needsAttention(row, now)] : []),
  ];
  return selectPage(invites, query, filters.length ? (row) => filters.every((filter) => filter(row)) : undefined);
}

/** Nothing is left to be done about an invite that was accepted or revoked. */
function needsAttention(row: InviteRow, now: number): boolean {
  if (!isOpen(row)) return false;
  if (row.delivery === 'bounced' || row.delivery === 'failed') return true;
  const left = Date.parse(row.expiresAt) - now;
  return left > 0 && left <= 48 * hour;
}
