import { InviteEmailPreview } from '../elements/invite-email-preview/invite-email-preview.ts';
import { safeDefine } from './safe-define.ts';

safeDefine('invite-email-preview', InviteEmailPreview);

declare global {
  interface HTMLElementTagNameMap {
    'invite-email-preview': InviteEmailPreview;
  }
}
