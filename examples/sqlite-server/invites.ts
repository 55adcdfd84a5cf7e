import type {
  AdapterMethods,
  Invite,
  InviteListQuery,
  InviteReply,
  NewInvite,
  Sending,
} from 'reseller-elements/adapters';
import { AdapterError } from 'reseller-elements/server';
import {
  addMatchKeys,
  type Backend,
  findBillingAccount,
  getReseller,
  type HostSession,
  recordChange,
  toTimestamp,
} from './backend.ts';
import { renderInviteMail } from './mail.ts';
import { queueMail } from './outbox.ts';
import { hashToken, newId, newToken } from './secrets.ts';
import { selectPage } from './select-page.ts';
import { fold, toCompanyKeys, toEmailKey, toSortName, toWords } from './text-keys.ts';

const day = 24 * 60 * 60 * 1000;
const defaultExpiresInDays = 7;

/** The minimum time between two emails of an invite, in milliseconds. */
const resendCooldown = 60_000;

/** An invite that expires within this time needs attention, in milliseconds. */
const expiresSoon = 2 * day;

export interface InviteRow {
  readonly id: string;
  readonly reseller_id: string;
  readonly details: string;
  readonly billing_account_id: string;
  readonly created_at: number;
  readonly created_by: string;
  readonly expires_in_days: number;
  readonly expires_at: number;
  readonly accepted_at: number | null;
  readonly revoked_at: number | null;
  readonly customer_id: string | null;
  readonly delivery: Invite['delivery'];
  readonly times_sent: number;
  readonly last_sent_at: number | null;
  readonly status: Invite['status'];
  readonly sendings: string;
}

/** The invites of one reseller, with their status at a time and their latest emails. */
const invitesOfReseller = `(
  SELECT *,
    CASE WHEN accepted_at IS NOT NULL THEN 'accepted' WHEN revoked_at IS NOT NULL THEN 'revoked'
         WHEN expires_at > :now THEN 'pending' ELSE 'expired' END AS status,
    (SELECT json_group_array(json_object('sentAt', sent_at, 'sentBy', sent_by, 'delivery', delivery))
     FROM (SELECT * FROM outbox WHERE invite_id = invites.id ORDER BY id DESC LIMIT 100)) AS sendings
  FROM invites WHERE reseller_id = :resellerId
)`;

const orders = {
  companyName: 'sort_name',
  lastSentAt: 'coalesce(last_sent_at, created_at)',
  expiresAt: 'expires_at',
};

type InviteMethods = Pick<
  AdapterMethods,
  'listInvites' | 'inviteCustomer' | 'resendInvite' | 'revokeInvite' | 'createInviteLink' | 'previewInvite'
>;

