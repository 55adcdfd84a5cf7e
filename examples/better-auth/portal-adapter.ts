// What a signed-in reseller can do, by means of Better Auth.
import { isAPIError } from 'better-auth/api';
import {
  AdapterError,
  type Customer,
  defineCustomer,
  defineInvite,
  type ErrorTable,
  type Invite,
  isAdapterError,
  mapError,
  mayBeCut,
  pageCustomersInMemory,
  pageInMemory,
  type ResellerAdapter,
  type Session,
} from 'reseller-elements/adapters';
import {
  type Auth,
  customerRole,
  type InvitationRow,
  invitationLifetime,
  maxRows,
  type OrganizationRow,
  recordClosing,
} from './auth.ts';

/** The session of a user who works for a reseller. */
export interface ResellerSession extends Session {
  readonly organizationId: string;
  /** The user's cookies, for the calls to Better Auth. */
  readonly headers: Headers;
}

type InvitationInput = Pick<
  InvitationRow,
  'email' | 'companyName' | 'contactName' | 'billingEmail' | 'billingPhone' | 'message' | 'language'
>;

/** Better Auth's codes. Other errors map by their status. */
const errors: ErrorTable = {
  USER_IS_ALREADY_INVITED_TO_THIS_ORGANIZATION: 'invite-pending',
  USER_IS_ALREADY_A_MEMBER_OF_THIS_ORGANIZATION: 'already-customer',
  INVITATION_LIMIT_REACHED: 'quota-reached',
  INVITATION_NOT_FOUND: 'not-found',
  // Better Auth takes ASCII only.
  INVALID_EMAIL: { code: 'validation-failed', fieldErrors: [{ pointer: '/contactEmail', code: 'invalid-format' }] },
};

/** Rejects as the elements expect if Better Auth rejects. */
export async function mapErrors<Reply>(reply: Promise<Reply>, table = errors): Promise<Reply> {
  return reply.catch((error: unknown) => {
    throw isAPIError(error) ? mapError({ status: error.statusCode, code: error.body?.code }, table) : error;
  });
}

/** Returns the session of a request; `undefined` if nobody is signed in, or somebody who does not work for a reseller. */
export async function readSession(auth: Auth, headers: Headers): Promise<ResellerSession | undefined> {
  const signedIn = await auth.api.getSession({ headers });
  if (!signedIn) return undefined;
  for (const { id, name, resellerId } of await auth.api.listOrganizations({ headers })) {
    const { role } = await auth.api.getActiveMemberRole({ headers, query: { organizationId: id } });
    if (resellerId || role === customerRole) continue;
    const { success: canInvite } = await auth.api.hasPermission({
      headers,
      body: { organizationId: id, permissions: { invitation: ['create', 'cancel'] } },
    });
    return {
      reseller: { name, platformName: name },
      user: { name: signedIn.user.name, email: signedIn.user.email },
      permissions: [
        'customers:read',
        ...(canInvite ? (['invites:read', 'invites:send', 'invites:revoke'] as const) : []),
      ],
      organizationId: id,
      headers,
    };
  }
  return undefined;
}

