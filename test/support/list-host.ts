import type { AdapterController, AdapterHost } from '../../src/controllers/adapter-controller.ts';
import { ListController } from '../../src/controllers/list-controller.ts';
import type { Invite, InviteListQuery, InvitePage, ResellerAdapter } from '../../src/index.ts';
import { invite } from './fake-adapter.ts';
import { FakeHost } from './fake-host.ts';

/** A host that lists invites without rendering them, and updates as often as a real one. */
export class ListHost extends FakeHost {
  adapter: ResellerAdapter | undefined;
  query: InviteListQuery = {};
  readonly lost: string[] = [];
  readonly list = new ListController<'listInvites'>(
    this as unknown as AdapterHost,
    // The host's own adapter, without a provider.
    this as unknown as AdapterController,
    {
      operation: 'listInvites',
      getQuery: () => this.query,
      onInvalidCursor: () => {
        this.lost.push(this.query.cursor ?? '');
        this.ask({});
      },
    },
  );

  /** Changes the query, as a property of a real host does. */
  ask(query: InviteListQuery) {
    this.query = query;
    this.requestUpdate();
  }
}

export function openListHost(adapter: ResellerAdapter, query: InviteListQuery = {}): ListHost {
  const host = Object.assign(new ListHost(), { adapter, query });
  host.connect();
  return host;
}

/** Returns a time this many minutes after the first page. */
export const minutes = (count: number) => new Date(Date.UTC(2026, 0, 2, 9, count)).toISOString();

export const row = (id: string, members: Partial<Invite> = {}): Invite => ({ ...invite, id, ...members });

/** Returns a page of rows, sent at nine or later. */
export const pageOf = (items: readonly Invite[], members: Partial<InvitePage> = {}): InvitePage => ({
  items: [...items],
  serverTime: minutes(0),
  ...members,
});

export const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