/** Implements the operations on invites. Those that write run in the transaction of `SqliteIdempotencyStore`. */
export function inviteMethods(backend: Backend, session: HostSession): InviteMethods {
  const { database, now } = backend;
  const { resellerId, user } = session;

  function toReply(id: string): InviteReply {
    const row = findInvite(backend, resellerId, id)!;
    return { invite: describeInvite(row, session), serverTime: toTimestamp(now()) };
  }

  /** Creates a link, and queues the email with it. */
  function send(id: string, details: NewInvite, expiresAt: number) {
    const reseller = getReseller(backend, resellerId);
    const mail = renderInviteMail(backend, reseller, details, expiresAt, createLink(backend, id));
    queueMail(backend, id, mail, user.email);
    recordChange(backend, resellerId, id);
  }

  return {
    async listInvites(query) {
      return database.read(() => {
        const time = now();
        const { rows, ...page } = selectPage<InviteRow>(database, toSelection(query, resellerId, time), {
          sort: query.sort ?? '-lastSentAt',
          limit: query.limit ?? 25,
          cursor: query.cursor,
        });
        return { items: rows.map((row) => describeInvite(row, session)), ...page, serverTime: toTimestamp(time) };
      });
    },

    async inviteCustomer(input) {
      const billingAccountId = findBillingAccount(backend, session, input.billingContact.email);
      assertNotCustomer(backend, resellerId, input.contactEmail);
      const id = newId('inv');
      const { companyName, contactName, contactEmail } = input;
      const expiresAt = now() + defaultExpiresInDays * day;
      database.run(
        `INSERT INTO invites (id, reseller_id, details, billing_account_id, created_at, created_by, expires_in_days,
           expires_at, sort_name, search_text)
         VALUES (:id, :resellerId, :details, :billingAccountId, :now, :createdBy, :days, :expiresAt, :sortName, :searchText)`,
        {
          id,
          resellerId,
          details: JSON.stringify(input),
          billingAccountId,
          now: now(),
          createdBy: user.email,
          days: defaultExpiresInDays,
          expiresAt,
          sortName: toSortName(companyName),
          searchText: fold(`${companyName} ${contactName} ${contactEmail}`),
        },
      );
      addMatchKeys(backend, resellerId, id, [...toCompanyKeys(companyName), toEmailKey(contactEmail)]);
      send(id, input, expiresAt);
      return toReply(id);
    },

    async resendInvite({ id }) {
      const row = requireInvite(backend, resellerId, id, 'pending', 'expired');
      assertCooldownOver(row, now());
      const expiresAt = now() + row.expires_in_days * day;
      database.run('UPDATE invites SET expires_at = :expiresAt WHERE id = :id AND reseller_id = :resellerId', {
        expiresAt,
        id,
        resellerId,
      });
      send(id, JSON.parse(row.details) as NewInvite, expiresAt);
      return { ...toReply(id), linkRotated: false };
    },

    /** Closes the links as well, because a link is only valid while its invite is pending. */
    async revokeInvite({ id }) {
      requireInvite(backend, resellerId, id, 'pending');
      database.run('UPDATE invites SET revoked_at = :now WHERE id = :id AND reseller_id = :resellerId', {
        now: now(),
        id,
        resellerId,
      });
      recordChange(backend, resellerId, id);
      return toReply(id);
    },

    /** Creates another link. Earlier ones stay valid. */
    async createInviteLink({ id }) {
      const { expires_at } = requireInvite(backend, resellerId, id, 'pending');
      return { url: createLink(backend, id), expiresAt: toTimestamp(expires_at) };
    },

    async previewInvite(input) {
      return database.read(() => {
        findBillingAccount(backend, session, input.billingContact.email);
        const reseller = getReseller(backend, resellerId);
        const expiresAt = now() + defaultExpiresInDays * day;
        const { from, ...mail } = renderInviteMail(backend, reseller, input, expiresAt, toLink(backend, 'preview'));
        return { subject: mail.subject, from: `${from.name} <${from.address}>`, html: mail.html, text: mail.text };
      });
    },
  };
}

export function findInvite({ database, now }: Backend, resellerId: string, id: string): InviteRow | undefined {
  return database.get(`SELECT * FROM ${invitesOfReseller} WHERE id = :id`, { resellerId, id, now: now() });
}

export function describeInvite(row: InviteRow, session: HostSession): Invite {
  const isOpen = row.status === 'pending' || row.status === 'expired';
  return {
    ...(JSON.parse(row.details) as NewInvite),
    id: row.id,
    billingAccountId: row.billing_account_id,
    status: row.status,
    delivery: row.delivery,
    timesSent: row.times_sent,
    createdAt: toTimestamp(row.created_at),
    createdBy: row.created_by,
    expiresAt: toTimestamp(row.expires_at),
    ...(row.last_sent_at !== null && { lastSentAt: toTimestamp(row.last_sent_at) }),
    ...(row.last_sent_at !== null && isOpen && { nextResendAt: toTimestamp(row.last_sent_at + resendCooldown) }),
    ...(row.accepted_at !== null && { acceptedAt: toTimestamp(row.accepted_at) }),
    ...(row.revoked_at !== null && { revokedAt: toTimestamp(row.revoked_at) }),
    ...(row.customer_id !== null && { customerId: row.customer_id }),
    sendings: readSendings(row.sendings),
    allowedActions: actionsOf(row.status, session.permissions),
  };
}

