import { LitElement } from 'lit';
import { AdapterController } from '../../src/controllers/adapter-controller.ts';
import { ListController } from '../../src/controllers/list-controller.ts';
import type { Invite, InviteListQuery, InvitePage, ResellerAdapter } from '../../src/index.ts';
import { invite } from './fake-adapter.ts';

/** A host that lists invites and shows nothing: it renders as often as a real one. */
class ListHost extends LitElement {
  adapter: ResellerAdapter | undefined;
  query: InviteListQuery = {};
  readonly lost: string[] = [];
  readonly list = new ListController(this, new AdapterController(this), {
    operation: 'listInvites',
    getQuery: () => this.query,
    onLostCursor: () => {
      this.lost.push(this.query.cursor ?? '');
      this.ask({});
    },
  });

  /** Asks for something else, as a property of a real host does. */
  ask(query: InviteListQuery) {
    this.query = query;
    this.requestUpdate();
  }
}
customElements.define('x-list-host', ListHost);
export type { ListHost };

export function openListHost(adapter: ResellerAdapter, query: InviteListQuery = {}): ListHost {
  const host = document.createElement('x-list-host') as ListHost;
  Object.assign(host, { adapter, query });
  document.body.append(host);
  return host;
}

/** Until all has happened that can happen without time passing. */
export async function settle() {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
}

/** A time, so many minutes after the first page. */
export const minutes = (count: number) => new Date(Date.UTC(2026, 0, 2, 9, count)).toISOString();

export const row = (id: string, members: Partial<Invite> = {}): Invite => ({ ...invite, id, ...members });

/** A page of rows, as the server sent it at nine, or so many minutes later. */
export const pageOf = (items: readonly Invite[], members: Partial<InvitePage> = {}): InvitePage => ({
  items: [...items],
  serverTime: minutes(0),
  ...members,
});

export const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
