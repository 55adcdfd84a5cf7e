import { property } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { BillingAccountsController } from '../../billing/billing-accounts-controller.ts';
import { BillingContactValues } from '../../billing/billing-contact-values.ts';
import type { FormOperation } from '../../controllers/form-task.ts';
import { LazyModule } from '../../controllers/lazy-module.ts';
import { renderBillingContact } from '../../billing/billing-contact-fields.ts';
import type { CustomerFormMessages } from '../../localization/messages.ts';
import type { CustomerLater, CustomerLaterMessages } from './customer-later.ts';
import { FormElement } from './form-element.ts';

const billingEmail = '/billingContact/email';
const billingPhone = '/billingContact/phone';

/** What the reseller's own forms about a customer share: the billing contact, and drafts. */
export abstract class CustomerFormElement<
  Input,
  Early extends CustomerFormMessages,
  Texts extends Early & CustomerLaterMessages,
  Later extends CustomerLater<FormOperation, Early, Texts>,
> extends FormElement<Input, Early, Texts, Later> {
  readonly #accounts = new BillingAccountsController(this, this.surface.api, () => this.complete());
  readonly #billingContact = new BillingContactValues(this.surface.values, this.#accounts);
  readonly #draft = new LazyModule(this, async () => {
    const { DraftController } = await import('../../controllers/draft-controller.ts');
    return new DraftController(
      this,
      this.surface.values,
      () => this.later?.form,
      () => this.loadLater(),
      () => this.draftKey,
    );
  });

  /** Where billing accounts are set up in the host's portal (http or https); offered where none is set up yet. */
  @property({ attribute: 'billing-accounts-url' }) billingAccountsUrl: string | undefined;

  /**
   * Keeps what is typed under this name in the session storage until it is sent, so that a reload loses nothing; off by
   * default. Name the user as well where several share a tab.
   */
  @property({ attribute: 'draft-key' }) draftKey: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    if (this.draftKey) void this.#draft.load();
  }

  protected override complete() {
    this.#billingContact.fillIn();
  }

  protected override take(pointer: string, value: string) {
    if (!this.#billingContact.choose(pointer, value)) super.take(pointer, value);
  }

  protected override get accountPhone(): string | undefined {
    return this.#accounts.find(this.surface.values.get(billingEmail))?.phone;
  }

  protected override async loadFurther() {
    if (this.draftKey) await this.#draft.load();
  }

  /** The billing contact's two fields, as a pair. */
  protected renderBillingContact() {
    return renderBillingContact({
      email: this.field(billingEmail),
      phone: this.field(billingPhone),
      value: this.surface.values.get(billingEmail),
      accounts: this.#accounts.state,
      text: this.texts,
      billingAccountsUrl: this.billingAccountsUrl,
      onReload: () => this.#onReload(),
    });
  }

  #onReload() {
    this.#accounts.reload();
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`[name="${billingEmail}"]`)?.focus(),
    );
  }
}
