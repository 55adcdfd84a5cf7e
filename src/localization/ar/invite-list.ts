import { inviteListLaterMessages } from '../../elements/invite-list/invite-list-later.messages.ts';
import { inviteListLifeMessages } from '../../elements/invite-list/invite-list-life.messages.ts';
import { inviteListMessages } from '../../elements/invite-list/invite-list.messages.ts';
export default { ...inviteListMessages, ...inviteListLifeMessages, ...inviteListLaterMessages };
