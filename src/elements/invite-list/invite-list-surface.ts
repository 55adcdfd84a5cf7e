import type { InviteListTexts } from '../../localization/list-messages.ts';
import type { ListSurface } from '../list-element/list-surface.ts';

/** What all parts of the list of invites may use. */
export type InviteListSurface = ListSurface<'listInvites', InviteListTexts>;

/** What acting on invites does to the list around them. */
export interface InviteListEffects {
  /** Loads what is shown anew, without a word. */
  refresh(): void;
  /** Has screen readers say something, when they are done with what they say. */
  announce(words: string): void;
  /** Moves the focus to the button that opens an invite's details. */
  focusDetails(id: string): void;
}
