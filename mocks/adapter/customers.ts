import { AdapterError } from '../../src/adapter/adapter-error.ts';
import type { AdapterMethods } from '../../src/adapter/reseller-adapter.ts';
import type { Customer } from '../../src/contract/models.ts';
import { selectPage } from '../../src/paging/page.ts';
import { toTimestamp } from '../clock.ts';
import { type CustomerRow, findDuplicate } from '../db/customers.ts';
import { toBase64Url } from '../db/tokens.ts';
import type { MockState } from '../mock-state.ts';
import { findBillingAccount } from './find.ts';

/** Implements the operations on customers. Adding one sends no email: the reseller informs the customer. */
export function customerMethods(state: MockState): Pick<AdapterMethods, 'listCustomers' | 'addCustomer'> {
  const { db, clock, includesTotals, newCustomers } = state;
  return {
    async listCustomers(query) {
      const { total, ...page } = selectPage(db.customers, { sort: 'companyName', limit: 25, ...query });
      return { ...page, ...(includesTotals && { total }), serverTime: toTimestamp(clock.now()) };
    },

    async addCustomer(input) {
      const billingAccountId = findBillingAccount(state, input.billingContact.email);
      const duplicate = findDuplicate(db.customers, input);
      if (duplicate)
        throw new AdapterError('duplicate-customer', {
          detail: 'A customer in this country has this name already.',
          meta: { customerId: duplicate.id },
        });
      const row: CustomerRow = {
        ...input,
        id: db.nextId('cus'),
        billingAccountId,
        status: newCustomers.status,
        origin: 'added',
        createdAt: toTimestamp(clock.now()),
        createdBy: state.user.email,
      };
      db.customers.set(row);
      return newCustomers.haveCredentials ? { ...row, credentials: makeCredentials(row) } : row;
    },
  };
}

/** Creates one-time credentials. They are not stored: only a retry with the same idempotency key returns them. */
function makeCredentials({ technicalContact }: CustomerRow): NonNullable<Customer['credentials']> {
  const password = toBase64Url(crypto.getRandomValues(new Uint8Array(15)));
  return { username: technicalContact.email, password };
}
