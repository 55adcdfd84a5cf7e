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
  readonly #last: Record<'inv' | 'cus', number>;

  /** @param idsAfter - The number that ids start after, so that databases have different ones. */
  constructor(billingAccounts: readonly BillingAccount[], idsAfter: number) {
    this.billingAccounts = billingAccounts;
    this.#last = { inv: idsAfter, cus: idsAfter };
  }

  /** Creates sequential ids, so that tests can predict them. */
  nextId(kind: 'inv' | 'cus'): string {
    return `${kind}_${++this.#last[kind]}`;
  }
}
