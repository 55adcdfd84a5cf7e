import { filter, search, sort } from './cases/list-actions.ts';
import { paintFew, paintFewLarge, paintMany, paintManyLarge } from './cases/first-paint.ts';
import { liveUpdate } from './cases/live-update.ts';
import { mounts } from './cases/mounts.ts';
import { inMemory } from './cases/page-in-memory.ts';
import type { Kind } from './kind.ts';
import { renderListData, renderListPage } from './list-page.ts';

/** Lists, compared with a virtualized table in plain HTML over the same invites. */
export const lists: Kind = {
  subjects: [{ tag: 'invite-list' }],
  cases: {
    'paint-100': paintFew,
    'paint-100-large': paintFewLarge,
    'paint-100000': paintMany,
    'paint-100000-large': paintManyLarge,
    filter,
    search,
    sort,
    'live-update': liveUpdate,
    mounts,
    'page-in-memory': inMemory,
  },
  note: `First paint is from navigation to painted and idle, caches cold; ours shows 25 rows a page if nothing else is said,
plain those in sight. Making the invites is left out, and so is what the adapter does where a task is the list’s own.`,
  renderPage: renderListPage,
  renderData: renderListData,
};
