import type { TextsByCode } from './messages.ts';

/** The words with which `<invite-email-preview>` begins. */
export interface InvitePreviewEarlyMessages {
  readonly noAdapter: string;
  /** The back end cannot tell beforehand what it would send. */
  readonly notOffered: string;
  /** A part that comes on demand did not come. */
  readonly partFailed: string;
  readonly tryAgain: string;
  /** What the preview is called. */
  readonly heading: string;
  readonly loading: string;
}

/** The words that `<invite-email-preview>` needs once there is an adapter to ask. */
export interface InvitePreviewLaterMessages {
  /** Before the members that are missing, and before those that are wrong. */
  readonly missing: string;
  readonly wrong: string;
  /** What the members are called, by JSON pointer into the invite. */
  readonly members: TextsByCode;
  /** Why there is no preview, by problem code. */
  readonly problems: TextsByCode;
  readonly problem: string;
  readonly from: string;
  readonly subject: string;
  /** Below the registration link, which opens nothing yet. */
  readonly linkNote: string;
  readonly noText: string;
  readonly showHtml: string;
  readonly showText: string;
  /** What the frame with the mail is called. */
  readonly htmlTitle: string;
  /** The page's own rules forbid such a frame. */
  readonly htmlForbidden: string;
}

/** All words of `<invite-email-preview>`. */
export interface InvitePreviewMessages extends InvitePreviewEarlyMessages, InvitePreviewLaterMessages {}
