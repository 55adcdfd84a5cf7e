import type { BillingAccount } from '../../src/contract/models.ts';
import { createCustomerTable, type CustomerTable } from './customers.ts';
import { createInviteTable, type InviteTable } from './invites.ts';
import { TokenStore } from './token-store.ts';

/** The tables. */
export class Db {
  readonly billingAccounts: readonly BillingAccount[];
  readonly invites: InviteTable = createInviteTable();
  readonly customers: CustomerTable = createCustomerTable();
  readonly tokens = new TokenStore();
  readonly #last = { inv: 0, cus: 0 };

  constructor(billingAccounts: readonly BillingAccount[]) {
    this.billingAccounts = billingAccounts;
  }

  /** Counts up, so that the ids of a test are known beforehand. */
  nextId(kind: 'inv' | 'cus'): string {
    return `${kind}_${++this.#last[kind]}`;
  }
}
