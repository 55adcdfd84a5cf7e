import { html, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { renderAddress } from '../../address/address-fields.ts';
import { newCustomerMembers as members } from '../../contract/constraints/new-customer-members.gen.ts';
import type { NewCustomer } from '../../contract/models.ts';
import { LazyModule } from '../../controllers/lazy-module.ts';
import { renderFieldset } from '../../fields/fieldset.ts';
import type { Prefill } from '../../fields/prefill.ts';
import { renderTextField } from '../../fields/text-field.ts';
import english from '../../localization/en/add-customer-form.initial.ts';
import { addCustomerLanguages } from '../../localization/form-languages.ts';
import type { AddCustomerMessages } from '../../localization/form-messages.ts';
import { credentialsStyles } from '../../styles/credentials.styles.ts';
import { formStyles } from '../../styles/form.styles.ts';
import { BillingPart } from '../form-element/billing-part.ts';
import type { FormConfig } from '../form-element/form-config.ts';
import { FormDraft } from '../form-element/form-draft.ts';
import { FormElement } from '../form-element/form-element.ts';
import type { AddFormInteraction } from './add-form-interaction.ts';

/** The prefilled values: the contract's new customer, with every member optional. */
export type CustomerPrefill = Prefill<NewCustomer>;

const config: FormConfig<AddCustomerMessages> = {
  kind: 'customer',
  operation: 'addCustomer',
  members,
  english,
  languages: addCustomerLanguages,
};

/**
 * Adds a customer without sending an email. The reseller passes on any login details.
 *
 * @tag add-customer-form
 * @fires {AddCustomerEvent} add-customer - The user submits the form. Dispatched before the call; cancel it to handle the submission yourself.
 * @fires {CustomerAddedEvent} customer-added - The customer was created. `event.customer` never contains login details.
 * @fires {OpenCustomerEvent} open-customer - The user wants to see a customer. Your page shows it.
 * @fires {ResendInviteEvent} resend-invite - The user resends an earlier invite instead. Cancelable; dispatched before the call.
 * @fires {InviteResentEvent} invite-resent - An earlier invite was resent.
 * @fires {AdapterErrorEvent} adapter-error - A call failed. The form shows the error itself.
 * @slot heading - A heading above the form.
 * @slot intro - An introduction above the fields. Shows the message `intro` by default.
 * @slot success - The success message. Says what to do next by default; login details are always shown below it.
 * @slot footer - Below the form.
 * @csspart form - The native form.
 * @csspart fieldset - A group of fields.
 * @csspart field - A label with its control, error and hint.
 * @csspart label - A field's label.
 * @csspart input - A field's control: an input or a select.
 * @csspart hint - The hint below a field's label.
 * @csspart error - A field's error message.
 * @csspart error-summary - All error messages, above the form. Receives the focus.
 * @csspart matches - Similar customers and invites, found before sending. Receives the focus.
 * @csspart success - The success message. Receives the focus.
 * @csspart credentials - Login details, shown once.
 * @csspart button - Every button.
 * @csspart button-primary - The submit button.
 */
export class AddCustomerForm extends FormElement<NewCustomer, AddCustomerMessages> {
  static override readonly styles = [...formStyles, credentialsStyles];

  declare protected readonly interaction: LazyModule<AddFormInteraction>;
  readonly #billing = new BillingPart(this.host);
  readonly #countries = new LazyModule(this, async () => {
    const { CountrySelectController: Controller } = await import('../../address/country-select-controller.ts');
    return new Controller(this.host, () => this.allowedCountries);
  });

  /**
   * The countries to choose from (ISO 3166-1 alpha-2, or XK). Ignores unknown codes; a list without a valid code allows
   * all countries.
   *
   * @default []
   */
  @property({ attribute: false }) allowedCountries: readonly string[] = [];

  /** The URL of your portal's page for billing accounts (http or https). The form links to it if there are none yet. */
  @property({ attribute: 'billing-accounts-url' }) billingAccountsUrl: string | undefined;

  /**
   * Keeps a draft in session storage under this name, so that input survives a reload. Without a name, no draft is
   * kept. If several users share a tab, include the user in the name.
   */
  @property({ attribute: 'draft-key' }) draftKey: string | undefined;

  constructor() {
    super(config);
    this.host.fields.addGroup(new FormDraft(this.host, this.interaction, () => this.draftKey));
  }

  protected override async createInteraction() {
    await this.#countries.load();
    const { AddFormInteraction: Interaction } = await import('./add-form-interaction.ts');
    return new Interaction(this.host, this.#billing, this.#countries.module);
  }

  /**
   * Lists the countries once the form is on the screen: browsers and test tools may choose one before the form has the
   * focus, and can only choose listed countries.
   */
  protected override firstUpdated() {
    void this.#countries.load();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    // The interaction module shows the name of a prefilled country, and its address layout.
    if (this.defaultCountry || this.host.fields.hasValueOrError('/address/country')) void this.interaction.load();
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
