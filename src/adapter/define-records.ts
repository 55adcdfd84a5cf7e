import { statusAt } from '../contract/invite-status.ts';
import type { Customer, Invite, Sending } from '../contract/models.ts';
import { readTime } from '../contract/read-time.ts';

const times = ['createdAt', 'lastSentAt', 'expiresAt', 'nextResendAt', 'acceptedAt', 'revokedAt'] as const;

/**
 * A record as far as a back end knows it. Members may be missing or `null`. Times may be RFC 3339, a `Date`, or seconds or
 * milliseconds since 1970.
 */
export type Known<Item extends { readonly id: string }> = {
  readonly [Member in Exclude<keyof Item, 'id'>]?:
    Item[Member] | (Member extends (typeof times)[number] ? Date | number | string : never) | null | undefined;
} & { readonly id: string | number | bigint };

/**
 * Completes an invite of which the back end knows only some members:
 *
 * - `status` follows from `revokedAt`, `acceptedAt`, `customerId` and `expiresAt`; it is `pending` if there is nothing else.
 * - `allowedActions` follow from the status: a pending invite can be resent, revoked and handed over as a link, an expired one
 *   can be resent. Elements hide the actions that the adapter has no method for.
 * - `delivery`, `timesSent`, `lastSentAt`, `createdAt` and `createdBy` follow from `sendings`. Else `delivery` is `unknown`, and
 *   the email counts as sent once.
 * - Required texts that are still missing are empty. Elements show nothing for them.
 *
 * @param options - `now` decides whether the invite has expired. @default new Date()
 * @example
 * const toInvite = ({ id, email, organizationName, expiresAt }: Invitation): Invite =>
 *   defineInvite({ id, contactEmail: email, companyName: organizationName, expiresAt });
 */
export function defineInvite(known: Known<Invite>, { now = new Date() }: { readonly now?: Date } = {}): Invite {
  const given: Partial<Invite> = clean(known);
  const sendings = given.sendings ?? [];
  const lastSentAt = given.lastSentAt ?? sendings.at(-1)?.sentAt;
  const delivery = given.delivery ?? sendings.at(-1)?.delivery ?? 'unknown';
  const expiresAt = given.expiresAt ?? '';
  const status = statusAt({ status: given.status ?? tellEnd(given) ?? 'pending', expiresAt }, now.getTime());
  return {
    id: String(known.id ?? ''),
    companyName: '',
    contactName: '',
    contactEmail: '',
    billingContact: { email: '', phone: '' },
    billingAccountId: '',
    timesSent: sendings.length
      ? sendings.filter(wasSent).length
      : Number(lastSentAt !== undefined || wasSent({ delivery })),
    createdAt: sendings[0]?.sentAt ?? lastSentAt ?? '',
    createdBy: sendings[0]?.sentBy ?? '',
    allowedActions: status === 'pending' ? ['resend', 'revoke', 'link'] : status === 'expired' ? ['resend'] : [],
    ...given,
    ...(lastSentAt && { lastSentAt }),
    delivery,
    expiresAt,
    status,
  };
}

/**
 * Completes a customer of which the back end knows only some members. It is `active`, and `added` unless it has an `inviteId`.
 * Required texts that are missing are empty.
 *
 * @example
 * const toCustomer = ({ id, name, created }: Account): Customer =>
 *   defineCustomer({ id, companyName: name, createdAt: created });
 */
export function defineCustomer(known: Known<Customer>): Customer {
  const given: Partial<Customer> = clean(known);
  return {
    id: String(known.id ?? ''),
    companyName: '',
    address: { country: '', line1: '' },
    technicalContact: { name: '', email: '', phone: '' },
    billingContact: { email: '', phone: '' },
    billingAccountId: '',
    status: 'active',
    origin: given.inviteId ? 'invited' : 'added',
    createdAt: '',
    createdBy: '',
    ...given,
  };
}

/** Returns the members besides the id that have a value, with times in RFC 3339. */
function clean<Item extends { readonly id: string }>(known: Known<Item>): Partial<Omit<Item, 'id'>> {
  const { id: _, ...members } = known;
  const entries = Object.entries(members).map(([name, value]) => [
    name,
    (times as readonly string[]).includes(name) ? toTimestamp(value) : value,
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== null)) as Partial<
    Omit<Item, 'id'>
  >;
}

/** Returns undefined for what is no time. */
function toTimestamp(value: unknown): string | undefined {
  const time = readTime(value);
  if (Number.isNaN(new Date(time).getTime())) return undefined;
  return typeof value === 'string' && Number.isNaN(Number(value)) ? value : new Date(time).toISOString();
}

function tellEnd({ revokedAt, acceptedAt, customerId }: Partial<Invite>): Invite['status'] | undefined {
  if (revokedAt) return 'revoked';
  return acceptedAt || customerId ? 'accepted' : undefined;
}

const wasSent = ({ delivery }: Pick<Sending, 'delivery'>) => delivery !== 'failed' && delivery !== 'queued';
