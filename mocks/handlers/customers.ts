import type { Customer } from '../../src/contract/models.ts';
import { selectPage } from '../../src/paging/page.ts';
import { toTimestamp } from '../clock.ts';
import { type CustomerRow, findDuplicate } from '../db/customers.ts';
import { toBase64Url } from '../db/tokens.ts';
import { assertAddress } from '../pipeline/assert-address.ts';
import { ProblemError } from '../pipeline/problem-error.ts';
import { user } from '../seeds/reseller.ts';
import type { Handler } from './call.ts';
import { findBillingAccount } from './find.ts';

export const listCustomers: Handler<'listCustomers'> = ({ state: { db, clock, includesTotals }, query }) => {
  const { items, total, ...page } = selectPage(db.customers, query);
  return {
    status: 200,
    body: { items, ...page, ...(includesTotals && { total }), serverTime: toTimestamp(clock.now()) },
  };
};

/** Sends no email: the reseller informs the customer. */
export const addCustomer: Handler<'addCustomer'> = ({ state, body }) => {
  const { db, clock, basePath, newCustomers } = state;
  assertAddress(body.address);
  const billingAccountId = findBillingAccount(state, body.billingContact.email);
  const duplicate = findDuplicate(db.customers, body);
  if (duplicate)
    throw new ProblemError('duplicate-customer', 'A customer in this country has this name already.', {
      meta: { customerId: duplicate.id },
    });
  const row: CustomerRow = {
    ...body,
    id: db.nextId('cus'),
    billingAccountId,
    status: newCustomers.status,
    origin: 'added',
    createdAt: toTimestamp(clock.now()),
    createdBy: user.email,
  };
  db.customers.set(row);
  const customer: Customer = newCustomers.haveCredentials ? { ...row, credentials: makeCredentials(row) } : row;
  return { status: 201, body: customer, location: `${basePath}/customers/${row.id}` };
};

/**
 * Creates one-time credentials. They are not stored with the customer; only a retry with the same idempotency key
 * returns them again.
 */
function makeCredentials({ technicalContact }: CustomerRow): NonNullable<Customer['credentials']> {
  const password = toBase64Url(crypto.getRandomValues(new Uint8Array(15)));
  return { username: technicalContact.email, password };
}
