import { html, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { newCustomerMembers as members } from '../../contract/constraints/new-customer-members.gen.ts';
import type { NewCustomer } from '../../contract/models.ts';
import type { LazyModule } from '../../controllers/lazy-module.ts';
import { renderAddress } from '../../address/address-fields.ts';
import { renderFieldset } from '../../fields/fieldset.ts';
import type { Prefill } from '../../fields/prefill.ts';
import { renderTextField } from '../../fields/text-field.ts';
import { addCustomerLanguages } from '../../localization/add-form-languages.ts';
import english from '../../localization/en/add-customer-form.initial.ts';
import type { AddCustomerMessages } from '../../localization/messages.ts';
import { credentialsStyles } from '../../styles/credentials.styles.ts';
import { formStyles } from '../../styles/form.styles.ts';
import { BillingPart } from '../form-element/billing-part.ts';
import type { FormConfig } from '../form-element/form-config.ts';
import { FormDraft } from '../form-element/form-draft.ts';
import { FormElement } from '../form-element/form-element.ts';
import type { AddFormInteraction } from './add-form-interaction.ts';

/** What the form can be prefilled with: any part of the contract's new customer. */
export type CustomerPrefill = Prefill<NewCustomer>;

const config: FormConfig<AddCustomerMessages> = {
  kind: 'customer',
  operation: 'addCustomer',
  members,
  english,
  languages: addCustomerLanguages,
};

/**
 * Adds a customer at once. No mail is ever sent: the reseller hands over the login details itself.
 *
 * @tag add-customer-form
 * @fires {AddCustomerEvent} add-customer - The user sends the form; cancelable, before the call.
 * @fires {CustomerAddedEvent} customer-added - The customer exists; `event.customer` never holds login details.
 * @fires {OpenCustomerEvent} open-customer - The user wants to see a customer; the page shows it.
 * @fires {ResendInviteEvent} resend-invite - The user sends an earlier invite again instead; cancelable, before the call.
 * @fires {InviteResentEvent} invite-resent - An earlier invite was sent again.
 * @fires {AdapterErrorEvent} adapter-error - A call failed; the form has told the user.
 * @slot heading - A heading above the form.
 * @slot intro - What the form is for; the message `intro` by default.
 * @slot success - What is said once the customer exists; tells what to do next by default. Login details stay below it.
 * @slot footer - Below the form.
 * @csspart form - The native form.
 * @csspart fieldset - A group of fields.
 * @csspart field - A label with its control, error and hint.
 * @csspart label - A field's label.
 * @csspart input - A field's control, be it an input or a select.
 * @csspart hint - What helps to fill in a field.
 * @csspart error - What is wrong with a field.
 * @csspart error-summary - What is wrong with the form; takes the focus.
 * @csspart matches - Customers and invites that look alike, found before sending; takes the focus.
 * @csspart success - What is said once the customer exists; takes the focus.
 * @csspart credentials - Login details, shown once.
 * @csspart button - Every button.
 * @csspart button-primary - The button that sends.
 */
export class AddCustomerForm extends FormElement<NewCustomer, AddCustomerMessages> {
  static override readonly styles = [...formStyles, credentialsStyles];

  declare protected readonly interaction: LazyModule<AddFormInteraction>;
  readonly #billing = new BillingPart(this.host);

  /** Where customers may be (ISO 3166-1 alpha-2); empty, the default, allows every country. */
  @property({ attribute: false }) allowedCountries: readonly string[] = [];

  /** Where billing accounts are set up in the host's portal (http or https); offered where none is set up yet. */
  @property({ attribute: 'billing-accounts-url' }) billingAccountsUrl: string | undefined;

  /**
   * Keeps what is typed under this name in the session storage until it is sent, so that a reload loses nothing; off by
   * default. Name the user as well where several share a tab.
   */
  @property({ attribute: 'draft-key' }) draftKey: string | undefined;

  constructor() {
    super(config);
    const draft = new FormDraft(this.host, this.interaction, () => this.draftKey);
    this.form.require(() => draft.load());
  }

  protected override async createInteraction() {
    const { AddFormInteraction: Interaction } = await import('./add-form-interaction.ts');
    return new Interaction(this.host, this.#billing);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    // The interaction module names a prefilled country, and orders the address as it does.
    if (this.defaultCountry || this.host.fields.hasValue('/address/country')) void this.interaction.load();
    this.interaction.module?.useCountries(this.allowedCountries, this.defaultCountry);
  }

  protected override renderFields() {
    const { field } = this.host.fields;
    const { texts } = this.host.localize;
    const { module: interaction } = this.interaction;
    return html`${this.#renderFieldset(
      'company',
      texts.companyHeading,
      texts.companyIntro,
      html`${renderTextField(field('/companyName'))}
        <div class="pair">
          ${renderTextField({ ...field('/website'), kind: 'url' })}
          ${renderTextField({ ...field('/phone'), kind: 'tel' })}
        </div>
        <div class="pair">
          ${renderTextField({ ...field('/taxId'), ...interaction?.taxIdHint, kind: 'code' })}
          ${renderTextField({ ...field('/reference'), kind: 'code' })}
        </div>`,
    )}
    ${this.#renderFieldset(
      'address',
      texts.addressHeading,
      texts.addressIntro,
      renderAddress(field, texts.chooseCountry, interaction?.address),
    )}
    ${this.#renderFieldset(
      'technical',
      texts.technicalHeading,
      texts.technicalIntro,
      renderTextField({ ...field('/technicalContact/email'), kind: 'email' }),
    )}
    ${this.#renderFieldset(
      'billing',
      texts.billingHeading,
      texts.billingIntro,
      html`<div class="pair">${this.#billing.render(this.billingAccountsUrl)}</div>`,
    )}`;
  }

  #renderFieldset(name: string, heading: string, text: string, fields: unknown) {
    return renderFieldset({ heading, disabled: this.form.disabled, intro: { id: `${name}-intro`, text } }, fields);
  }
}
