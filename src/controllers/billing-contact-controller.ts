import type { BillingAccount, BillingContact } from '../contract/models.ts';
import type { BillingAccountsController } from './billing-accounts-controller.ts';
import type { FormController, FormOperation } from './form-controller.ts';

const emailPointer = '/billingContact/email';
const phonePointer = '/billingContact/phone';

/** Keeps email and phone of a form's billing contact a pair of one account, without touching what the user typed. */
export class BillingContactController {
  readonly #form: FormController<FormOperation>;
  readonly #accounts: () => BillingAccountsController;
  /** The pair that was filled in last. */
  #filled: BillingContact | undefined;

  /** `accounts` is asked for later, as accounts that arrive are told of here. */
  constructor(form: FormController<FormOperation>, accounts: () => BillingAccountsController) {
    this.#form = form;
    this.#accounts = accounts;
  }

  /** Adds what is missing: the default account, or the phone of the account that is named already. */
  complete() {
    if (this.#form.frozen || this.#accounts().state.name !== 'ready') return;
    this.#dropStranger();
    const { email, phone } = this.#current;
    const account = email ? this.#find(email) : findDefault(this.#listed);
    const isTyped = phone !== '' && phone !== this.#filled?.phone;
    if (account) this.#fill({ email: account.email, phone: isTyped ? phone : account.phone });
  }

  /** The user chose an account: email and phone become its pair. False where the email is no account's. */
  choose(pointer: string, email: string): boolean {
    const account = pointer === emailPointer ? this.#find(email) : undefined;
    if (account) this.#fill(account);
    return account !== undefined;
  }

  /** A pair that was filled in from the accounts of another back end means nothing to this one. */
  #dropStranger() {
    const { email, phone } = this.#current;
    if (!this.#filled || email !== this.#filled.email || this.#find(email)) return;
    this.#form.edit(emailPointer, '');
    if (phone === this.#filled.phone) this.#form.edit(phonePointer, '');
  }

  #fill({ email, phone }: BillingContact) {
    this.#filled = { email, phone };
    this.#form.edit(emailPointer, email);
    this.#form.edit(phonePointer, phone);
  }

  #find(email: string): BillingAccount | undefined {
    return this.#listed.find((account) => account.email === email);
  }

  get #listed(): readonly BillingAccount[] {
    const { state } = this.#accounts();
    return state.name === 'ready' ? state.accounts : [];
  }

  get #current(): BillingContact {
    const { values } = this.#form;
    return { email: values.get(emailPointer) ?? '', phone: values.get(phonePointer) ?? '' };
  }
}

/** The default account, else the only one. */
function findDefault(accounts: readonly BillingAccount[]): BillingAccount | undefined {
  return accounts.find(({ isDefault }) => isDefault) ?? (accounts.length === 1 ? accounts[0] : undefined);
}
