// An adapter may return anything. `CallController` has validated the types of the members; these functions check that
// required members exist. If they throw, the call fails with an unknown outcome.
import { AdapterError } from '../adapter/adapter-error.ts';
import type {
  CustomerPage,
  InviteCounts,
  InviteLink,
  InvitePage,
  InvitePreview,
  InviteReply,
  Session,
} from '../contract/models.ts';
import { isVisibleText } from '../contract/invisible.ts';
import { hasId } from './sanitize-page.ts';

/** Returns the number of items that a page reports; undefined if the back end does not count. */
export const sanitizeTotal = ({ total }: CustomerPage | InvitePage): number | undefined =>
  Number(total) >= 0 ? total : undefined;

/**
 * Returns the number of all invites: the total of a page, else the sum of its counts.
 * @param isFiltered - Whether the page is searched or filtered, so that its total does not count all invites.
 * @returns `undefined` if the back end does not count.
 */
export function sanitizeInviteTotal(page: InvitePage, isFiltered = false): number | undefined {
  const { pending, accepted, expired, revoked }: Partial<InviteCounts> = page.counts ?? {};
  // Numbers may arrive as text.
  const counts = [pending, accepted, expired, revoked].map(Number);
  const sum = counts.every((count) => count >= 0) ? counts.reduce((all, count) => all + count) : undefined;
  return (isFiltered ? undefined : sanitizeTotal(page)) ?? sum;
}

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

/** @throws TypeError if an invite has no id, because the export could not detect duplicates. */
export function assertExportPage({ items }: InvitePage) {
  if (!items.every(hasId)) throw new TypeError('An invite has no id.');
}

/**
 * Returns the preview, with empty text in place of other values.
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

/** @throws TypeError if a reply lacks the id of the created record. */
export function assertId(id: string | undefined) {
  if (!isVisibleText(id)) throw new TypeError('It lacks the id of the created record.');
}