/** Has no method for what Better Auth cannot do, so that elements hide it: see README.md. */
export function createPortalAdapter(auth: Auth, { organizationId, headers }: ResellerSession) {
  /** Reads all invitations, without those that a resend has replaced, and returns them as invites. */
  async function readInvites() {
    const listed = await mapErrors(auth.api.listInvitations({ headers, query: { organizationId } }));
    // Safe cast: the type lacks the additional fields.
    const all = listed as readonly InvitationRow[];
    const rows = withoutReplaced(all);
    const [customers, names] = [await readCustomerRows(), await readNames(all)];
    const ids = new Map(customers.map(({ slug, id }) => [slug, id]));
    const invites = rows.map((row) => toInvite(row, names.get(row.inviterId), ids.get(row.id)));
    return { rows, invites, isComplete: !mayBeCut(all, maxRows) };
  }

  async function readInvite(id: string): Promise<Invite> {
    const invite = (await readInvites()).invites.find((each) => each.id === id);
    if (!invite) throw new AdapterError('not-found');
    return invite;
  }

  /** Better Auth lists the organizations of a user only: read the table. */
  async function readCustomerRows(): Promise<readonly OrganizationRow[]> {
    const { adapter } = await auth.$context;
    return adapter.findMany({ model: 'organization', where: [{ field: 'resellerId', value: organizationId }] });
  }

  async function readNames(rows: readonly InvitationRow[]): Promise<ReadonlyMap<string, string>> {
    const { adapter } = await auth.$context;
    const value = [...new Set(rows.map(({ inviterId }) => inviterId))];
    const where = [{ field: 'id', operator: 'in' as const, value }];
    const users = await adapter.findMany<{ id: string; name: string }>({ model: 'user', where });
    return new Map(users.map(({ id, name }) => [id, name]));
  }

  /** Sends an invitation, and returns its id. Its reply precedes the email: read the invitation again. */
  async function send(invitation: InvitationInput, { resend = false } = {}): Promise<string> {
    const { email, companyName, contactName, billingEmail, billingPhone, message, language } = invitation;
    const fields = {
      companyName,
      contactName,
      billingEmail,
      billingPhone,
      ...(message && { message }),
      ...(language && { language }),
    };
    const body = { organizationId, role: customerRole, email, ...fields, resend };
    return (await mapErrors(auth.api.createInvitation({ headers, body }))).id;
  }

  /** Adds the ids to a refusal that Better Auth leaves out: users can then resend the invite, or open the customer. */
  async function addIds(sending: Promise<string>, email: string): Promise<string> {
    return sending.catch(async (error: unknown) => {
      if (!isAdapterError(error)) throw error;
      const own = (await readInvites()).invites.filter((each) => each.contactEmail === email.toLowerCase());
      const inviteId = own.find(({ status }) => status === 'pending')?.id;
      const customerId = own.find(({ status }) => status === 'accepted')?.customerId;
      if (error.code === 'invite-pending' && inviteId) throw new AdapterError(error.code, { meta: { inviteId } });
      if (error.code === 'already-customer' && customerId) throw new AdapterError(error.code, { meta: { customerId } });
      throw error;
    });
  }

  const now = () => new Date().toISOString();

  return {
    async listInvites(query) {
      const { invites, isComplete } = await readInvites();
      return pageInMemory(invites, query, { complete: isComplete });
    },

    async inviteCustomer({ contactEmail: email, billingContact, message = null, language = null, ...names }) {
      const { companyName, contactName } = names;
      const { email: billingEmail, phone: billingPhone } = billingContact;
      const invitation = { email, companyName, contactName, billingEmail, billingPhone, message, language };
      const id = await addIds(send(invitation), email);
      return { invite: await readInvite(id), serverTime: now() };
    },

    async resendInvite({ id }) {
      const row = (await readInvites()).rows.find((each) => each.id === id);
      if (!row) throw new AdapterError('not-found');
      // Better Auth would create another invitation.
      if (row.status !== 'pending') throw new AdapterError('invite-not-pending');
      // Better Auth replaces an expired invitation by one with another id, and so with another link.
      const newId = await send(row, { resend: true });
      return { invite: await readInvite(newId), linkRotated: newId !== id, serverTime: now() };
    },

    async revokeInvite({ id }) {
      // Better Auth would also cancel one that has been accepted.
      if ((await readInvite(id)).status !== 'pending') throw new AdapterError('invite-not-pending');
      await mapErrors(auth.api.cancelInvitation({ headers, body: { invitationId: id } }));
      await recordClosing(auth, id);
      return { invite: await readInvite(id), serverTime: now() };
    },

    async listCustomers(query) {
      const customers = await readCustomerRows();
      return pageCustomersInMemory(customers.map(toCustomer), query, { complete: !mayBeCut(customers, maxRows) });
    },
  } satisfies ResellerAdapter;
}

/** Returns a customer of the session's reseller. */
export async function readCustomer(auth: Auth, { organizationId }: ResellerSession, id: string) {
  const { adapter } = await auth.$context;
  const where = Object.entries({ id, resellerId: organizationId }).map(([field, value]) => ({ field, value }));
  const row = await adapter.findOne<OrganizationRow>({ model: 'organization', where });
  return row ? toCustomer(row) : undefined;
}

/** A resend of an expired invitation creates another one, and leaves the expired one as it is. */
function withoutReplaced(rows: readonly InvitationRow[]): readonly InvitationRow[] {
  const sorted = rows.toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  const latest = new Map(sorted.map(({ email, id }) => [email, id]));
  return rows.filter(({ id, email, status, expiresAt }) => {
    const hasExpired = status === 'pending' && expiresAt <= new Date();
    return !hasExpired || latest.get(email) === id;
  });
}

const statuses = { pending: 'pending', accepted: 'accepted', rejected: 'revoked', canceled: 'revoked' } as const;

function toInvite(row: InvitationRow, createdBy: string | undefined, customerId: string | undefined): Invite {
  const { id, email, organizationId, status, expiresAt, createdAt, companyName, contactName } = row;
  return defineInvite({
    id,
    companyName,
    contactName,
    contactEmail: email,
    billingContact: { email: row.billingEmail, phone: row.billingPhone },
    // There are no billing accounts: each invitation belongs to the reseller.
    billingAccountId: organizationId,
    message: row.message,
    language: row.language,
    acceptedAt: row.status === 'accepted' ? row.closedAt : undefined,
    revokedAt: statuses[row.status] === 'revoked' ? row.closedAt : undefined,
    // `defineInvite` tells from the date whether a pending invitation has expired.
    status: statuses[status],
    delivery: row.delivery,
    timesSent: row.timesSent,
    createdAt,
    createdBy,
    // Each email renews the lifetime.
    lastSentAt: new Date(expiresAt.getTime() - invitationLifetime * 1000),
    expiresAt,
    customerId,
  });
}

function toCustomer({ id, name, slug, createdAt, resellerId, metadata }: OrganizationRow): Customer {
  // Safe cast: `createCustomer` has written it.
  const details = JSON.parse(metadata ?? '{}') as Pick<Customer, 'address' | 'technicalContact' | 'billingContact'>;
  return defineCustomer({
    id,
    companyName: name,
    ...details,
    billingAccountId: resellerId,
    inviteId: slug,
    createdAt,
  });
}
