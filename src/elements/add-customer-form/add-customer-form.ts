import { html, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { newCustomerMembers as members } from '../../contract/constraints/new-customer-members.gen.ts';
import type { NewCustomer } from '../../contract/models.ts';
import { renderAddress } from '../../address/address-fields.ts';
import { renderFieldset } from '../../fields/fieldset.ts';
import type { Prefill } from '../../fields/prefill.ts';
import { renderTextField } from '../../fields/text-field.ts';
import type { AddCustomerMessages, AddFormMessages } from '../../localization/messages.ts';
import { credentialsStyles } from '../../styles/credentials.styles.ts';
import { formStyles } from '../../styles/form.styles.ts';
import { CustomerFormElement } from '../form-element/customer-form-element.ts';
import type { FormDefinition } from '../form-element/form-element.ts';
import { addFormLanguages, addFormMessages } from './add-customer-form.messages.ts';
import type { AddLater } from './add-later.ts';

/** What the form can be prefilled with: any part of the contract's new customer. */
export type CustomerPrefill = Prefill<NewCustomer>;

const definition: FormDefinition<AddFormMessages, AddCustomerMessages, AddLater> = {
  kind: 'customer',
  operation: 'addCustomer',
  members,
  english: addFormMessages,
  languages: addFormLanguages,
  loadLater: async () => (await import('./add-later.ts')).AddLater,
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
export class AddCustomerForm extends CustomerFormElement<NewCustomer, AddFormMessages, AddCustomerMessages, AddLater> {
  static override readonly styles = [...formStyles, credentialsStyles];

  /** Where customers may be (ISO 3166-1 alpha-2); empty, the default, allows every country. */
  @property({ attribute: false }) allowedCountries: readonly string[] = [];

  constructor() {
    super(definition);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    // A country that is filled in is shown by its name, and the address in its order.
    if (this.defaultCountry || this.hasValue('/address/country')) void this.loadLater();
    this.later?.useCountries(this.allowedCountries, this.defaultCountry);
  }

  protected override updated() {
    super.updated();
    this.later?.address.offerCountries(this.renderRoot);
  }

  protected override renderFields() {
    const { texts } = this;
    return html`${this.#renderFieldset(
      'company',
      texts.companyHeading,
      texts.companyIntro,
      html`${renderTextField(this.field('/companyName'))}
        <div class="pair">
          ${renderTextField({ ...this.field('/website'), kind: 'url' })}
          ${renderTextField({ ...this.field('/phone'), kind: 'tel' })}
        </div>
        <div class="pair">
          ${renderTextField({ ...this.field('/taxId'), ...this.later?.taxIdHint, kind: 'code' })}
          ${renderTextField({ ...this.field('/reference'), kind: 'code' })}
        </div>`,
    )}
    ${this.#renderFieldset(
      'address',
      texts.addressHeading,
      texts.addressIntro,
      renderAddress((pointer) => this.field(pointer), texts.chooseCountry, this.later?.address),
    )}
    ${this.#renderFieldset(
      'technical',
      texts.technicalHeading,
      texts.technicalIntro,
      renderTextField({ ...this.field('/technicalContact/email'), kind: 'email' }),
    )}
    ${this.#renderFieldset(
      'billing',
      texts.billingHeading,
      texts.billingIntro,
      html`<div class="pair">${this.renderBillingContact()}</div>`,
    )}`;
  }

  #renderFieldset(name: string, heading: string, text: string, fields: unknown) {
    return renderFieldset({ heading, disabled: this.unusable, intro: { id: `${name}-intro`, text } }, fields);
  }
}
