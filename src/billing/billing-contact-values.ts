import type { BillingAccount, BillingContact } from '../contract/models.ts';
import type { BillingAccountsController } from './billing-accounts-controller.ts';
import type { ValuesController } from '../controllers/values-controller.ts';

const emailPointer = '/billingContact/email';
const phonePointer = '/billingContact/phone';

/** Keeps email and phone of a form's billing contact a pair of one account, without touching what the user typed. */
export class BillingContactValues {
  readonly #values: ValuesController;
  readonly #accounts: BillingAccountsController;
  /** The pair that was filled in last. */
  #filled: BillingContact | undefined;

  constructor(values: ValuesController, accounts: BillingAccountsController) {
    this.#values = values;
    this.#accounts = accounts;
  }

  /** Adds what is missing: the default account, or the phone of the account that is named already. */
  complete() {
    if (this.#values.owner?.frozen || this.#accounts.state.name !== 'ready') return;
    this.#dropStranger();
    const { email, phone } = this.#current;
    const account = email ? this.#accounts.find(email) : findDefault(this.#accounts.listed);
    const isTyped = phone !== '' && phone !== this.#filled?.phone;
    if (account) this.#fill({ email: account.email, phone: isTyped ? phone : account.phone });
  }

  /** The user chose an account: email and phone become its pair. False where the email is no account's. */
  choose(pointer: string, email: string): boolean {
    const account = pointer === emailPointer ? this.#accounts.find(email) : undefined;
    if (account) this.#fill(account, 'edit');
    return account !== undefined;
  }

  /** A pair that was filled in from the accounts of another back end means nothing to this one. */
  #dropStranger() {
    const { email, phone } = this.#current;
    if (!this.#filled || email !== this.#filled.email || this.#accounts.find(email)) return;
    this.#values.fill(emailPointer, '');
    if (phone === this.#filled.phone) this.#values.fill(phonePointer, '');
  }

  /** `edit` where the user did it. */
  #fill({ email, phone }: BillingContact, how: 'fill' | 'edit' = 'fill') {
    this.#filled = { email, phone };
    this.#values[how](emailPointer, email);
    this.#values[how](phonePointer, phone);
  }

  get #current(): BillingContact {
    return { email: this.#values.get(emailPointer), phone: this.#values.get(phonePointer) };
  }
}

/** The default account, else the only one. */
function findDefault(accounts: readonly BillingAccount[]): BillingAccount | undefined {
  return accounts.find(({ isDefault }) => isDefault) ?? (accounts.length === 1 ? accounts[0] : undefined);
}
