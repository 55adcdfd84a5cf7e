import type { Invite, Matches } from '../../src/contract/models.ts';
import { toCompanyKeys } from '../db/company-key.ts';
import type { CustomerRow } from '../db/customers.ts';
import { describeInvite, isOpen, toEmailKey } from '../db/invites.ts';
import type { Handler } from './call.ts';

/** More would help nobody to decide. */
const most = 10;

/** Customers and open invites of the same name or email, as far as the user may see them. */
export const findMatches: Handler<'findMatches'> = ({ world: { db, clock, permissions }, body }) => {
  const { companyName, email } = body;
  const names = [
    ...(companyName === undefined ? [] : toCompanyKeys(companyName)),
    ...(email === undefined ? [] : [toEmailKey(email)]),
  ];
  const customers = names.flatMap((name) => [
    ...db.customers.named(name),
    // Who was invited under this email may have named another contact when signing up.
    ...db.invites
      .named(name)
      .flatMap(({ contactEmail, customerId = '' }) =>
        toEmailKey(contactEmail) === name ? (db.customers.get(customerId) ?? []) : [],
      ),
  ]);
  const invites = names.flatMap((name) => db.invites.named(name)).filter(isOpen);
  return {
    status: 200,
    body: {
      customers: permissions.includes('customers:read') ? unique(customers).map(summarizeCustomer) : [],
      invites: permissions.includes('invites:read')
        ? unique(invites).map((row) => summarizeInvite(describeInvite(row, clock.now(), permissions)))
        : [],
    },
  };
};

const unique = <Row>(rows: readonly Row[]): readonly Row[] => [...new Set(rows)].slice(0, most);

const summarizeCustomer = ({ id, companyName }: CustomerRow): Matches['customers'][number] => ({ id, companyName });

const summarizeInvite = (invite: Invite): Matches['invites'][number] => {
  const { id, companyName, contactEmail, status, lastSentAt, allowedActions } = invite;
  return { id, companyName, contactEmail, status, ...(lastSentAt && { lastSentAt }), allowedActions };
};
