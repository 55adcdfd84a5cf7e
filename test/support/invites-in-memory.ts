import * as fc from 'fast-check';
import { createInviteTable, describeInvite, type InviteRow } from '../../mocks/db/invites.ts';
import type { Invite, InviteListQuery } from '../../src/index.ts';
import { invite } from './fake-adapter.ts';

export const now = new Date('2026-03-02T09:30:00.000Z');

/** Returns the time this many hours from `now`. */
export const inHours = (hours: number): string => new Date(now.getTime() + hours * 3_600_000).toISOString();

export const lighthouse: Invite = {
  ...invite,
  delivery: 'delivered',
  createdAt: inHours(-24),
  lastSentAt: inHours(-24),
  expiresAt: inHours(144),
};

/** Returns invites with the given changes and consecutive ids. */
export const toInvites = (changes: readonly Partial<Invite>[]): readonly Invite[] =>
  changes.map((change, index) => ({ ...lighthouse, id: toId(index), ...change }));

/** Returns the id of the invite at an index. */
export const toId = (index: number): string => `inv_${index + 1}`;

export const idsOf = ({ items }: { readonly items: readonly { readonly id: string }[] }): readonly string[] =>
  items.map(({ id }) => id);

/** Few names, times and states, so that many invites have equal sort keys. */
export const rowFacts = fc.record({
  name: fc.constantFrom('Ash', 'ash', 'Äsh', 'Birch 2', 'Birch 10', '桜', 'Łódź', ''),
  contact: fc.constantFrom('Ada Okafor', 'Søren Größ'),
  delivery: fc.constantFrom('queued', 'sent', 'delivered', 'bounced', 'failed', 'unknown'),
  made: fc.integer({ min: -5, max: 0 }),
  sent: fc.option(fc.integer({ min: -5, max: 0 }), { nil: undefined }),
  expires: fc.integer({ min: -2, max: 3 }),
  end: fc.constantFrom(undefined, 'acceptedAt' as const, 'revokedAt' as const),
});

type RowFacts = typeof rowFacts extends fc.Arbitrary<infer Facts> ? Facts : never;

/** Returns an invite as the mock stores it. */
export function toRow(id: string, { name, contact, delivery, made, sent, expires, end }: RowFacts): InviteRow {
  const { status: _status, allowedActions: _actions, lastSentAt: _sent, ...rest } = lighthouse;
  return {
    ...rest,
    id,
    companyName: name,
    contactName: contact,
    delivery,
    createdAt: inHours(made * 24),
    ...(sent !== undefined && { lastSentAt: inHours(sent * 24) }),
    expiresAt: inHours(expires * 24),
    ...(end && { [end]: inHours(-1) }),
  };
}

/** Arbitrary contents of the mock's table. */
export const rows = fc
  .array(rowFacts, { maxLength: 40 })
  .map((facts) => facts.map((row, index) => toRow(toId(index), row)));

/** Arbitrary queries without cursors. */
export const queries: fc.Arbitrary<InviteListQuery> = fc.record(
  {
    q: fc.constantFrom('', 'ash', 'ÄSH', 'birch 10', '10 ada', 'lodz', 'gross soren', '桜', 'lighthouse.example'),
    status: fc.subarray(['pending', 'accepted', 'expired', 'revoked']),
    delivery: fc.subarray(['queued', 'sent', 'delivered', 'bounced', 'failed', 'unknown']),
    attention: fc.boolean(),
    sort: fc.constantFrom('companyName', '-companyName', 'lastSentAt', '-lastSentAt', 'expiresAt', '-expiresAt'),
    limit: fc.integer({ min: 1, max: 7 }),
  },
  { requiredKeys: [] },
);

/** Creates the mock's table of some rows, and the same rows as invites in another order. */
export function setUp(stored: readonly InviteRow[]) {
  const table = createInviteTable();
  table.load(stored);
  const invites = stored.map((row) => describeInvite(row, now.getTime(), [])).toReversed();
  return { table, invites };
}
