import type { BillingAccount, BillingContact } from '../contract/models.ts';
import type { BillingAccountsController } from './billing-accounts-controller.ts';
import type { ValueStore } from '../controllers/value-store.ts';

const emailPointer = '/billingContact/email';
const phonePointer = '/billingContact/phone';

/** Fills in the email and phone of a form's billing contact from one billing account. Never overwrites what the user typed. */
export class BillingContactValues {
  readonly #values: ValueStore;
  readonly #accounts: BillingAccountsController;
  /** The email and phone filled in last. */
  #filled: BillingContact | undefined;

  constructor(values: ValueStore, accounts: BillingAccountsController) {
    this.#values = values;
    this.#accounts = accounts;
  }

  /** Fills in the default account if the email is empty, otherwise the phone of the account with that email. */
  fillIn() {
    if (this.#values.owner?.frozen || this.#accounts.state.name !== 'ready') return;
    this.#clearUnknownAccount();
    const { email, phone } = this.#current;
    const account = email ? this.#accounts.find(email) : findDefault(this.#accounts.listed);
    const isTyped = phone !== '' && phone !== this.#filled?.phone;
    if (account) this.#fill({ email: account.email, phone: isTyped ? phone : account.phone });
  }

  /**
   * Applies the user's choice of an account to both fields.
   * @returns False if the field is not the email, or no account has that email.
   */
  choose(pointer: string, email: string): boolean {
    const account = pointer === emailPointer ? this.#accounts.find(email) : undefined;
    if (account) this.#fill(account, 'edit');
    return account !== undefined;
  }

  /** Clears an account that was filled in from another back end, after the adapter has changed. */
  #clearUnknownAccount() {
    const { email, phone } = this.#current;
    if (!this.#filled || email !== this.#filled.email || this.#accounts.find(email)) return;
    this.#values.fill(emailPointer, '');
    if (phone === this.#filled.phone) this.#values.fill(phonePointer, '');
  }

  /** @param method - `edit` marks the values as the user's. */
  #fill({ email, phone }: BillingContact, method: 'fill' | 'edit' = 'fill') {
    this.#filled = { email, phone };
    this.#values[method](emailPointer, email);
    this.#values[method](phonePointer, phone);
  }

  get #current(): BillingContact {
    return { email: this.#values.get(emailPointer), phone: this.#values.get(phonePointer) };
  }
}

/** Returns the default account, or else the only one. */
function findDefault(accounts: readonly BillingAccount[]): BillingAccount | undefined {
  return accounts.find(({ isDefault }) => isDefault) ?? (accounts.length === 1 ? accounts[0] : undefined);
}
