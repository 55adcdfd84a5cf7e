import type { InviteCounts, InviteListQuery } from '../../contract/models.ts';
import { assumeOffered, check, checkEqual, NotChecked } from '../assert.ts';
import { defineCases } from '../case.ts';
import type { Context } from '../context.ts';

const statuses = ['pending', 'accepted', 'expired', 'revoked'] as const;

/** The counts of a page of invites, which are optional. */
export const countCases = defineCases('core', {
  'invites-counts': {
    title: 'The counts of invites are the numbers that the filters find',
    needs: ['listInvites'],
    onScreen: 'The numbers next to the filters differ from the rows that a filter shows.',
    run: checkCounts,
  },
  'invites-counts-all': {
    title: 'The counts of invites are those of all invites, whatever the search, filters and page',
    needs: ['listInvites'],
    onScreen: 'As soon as users search or choose a filter, the numbers next to all filters change.',
    async run(context) {
      const counts = await readCounts(context);
      const { nextCursor } = await context.call('listInvites', { limit: 1 });
      const queries: readonly InviteListQuery[] = [
        { q: `${context.runId}-nothing` },
        { status: ['revoked'] },
        { attention: true },
        { delivery: ['bounced'] },
        { limit: 2, sort: 'companyName' },
        ...(nextCursor === undefined ? [] : [{ limit: 1, cursor: nextCursor }]),
      ];
      for (const query of queries) checkEqual(await readCounts(context, query), counts, `counts of ${toText(query)}`);
    },
  },
});

/** How the counts change with an invite. */
export const countChangeCases = defineCases('invites', {
  counts: {
    title: 'The counts follow an invite and its revoke',
    needs: ['writes', 'inviteCustomer', 'revokeInvite', 'listInvites'],
    onScreen: 'The numbers next to the filters stay the same after an invite was sent or revoked.',
    async run(context) {
      const before = byStatus(await readCounts(context));
      const { id } = await context.invite();
      const sent = byStatus(await readCounts(context));
      checkEqual(sent, { ...before, pending: before.pending + 1 }, 'counts after an invite');
      await context.call('revokeInvite', { id });
      const revoked = byStatus(await readCounts(context));
      checkEqual(revoked, { ...before, revoked: before.revoked + 1 }, 'counts after the revoke');
    },
  },
});

/** Requires counts to agree with the filters. */
export async function checkCounts(context: Context): Promise<void> {
  const counts = await readCounts(context);
  for (const status of statuses)
    checkEqual(counts[status], await countMatches(context, { status: [status] }), `the count of ${status} invites`);
  checkEqual(counts.attention, await countMatches(context, { attention: true }), 'the count of attention');
  const sum = statuses.reduce((total, status) => total + counts[status], 0);
  checkEqual(sum, await countMatches(context, {}), 'the sum of the counts by status');
}

/** @throws {NotOffered} If pages have no counts. */
async function readCounts(context: Context, query: InviteListQuery = { limit: 1 }): Promise<InviteCounts> {
  const { counts } = await context.call('listInvites', query);
  if (query.limit === 1 && query.cursor === undefined) assumeOffered(counts, 'Pages of invites have no counts.');
  check(counts, `the page of ${toText(query)} has no counts`);
  return counts;
}

/** Counts the invites that a query finds: by the total, or one by one if there is none. */
async function countMatches(context: Context, query: InviteListQuery): Promise<number> {
  let count = 0;
  let cursor: string | undefined;
  for (let page = 0; page < 10; page++) {
    const read = await context.call('listInvites', { ...query, limit: 100, ...(cursor !== undefined && { cursor }) });
    if (read.total !== undefined) return read.total;
    count += read.items.length;
    cursor = read.nextCursor;
    if (cursor === undefined) return count;
  }
  throw new NotChecked('There are too many invites to count.');
}

const byStatus = ({ pending, accepted, expired, revoked }: InviteCounts) => ({ pending, accepted, expired, revoked });

const toText = (query: InviteListQuery): string => JSON.stringify(query);
