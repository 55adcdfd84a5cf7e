import type { TextsByCode } from './look-up.ts';

/** The texts of `<invite-email-preview>`. */
export interface InvitePreviewMessages {
  readonly noAdapter: string;
  /** Shown if the adapter cannot preview emails. */
  readonly notOffered: string;
  /** Shown if a module failed to load. */
  readonly partFailed: string;
  readonly tryAgain: string;
  /** The name of the preview. */
  readonly heading: string;
  readonly loading: string;
  /** Before the list of missing members, and before that of invalid ones. */
  readonly missing: string;
  readonly wrong: string;
  /** The names of the members, by JSON pointer into the invite. */
  readonly members: TextsByCode;
  /** Why there is no preview, by problem code. */
  readonly problems: TextsByCode;
  readonly problem: string;
  readonly from: string;
  readonly subject: string;
  /** Below the registration link, which does not work in a preview. */
  readonly linkNote: string;
  readonly noText: string;
  readonly showHtml: string;
  readonly showText: string;
  /** The title of the frame that shows the email. */
  readonly htmlTitle: string;
  /** Shown if the page's Content-Security-Policy or Trusted Types forbid the frame. */
  readonly htmlForbidden: string;
}
