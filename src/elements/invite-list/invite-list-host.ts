import type { Invite } from '../../contract/models.ts';
import type { InviteListMessages } from '../../localization/list-messages.ts';
import type { ListHost } from '../list-element/list-host.ts';

/** Gives the actions on invites access to their list. */
export interface InviteListHost extends ListHost<'listInvites', InviteListMessages> {
  /** Loads the page again in the background. */
  refresh(): void;
  /** Loads the page again in the background, after the back end no longer knew an invite. */
  refreshMissing(id: string): void;
  /** Loads the page again in the background, after an action that the back end carried out without a reply. */
  refreshAfter(id: string): void;
  /** Updates the row of an invite, which had the given id until now. */
  replace(id: string, invite: Invite): void;
  /** Returns the id that an invite has now. */
  currentId(id: string): string;
  /** Announces a text to screen readers, politely. `isShown` shows it above the list, too. */
  announce(text: string, isShown?: boolean): void;
  /** Focuses the button that opens the details of an invite, or the list if that button no longer exists. */
  focusDetailsButton(id: string): void;
}
