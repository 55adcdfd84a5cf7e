// `node bench/in-memory.ts`: measures how fast `pageInMemory` returns a page of 100,000 invites, on the first call and
// on later ones.
import { availableParallelism } from 'node:os';
import { pageInMemory } from '../src/adapter/page-in-memory.ts';
import type { Invite, InviteListQuery } from '../src/contract/models.ts';
import { summarize } from './statistics.ts';

const count = 100_000;
const runs = 15;
/** Shuffles the rows, so that no sort order exists initially. */
const stride = 70_001;
const start = Date.parse('2026-03-02T09:30:00Z');
const now = new Date(start);
const trades = ['Bakery', 'Solar', 'Optics', 'Joinery', 'Søren & Söhne', 'Catering', 'Roofing', 'Dental'];
const deliveries = ['delivered', 'delivered', 'sent', 'bounced', 'failed', 'queued'] as const;
const statuses = ['pending', 'pending', 'expired', 'accepted', 'revoked'] as const;

function toInvite(index: number): Invite {
  const number = (index * stride) % count;
  const trade = trades[number % trades.length]!;
  const sent = start - number * 60_000;
  return {
    id: `inv_${number + 1}`,
    companyName: `Northgate ${trade} ${(number * 7919) % count} Ltd`,
    contactName: `Ada Weber ${number % 1000}`,
    contactEmail: `ada.weber@northgate-${number}.example`,
    billingContact: { email: 'accounts@reseller.example', phone: '+442079460018' },
    billingAccountId: 'ba_1',
    status: statuses[number % statuses.length]!,
    delivery: deliveries[number % deliveries.length]!,
    timesSent: 1,
    createdAt: new Date(sent).toISOString(),
    createdBy: 'maya@reseller.example',
    lastSentAt: new Date(sent).toISOString(),
    expiresAt: new Date(sent + 7 * 24 * 3_600_000).toISOString(),
    allowedActions: [],
  };
}

/** Parse the invites from JSON, so that each has its own strings, like a real reply. */
const reply = JSON.stringify(Array.from({ length: count }, (_, index) => toInvite(index)));
const readReply = () => JSON.parse(reply) as readonly Invite[];

const sorts = ['companyName', '-companyName', 'lastSentAt', '-lastSentAt', 'expiresAt', '-expiresAt'] as const;
const queries: readonly (readonly [name: string, query: InviteListQuery])[] = [
  ...sorts.map((sort) => [`sort ${sort}`, { sort }] as const),
  ['search, one word', { q: 'bakery' }],
  ['search, two words', { q: 'ada soren' }],
  ['search, nothing found', { q: 'nowhere' }],
  ['filter by status', { status: ['pending', 'expired'] }],
  ['filter by delivery', { delivery: ['bounced'] }],
  ['needs attention', { attention: true }],
  ['all at once', { q: 'solar', status: ['pending'], delivery: ['delivered'], attention: true, sort: 'companyName' }],
];

function time(invites: readonly Invite[], query: InviteListQuery): number {
  const started = performance.now();
  pageInMemory(invites, query, now);
  return performance.now() - started;
}

const warm = readReply();
const show = (values: readonly number[]) => summarize(values).median.toFixed(1).padStart(8);
console.log(`Node ${process.version}, ${availableParallelism()} cores; medians of ${runs} in milliseconds`);
console.log('   first   later');
for (const [name, query] of queries) {
  const first = Array.from({ length: runs }, () => time(readReply(), query));
  const later = Array.from({ length: runs + 1 }, () => time(warm, query)).slice(1);
  console.log(`${show(first)}${show(later)}  ${name}`);
}

const started = performance.now();
let pages = 0;
for (let cursor: string | undefined = ''; cursor !== undefined; pages++)
  cursor = pageInMemory(warm, { limit: 100, ...(cursor && { cursor }) }, now).nextCursor;
console.log(`${show([performance.now() - started])}          walk over all ${pages} pages of 100`);
