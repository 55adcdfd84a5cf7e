import { BillingAccountsController } from '../../billing/billing-accounts-controller.ts';
import { renderBillingContact } from '../../billing/billing-contact-fields.ts';
import { BillingContactValues } from '../../billing/billing-contact-values.ts';
import type { BillingContactMessages, FormMessages } from '../../localization/messages.ts';
import type { FieldGroup } from './form-fields.ts';
import type { FormHost } from './form-host.ts';

const email = '/billingContact/email';
const phone = '/billingContact/phone';

/** The billing contact of a form: the accounts to choose from, and the two fields. */
export class BillingPart implements FieldGroup {
  readonly #host: FormHost<FormMessages & BillingContactMessages>;
  readonly #accounts: BillingAccountsController;
  readonly #contact: BillingContactValues;

  constructor(host: FormHost<FormMessages & BillingContactMessages>) {
    this.#host = host;
    this.#accounts = new BillingAccountsController(host.element, host.api, () => this.fillIn());
    this.#contact = new BillingContactValues(host.fields.values, this.#accounts);
    host.fields.addGroup(this);
  }

  /** The phone number of the chosen account; undefined if none is chosen. */
  get accountPhone(): string | undefined {
    return this.#accounts.find(this.#host.fields.values.get(email))?.phone;
  }

  /** Waits for the accounts unless email and phone are complete: a number without a country code is one of the account's country. */
  load(): Promise<void> | undefined {
    const { values } = this.#host.fields;
    return values.get(email) && values.get(phone).startsWith('+') ? undefined : this.#accounts.loading;
  }

  fillIn() {
    this.#contact.fillIn();
  }

  choose(pointer: string, value: string): boolean {
    return this.#contact.choose(pointer, value);
  }

  render(billingAccountsUrl: string | undefined) {
    const { fields, localize } = this.#host;
    return renderBillingContact({
      email: fields.field(email),
      phone: fields.field(phone),
      value: fields.values.get(email),
      accounts: this.#accounts.state,
      text: localize.texts,
      billingAccountsUrl,
      onReload: () => void this.#onReload(),
    });
  }

  /** Moves the focus to a nearby field, because the button is removed while the accounts load. */
  async #onReload() {
    this.#accounts.reload();
    await this.#host.element.updateComplete;
    this.#host.fields.form?.querySelector<HTMLElement>(`[name="${email}"]`)?.focus();
  }
}
