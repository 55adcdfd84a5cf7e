import type { Invite, Matches, MatchQuery } from '../../src/contract/models.ts';
import { toCompanyKeys } from '../db/company-key.ts';
import type { CustomerRow } from '../db/customers.ts';
import { describeInvite, isOpen, toEmailKey } from '../db/invites.ts';
import type { MockState } from '../mock-state.ts';

/** The maximum number of customers, and of invites, in a reply. */
const maxMatches = 10;

/** Finds customers and open invites with the same company name or email, among those that the user may read. */
export function findMatches({ db, clock, permissions }: MockState, { companyName, email }: MatchQuery): Matches {
  const keys = [
    ...(companyName === undefined ? [] : toCompanyKeys(companyName)),
    ...(email === undefined ? [] : [toEmailKey(email)]),
  ];
  const customers = keys.flatMap((key) => [
    ...db.customers.findByKey(key),
    // The customer may have registered with a different contact than the one who was invited.
    ...db.invites
      .findByKey(key)
      .flatMap(({ contactEmail, customerId = '' }) =>
        toEmailKey(contactEmail) === key ? (db.customers.get(customerId) ?? []) : [],
      ),
  ]);
  const invites = keys.flatMap((key) => db.invites.findByKey(key)).filter(isOpen);
  return {
    customers: permissions.includes('customers:read') ? unique(customers).map(summarizeCustomer) : [],
    invites: permissions.includes('invites:read')
      ? unique(invites).map((row) => summarizeInvite(describeInvite(row, clock.now(), permissions)))
      : [],
  };
}

const unique = <Row>(rows: readonly Row[]): readonly Row[] => [...new Set(rows)].slice(0, maxMatches);

const summarizeCustomer = ({ id, companyName }: CustomerRow): Matches['customers'][number] => ({ id, companyName });

const summarizeInvite = (invite: Invite): Matches['invites'][number] => {
  const { id, companyName, contactEmail, status, lastSentAt, allowedActions } = invite;
  return { id, companyName, contactEmail, status, ...(lastSentAt && { lastSentAt }), allowedActions };
};
