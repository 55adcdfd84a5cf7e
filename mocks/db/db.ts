import type { BillingAccount, Customer } from '../../src/contract/models.ts';
import type { InviteRow } from './invites.ts';

/** The tables. Rows are replaced, never changed, so what was read stays as it was. */
export class Db {
  readonly billingAccounts: readonly BillingAccount[];
  readonly invites = new Map<string, InviteRow>();
  readonly customers = new Map<string, Customer>();
  /** The invite of each token, by the token's hash. An invite may have several. */
  readonly tokens = new Map<string, string>();
  readonly #last = { inv: 0, cus: 0 };

  constructor(billingAccounts: readonly BillingAccount[]) {
    this.billingAccounts = billingAccounts;
  }

  /** Counts up, so that the ids of a test are known beforehand. */
  nextId(kind: 'inv' | 'cus'): string {
    return `${kind}_${++this.#last[kind]}`;
  }
}
