// An adapter may be written by anyone and return anything. `CallController` has checked the types of the members; these functions
// check which members are there. What they throw becomes a failed call with an unknown outcome.
import { AdapterError } from '../adapter/adapter-error.ts';
import type { CustomerPage, InviteLink, InvitePage, InvitePreview, InviteReply, Session } from '../contract/models.ts';

/** Returns the number of items that a page reports; undefined if the back end does not count. */
export const sanitizeTotal = ({ total }: CustomerPage | InvitePage): number | undefined =>
  Number(total) >= 0 ? total : undefined;

/** Returns the permissions of the session; undefined if they are unknown. */
export const sanitizePermissions = ({ permissions }: Session): Session['permissions'] | undefined =>
  Array.isArray(permissions) ? permissions : undefined;

/** @throws TypeError if the reply to a resend or a revocation has no invite. */
export function assertInviteReply(reply: InviteReply | null | undefined) {
  const invite: unknown = reply?.invite;
  if (typeof invite !== 'object' || !invite) throw new TypeError('It has no invite.');
}

/** @throws TypeError if the reply has no URL. */
export function assertInviteLink(link: InviteLink | null | undefined): asserts link is InviteLink {
  if (!/^https?:\/\//i.test(link?.url ?? '')) throw new TypeError('It has no link.');
}

/** @throws TypeError if an invite has no id: the export could not tell it from the others. */
export function assertExportPage({ items }: InvitePage) {
  if (items.some(({ id }) => !id)) throw new TypeError('An invite has no id.');
}

/**
 * Returns the preview with text only; what is not text becomes empty.
 *
 * @throws AdapterError if the email has no body at all.
 */
export function sanitizePreview(reply: InvitePreview | undefined): InvitePreview {
  const toText = (value: unknown) => (typeof value === 'string' ? value : '');
  const preview = {
    subject: toText(reply?.subject),
    from: toText(reply?.from),
    html: toText(reply?.html),
    text: toText(reply?.text),
  };
  if (!preview.html && !preview.text)
    throw new AdapterError('invalid-reply', { cause: new TypeError('It has neither text nor HTML.') });
  return preview;
}

/** @throws TypeError if a reply lacks the id of what was created. */
export function assertId(id: string | undefined) {
  if (!id) throw new TypeError('It lacks the id of what was created.');
}
