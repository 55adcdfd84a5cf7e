import type { BillingAccount } from '../../src/contract/models.ts';
import { createCustomerTable, type CustomerTable } from './customers.ts';
import { createInviteTable, type InviteTable } from './invites.ts';
import { TokenStore } from './tokens.ts';

/** The in-memory database. */
export class Db {
  readonly billingAccounts: readonly BillingAccount[];
  readonly invites: InviteTable = createInviteTable();
  readonly customers: CustomerTable = createCustomerTable();
  readonly tokens = new TokenStore();
  readonly #last = { inv: 0, cus: 0 };

  constructor(billingAccounts: readonly BillingAccount[]) {
    this.billingAccounts = billingAccounts;
  }

  /** Creates sequential ids, so that tests can predict them. */
  nextId(kind: 'inv' | 'cus'): string {
    return `${kind}_${++this.#last[kind]}`;
  }
}
