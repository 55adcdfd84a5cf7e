import type { pageInMemory } from '../src/adapter/page-in-memory.ts';
import type { ResellerAdapter } from '../src/adapter/reseller-adapter.ts';
import type { Invite, InviteListQuery, InvitePage } from '../src/contract/models.ts';

/** What serves the list from an array. */
export interface ListAdapter {
  readonly adapter: ResellerAdapter;
  /** Replaces an invite while it is watched. */
  change(invite: Invite): void;
}

/**
 * Serves invites from an array in the order of the list's default sort: the first page at once, others once `loadPager`
 * has brought `pageInMemory`. The page runs this text, so that it uses nothing but its input.
 */
export function createListAdapter(
  invites: readonly Invite[],
  serverTime: string,
  asideMark: string,
  loadPager: () => Promise<{ readonly pageInMemory: typeof pageInMemory }>,
): ListAdapter {
  const now = new Date(serverTime);
  let tell: ((invite: Invite) => void) | undefined;

  // What a server would do is done in a task of its own, which says that it is not the list's.
  const listInvites = async (query: InviteListQuery): Promise<InvitePage> => {
    const { limit = 25, q, status, sort = '-lastSentAt', cursor } = query;
    const isFirstPage = !q && !status?.length && sort === '-lastSentAt' && !cursor;
    // Nobody turns the page.
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
        tell = (invite) => controller.enqueue(invite);
        signal.addEventListener('abort', () => {
          tell = undefined;
          controller.error(signal.reason);
        });
      },
    });

  const adapter = { listInvites, watchInvites, resendInvite: () => new Promise<never>(() => {}) };
  return { adapter, change: (invite) => tell?.(invite) };
}
