import { pageInMemory } from '../../src/adapter/page-in-memory.ts';
import type { ResellerAdapter } from '../../src/adapter/reseller-adapter.ts';
import type { Invite, InviteListQuery, InvitePage } from '../../src/contract/models.ts';
import { asideMark } from '../aside-mark.ts';

export { pageInMemory };

/** Serves invites from an array in the order of the default sort; `change` replaces one of them while it is watched. */
export function createListAdapter(invites: readonly Invite[], serverTime: string) {
  const now = new Date(serverTime);
  let tell: ((invite: Invite) => void) | undefined;

  /** What a server would do is done in a task of its own, which says that it is not the list's. */
  const answer = async (query: InviteListQuery): Promise<InvitePage> => {
    const { limit = 25, q, status, sort = '-lastSentAt', cursor } = query;
    const isFirstPage = !q && !status?.length && sort === '-lastSentAt' && !cursor;
    // Nobody turns the page.
    if (isFirstPage) return { items: invites.slice(0, limit), nextCursor: 'next', total: invites.length, serverTime };
    await scheduler.yield();
    performance.mark(asideMark);
    const page = pageInMemory(invites, query, now);
    await scheduler.yield();
    return page;
  };

  const watch = (signal: AbortSignal) =>
    new ReadableStream<Invite>({
      start(controller) {
        tell = (invite) => controller.enqueue(invite);
        signal.addEventListener('abort', () => {
          tell = undefined;
          controller.error(signal.reason);
        });
      },
    });

  const adapter: ResellerAdapter = {
    listInvites: answer,
    watchInvites: (_, { signal }) => watch(signal),
    resendInvite: () => new Promise(() => {}),
  };
  return { adapter, change: (invite: Invite) => tell?.(invite) };
}
