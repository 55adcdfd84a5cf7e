import type { AdapterMethods, Customer, Invite, Matches, NewCustomer, NewInvite } from 'reseller-elements/adapters';
import { AdapterError } from 'reseller-elements/server';
import { addMatchKeys, type Backend, findBillingAccount, type HostSession, toTimestamp } from './backend.ts';
import { actionsOf } from './invites.ts';
import { newId } from './secrets.ts';
import { selectPage } from './select-page.ts';
import { fold, toCompanyKeys, toEmailKey, toSortName, toWords } from './text-keys.ts';

interface CustomerRow {
  readonly id: string;
  readonly details: string;
  readonly billing_account_id: string;
  readonly status: Customer['status'];
  readonly origin: Customer['origin'];
  readonly invite_id: string | null;
  readonly created_at: number;
  readonly created_by: string;
}

/** The maximum number of customers, and of invites, among matches. */
const maxMatches = 10;

type CustomerMethods = Pick<AdapterMethods, 'listCustomers' | 'addCustomer' | 'findMatches'>;

/** Implements the operations on customers. */
export function customerMethods(backend: Backend, session: HostSession): CustomerMethods {
  const { database, now } = backend;
  const { resellerId, permissions, user } = session;
  return {
    async listCustomers({ q = '', sort = 'companyName', limit = 25, cursor }) {
      const words = toWords(q);
      const selection = {
        from: 'customers',
        where: ['reseller_id = :resellerId', ...words.map((_, index) => `instr(search_text, :word${index})`)].join(
          ' AND ',
        ),
        params: { resellerId, ...Object.fromEntries(words.map((word, index) => [`word${index}`, word])) },
        orders: { companyName: 'sort_name', createdAt: 'created_at' },
      };
      return database.read(() => {
        const { rows, ...page } = selectPage<CustomerRow>(database, selection, { sort, limit, cursor });
        return { items: rows.map(describeCustomer), ...page, serverTime: toTimestamp(now()) };
      });
    },

    async addCustomer(input) {
      const billingAccountId = findBillingAccount(backend, session, input.billingContact.email);
      assertNoDuplicate(backend, resellerId, input);
      const added = { resellerId, billingAccountId, origin: 'added', createdBy: user.email } as const;
      return insertCustomer(backend, input, added);
    },

    async findMatches({ companyName, email }) {
      const keys = [
        ...(companyName === undefined ? [] : toCompanyKeys(companyName)),
        ...(email === undefined ? [] : [toEmailKey(email)]),
      ];
      return database.read(() => ({
        customers: permissions.includes('customers:read') ? matchCustomers(keys) : [],
        invites: permissions.includes('invites:read') ? matchInvites(keys) : [],
      }));
    },
  };

  function matchCustomers(keys: readonly string[]): Matches['customers'] {
    return database.all<{ readonly id: string; readonly companyName: string }>(
      `SELECT DISTINCT id, company_name AS companyName FROM match_keys JOIN customers ON id = record_id
       WHERE match_keys.reseller_id = :resellerId AND key IN (SELECT value FROM json_each(:keys)) LIMIT ${maxMatches}`,
      { resellerId, keys: JSON.stringify(keys) },
    );
  }

  /** Expired invites match, too, because a new email revives them. */
  function matchInvites(keys: readonly string[]): Matches['invites'] {
    const rows = database.all<{ id: string; details: string; status: Invite['status']; last_sent_at: number | null }>(
      `SELECT DISTINCT id, details, last_sent_at, iif(expires_at > :now, 'pending', 'expired') AS status
       FROM match_keys JOIN invites ON id = record_id
       WHERE match_keys.reseller_id = :resellerId AND key IN (SELECT value FROM json_each(:keys))
         AND accepted_at IS NULL AND revoked_at IS NULL LIMIT ${maxMatches}`,
      { resellerId, keys: JSON.stringify(keys), now: now() },
    );
    return rows.map(({ id, details, status, last_sent_at }) => {
      const { companyName, contactEmail } = JSON.parse(details) as NewInvite;
      const sent = last_sent_at === null ? {} : { lastSentAt: toTimestamp(last_sent_at) };
      return { id, companyName, contactEmail, status, ...sent, allowedActions: actionsOf(status, permissions) };
    });
  }
}

interface Creation {
  readonly resellerId: string;
  readonly billingAccountId: string;
  readonly origin: Customer['origin'];
  readonly createdBy: string;
  readonly inviteId?: string;
  /** The contact who was invited, who may differ from the technical contact. */
  readonly contactEmail?: string;
}

export function insertCustomer(backend: Backend, details: NewCustomer, creation: Creation): Customer {
  const { resellerId, billingAccountId, origin, createdBy, inviteId = null, contactEmail } = creation;
  const { companyName, technicalContact, reference = '' } = details;
  const row: CustomerRow = {
    id: newId('cus'),
    details: JSON.stringify(details),
    billing_account_id: billingAccountId,
    status: 'active',
    origin,
    invite_id: inviteId,
    created_at: backend.now(),
    created_by: createdBy,
  };
  backend.database.run(
    `INSERT INTO customers (id, details, billing_account_id, status, origin, invite_id, created_at, created_by,
       reseller_id, company_name, country, sort_name, search_text)
     VALUES (:id, :details, :billing_account_id, :status, :origin, :invite_id, :created_at, :created_by,
       :resellerId, :companyName, :country, :sortName, :searchText)`,
    {
      ...row,
      resellerId,
      companyName,
      country: details.address.country,
      sortName: toSortName(companyName),
      searchText: fold([companyName, reference, technicalContact.name ?? '', technicalContact.email].join(' ')),
    },
  );
  const emails = [technicalContact.email, ...(contactEmail === undefined ? [] : [contactEmail])];
  addMatchKeys(backend, resellerId, row.id, [...toCompanyKeys(companyName), ...emails.map(toEmailKey)]);
  return describeCustomer(row);
}

function describeCustomer(row: CustomerRow): Customer {
  return {
    ...(JSON.parse(row.details) as NewCustomer),
    id: row.id,
    billingAccountId: row.billing_account_id,
    status: row.status,
    origin: row.origin,
    ...(row.invite_id !== null && { inviteId: row.invite_id }),
    createdAt: toTimestamp(row.created_at),
    createdBy: row.created_by,
  };
}

/** @throws {AdapterError} `duplicate-customer` for a customer in the same country with the same company name */
function assertNoDuplicate({ database }: Backend, resellerId: string, { companyName, address }: NewCustomer) {
  const duplicate = database.get<{ readonly id: string }>(
    `SELECT id FROM match_keys JOIN customers ON id = record_id
     WHERE match_keys.reseller_id = :resellerId AND key IN (SELECT value FROM json_each(:keys)) AND country = :country`,
    { resellerId, keys: JSON.stringify(toCompanyKeys(companyName)), country: address.country },
  );
  if (!duplicate) return;
  const detail = 'A customer in this country has this name already.';
  throw new AdapterError('duplicate-customer', { detail, meta: { customerId: duplicate.id } });
}
