import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { InviteList } from 'reseller-elements';
import 'reseller-elements/define/invite-list.js';

/** Properties of the list's stories that Storybook controls. */
export type InviteListArgs = Pick<
  InviteList,
  'query' | 'status' | 'attention' | 'sort' | 'pageSize' | 'cursor' | 'disabled' | 'messages'
>;

export const renderInviteList = (args: Partial<InviteListArgs>) =>
  html`<invite-list
    query=${ifDefined(args.query || undefined)}
    status=${ifDefined(args.status?.join(' ') || undefined)}
    ?attention=${args.attention}
    sort=${ifDefined(args.sort || undefined)}
    page-size=${ifDefined(args.pageSize)}
    cursor=${ifDefined(args.cursor || undefined)}
    ?disabled=${args.disabled}
    .messages=${args.messages ?? {}}
  ></invite-list>`;