type SendingRow = Omit<Sending, 'sentAt'> & { readonly sentAt: number };

const readSendings = (json: string): Sending[] =>
  (JSON.parse(json) as SendingRow[]).map((row) => ({ ...row, sentAt: toTimestamp(row.sentAt) })).toReversed();

export function actionsOf(status: Invite['status'], permissions: HostSession['permissions']): Invite['allowedActions'] {
  const isPending = status === 'pending';
  const maySend = permissions.includes('invites:send');
  return [
    ...(maySend && (isPending || status === 'expired') ? (['resend'] as const) : []),
    ...(isPending && permissions.includes('invites:revoke') ? (['revoke'] as const) : []),
    ...(isPending && maySend ? (['link'] as const) : []),
  ];
}

function toSelection(query: InviteListQuery, resellerId: string, now: number) {
  const { q = '', status = [], delivery = [], attention = false } = query;
  const conditions = ['true'];
  const params: Record<string, string | number> = { resellerId, now };
  for (const [index, word] of toWords(q).entries()) {
    conditions.push(`instr(search_text, :word${index})`);
    params[`word${index}`] = word;
  }
  for (const [column, values] of Object.entries({ status, delivery }))
    if (values.length) {
      conditions.push(`${column} IN (SELECT value FROM json_each(:${column}))`);
      params[column] = JSON.stringify(values);
    }
  if (attention) {
    conditions.push(`status IN ('pending', 'expired')`);
    conditions.push(
      `(delivery IN ('bounced', 'failed') OR (status = 'pending' AND expires_at <= :now + ${expiresSoon}))`,
    );
  }
  return { from: invitesOfReseller, where: conditions.join(' AND '), params, orders };
}

/**
 * Finds an invite that has one of these statuses.
 * @throws {AdapterError} `not-found` or `invite-not-pending`
 */
function requireInvite(backend: Backend, resellerId: string, id: string, ...statuses: Invite['status'][]): InviteRow {
  const row = findInvite(backend, resellerId, id);
  if (!row) throw new AdapterError('not-found', { detail: 'There is no such invite.' });
  if (statuses.includes(row.status)) return row;
  throw new AdapterError('invite-not-pending', { detail: `The invite is ${row.status}.`, meta: { inviteId: id } });
}

/** Rejects an email whose invite was accepted. Before that, one email may receive several invites. */
function assertNotCustomer({ database }: Backend, resellerId: string, email: string) {
  const found = database.get<{ readonly customer_id: string }>(
    `SELECT customer_id FROM match_keys JOIN invites ON id = record_id
     WHERE match_keys.reseller_id = :resellerId AND key = :key AND customer_id IS NOT NULL`,
    { resellerId, key: toEmailKey(email) },
  );
  if (!found) return;
  const detail = 'This contact is a customer already.';
  throw new AdapterError('already-customer', { detail, meta: { customerId: found.customer_id } });
}

function assertCooldownOver({ last_sent_at }: InviteRow, now: number) {
  const next = (last_sent_at ?? 0) + resendCooldown;
  if (next <= now) return;
  throw new AdapterError('resend-too-soon', {
    detail: 'The last email was sent less than a minute ago.',
    retryAfter: Math.ceil((next - now) / 1000),
    meta: { nextResendAt: toTimestamp(next), serverTime: toTimestamp(now) },
  });
}

function createLink(backend: Backend, inviteId: string): string {
  const token = newToken();
  const params = { hash: hashToken(token), inviteId };
  backend.database.run('INSERT INTO registration_tokens VALUES (:hash, :inviteId)', params);
  return toLink(backend, token);
}

/** The token is in the fragment, which browsers do not send to servers. */
const toLink = ({ registrationUrl }: Backend, token: string): string => `${registrationUrl}#token=${token}`;
