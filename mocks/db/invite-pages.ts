import type { InviteListQuery } from '../../src/contract/models.ts';
import { hour } from '../clock.ts';
import { fold } from './fold.ts';
import { type InviteRow, statusOf } from './invites.ts';
import { type Page, paginate } from './pages.ts';

type Query = InviteListQuery & Required<Pick<InviteListQuery, 'sort' | 'limit'>>;
type SortMember = Extract<Query['sort'], `-${string}`> extends `-${infer Member}` ? Member : never;

/** Invites whose mail is to be sent yet are sorted by when they were made. */
const sortKeys: Readonly<Record<SortMember, (row: InviteRow) => string>> = {
  companyName: ({ companyName }) => fold(companyName),
  lastSentAt: ({ lastSentAt, createdAt }) => lastSentAt ?? createdAt,
  expiresAt: ({ expiresAt }) => expiresAt,
};

/** Searches, filters and sorts, then cuts out the page that the cursor names. */
export function selectPage(all: readonly InviteRow[], query: Query, now: number): Page<InviteRow> {
  const words = fold(query.q ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const toKey = sortKeys[query.sort.replace('-', '') as SortMember];
  const found = all.filter((row) => matches(row, words) && passes(row, query, now));
  return paginate(
    found.map((row) => ({ row, key: toKey(row), id: row.id })),
    query,
  );
}

function matches({ companyName, contactName, contactEmail }: InviteRow, words: readonly string[]): boolean {
  if (!words.length) return true;
  const text = fold(`${companyName} ${contactName} ${contactEmail}`);
  return words.every((word) => text.includes(word));
}

function passes(row: InviteRow, { status, delivery, attention }: Query, now: number): boolean {
  return (
    (!status?.length || status.includes(statusOf(row, now))) &&
    (!delivery?.length || delivery.includes(row.delivery)) &&
    (!attention || needsAttention(row, now))
  );
}

/** Nothing is left to be done about an invite that was accepted or revoked. */
function needsAttention(row: InviteRow, now: number): boolean {
  const status = statusOf(row, now);
  if (status !== 'pending' && status !== 'expired') return false;
  const lost = row.delivery === 'bounced' || row.delivery === 'failed';
  return lost || (status === 'pending' && Date.parse(row.expiresAt) - now <= 48 * hour);
}
