import type { pageInMemory } from '../src/adapter/page-in-memory.ts';
import type { ResellerAdapter } from '../src/adapter/reseller-adapter.ts';
import type { Invite, InviteListQuery, InvitePage } from '../src/contract/models.ts';

/** An adapter over an array, and control over its changes. */
export interface ListAdapter {
  readonly adapter: ResellerAdapter;
  /** Replaces an invite and sends the change to the watching list. */
  change(invite: Invite): void;
}

/**
 * Serves invites from an array in the list's default order: the first page at once, others after `loadPager` has loaded
 * `pageInMemory`. Its source text runs in the page, so it must not refer to anything outside.
 */
export function createListAdapter(
  invites: readonly Invite[],
  serverTime: string,
  asideMark: string,
  loadPager: () => Promise<{ readonly pageInMemory: typeof pageInMemory }>,
): ListAdapter {
  const now = new Date(serverTime);
  let enqueue: ((invite: Invite) => void) | undefined;

  // Does a server's work in a separate task, marked so that it does not count as the list's.
  const listInvites = async (query: InviteListQuery): Promise<InvitePage> => {
    const { limit = 25, q, status, sort = '-lastSentAt', cursor } = query;
    const isFirstPage = !q && !status?.length && sort === '-lastSentAt' && !cursor;
    // No case requests the next page.
    if (isFirstPage) return { items: invites.slice(0, limit), nextCursor: 'next', total: invites.length, serverTime };
    const pager = await loadPager();
    await scheduler.yield();
    performance.mark(asideMark);
    const page = pager.pageInMemory(invites, query, now);
    await scheduler.yield();
    return page;
  };

  const watchInvites = (_: unknown, { signal }: { readonly signal: AbortSignal }) =>
    new ReadableStream<Invite>({
      start(controller) {
        enqueue = (invite) => controller.enqueue(invite);
        signal.addEventListener('abort', () => {
          enqueue = undefined;
          controller.error(signal.reason);
        });
      },
    });

  const adapter = { listInvites, watchInvites, resendInvite: () => new Promise<never>(() => {}) };
  return { adapter, change: (invite) => enqueue?.(invite) };
}
