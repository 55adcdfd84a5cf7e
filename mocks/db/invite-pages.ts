import type { InviteListQuery } from '../../src/contract/models.ts';
import { hour } from '../clock.ts';
import { type InviteRow, type InviteTable, isOpen, statusOf } from './invites.ts';
import { type Page, selectPage } from './pages.ts';

type Query = InviteListQuery & Required<Pick<InviteListQuery, 'sort' | 'limit'>>;

/** Selects one page of invites by status, delivery and need for attention. */
export function selectInvites(invites: InviteTable, query: Query, now: number): Page<InviteRow> {
  const { status, delivery, attention } = query;
  const filters = [
    ...(delivery?.length ? [(row: InviteRow) => delivery.includes(row.delivery)] : []),
    ...(status?.length ? [(row: InviteRow) => status.includes(statusOf(row, now))] : []),
    ...(attention ? [(row: InviteRow) => needsAttention(row, now)] : []),
  ];
  return selectPage(invites, query, filters.length ? (row) => filters.every((filter) => filter(row)) : undefined);
}

/** Tells whether an open invite failed to arrive, or expires within 48 hours. */
function needsAttention(row: InviteRow, now: number): boolean {
  if (!isOpen(row)) return false;
  if (row.delivery === 'bounced' || row.delivery === 'failed') return true;
  const left = Date.parse(row.expiresAt) - now;
  return left > 0 && left <= 48 * hour;
}
