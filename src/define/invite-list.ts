import { InviteList } from '../elements/invite-list/invite-list.ts';
import { safeDefine } from './safe-define.ts';

safeDefine('invite-list', InviteList);

declare global {
  interface HTMLElementTagNameMap {
    'invite-list': InviteList;
  }
}
