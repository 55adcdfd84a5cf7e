import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { newInviteMembers as members } from '../../contract/constraints/new-invite-members.gen.ts';
import { canHydrate } from '../../context/can-hydrate.ts';
import type { NewInvite } from '../../contract/models.ts';
import type { Prefill } from '../../fields/prefill.ts';
import { renderTextField } from '../../fields/text-field.ts';
import type { InviteCustomerMessages, InviteFormMessages } from '../../localization/messages.ts';
import { CustomerFormElement } from '../form-element/customer-form-element.ts';
import type { FormDefinition } from '../form-element/form-element.ts';
import { inviteFormMessages, inviteFormLanguages } from './invite-customer-form.messages.ts';
import type { InviteLater } from './invite-later.ts';

/** What the invite form can be prefilled with: any part of the contract's invite. */
export type InvitePrefill = Prefill<NewInvite>;

const emailLanguages = ['en', 'de', 'es', 'fr', 'ar'];

const definition: FormDefinition<InviteFormMessages, InviteCustomerMessages, InviteLater> = {
  kind: 'invite',
  operation: 'inviteCustomer',
  members,
  english: inviteFormMessages,
  languages: inviteFormLanguages,
  loadLater: async () => (await import('./invite-later.ts')).InviteLater,
};

/**
 * Invites a customer: sends an email with a registration link, through which the contact becomes the default Admin user.
 *
 * @tag invite-customer-form
 * @fires {InviteCustomerEvent} invite-customer - The user sends the form; cancelable, before the call.
 * @fires {CustomerInvitedEvent} customer-invited - The invite exists; `event.invite` tells whether its email went out.
 * @fires {ResendInviteEvent} resend-invite - The user sends an earlier invite again; cancelable, before the call.
 * @fires {InviteResentEvent} invite-resent - An earlier invite was sent again.
 * @fires {OpenCustomerEvent} open-customer - The user wants to see a customer that is there already; the page shows it.
 * @fires {AdapterErrorEvent} adapter-error - A call failed; the form has told the user.
 * @slot heading - A heading above the form.
 * @slot intro - What the form is for; the message `intro` by default.
 * @slot success - What is said once the invite exists; tells where the email went by default.
 * @slot footer - Below the form.
 * @csspart form - The native form.
 * @csspart fieldset - A group of fields.
 * @csspart field - A label with its control, error and hint.
 * @csspart label - A field's label.
 * @csspart input - A field's control, be it an input, a select or a text area.
 * @csspart hint - What helps to fill in a field.
 * @csspart error - What is wrong with a field.
 * @csspart error-summary - What is wrong with the form; takes the focus.
 * @csspart matches - Customers and invites that look alike, found before sending; takes the focus.
 * @csspart success - What is said once the invite exists; takes the focus.
 * @csspart button - Every button.
 * @csspart button-primary - The button that sends.
 */
export class InviteCustomerForm extends CustomerFormElement<
  NewInvite,
  InviteFormMessages,
  InviteCustomerMessages,
  InviteLater
> {
  /** Languages that the email can be written in (BCP 47), by default those of the form; empty where there is no choice. */
  @property({ attribute: false }) inviteLanguages: readonly string[] | undefined = emailLanguages;

  /** Whether the email's options were needed once: what is open does not close by itself. */
  #isPersonal = false;

  constructor() {
    super(definition);
  }

  /** What a server rendered may have been opened before this came. */
  protected override firstUpdated() {
    if (canHydrate && this.renderRoot.querySelector('details')?.open) void this.loadLater();
  }

  protected override renderFields() {
    const { texts, unusable } = this;
    this.#isPersonal ||= this.hasValue('/language') || this.hasValue('/message');
    return html`<fieldset part="fieldset" ?disabled=${unusable}>
        <legend>${texts.customerHeading}</legend>
        <div class="group">
          ${renderTextField(this.field('/companyName'))}
          <div class="pair">
            ${renderTextField(this.field('/contactName'))}
            ${renderTextField({ ...this.field('/contactEmail'), kind: 'email' })}
          </div>
        </div>
      </fieldset>
      <fieldset part="fieldset" ?disabled=${unusable} aria-describedby="billing-intro">
        <legend>${texts.billingHeading}</legend>
        <p class="muted" id="billing-intro">${texts.billingIntro}</p>
        <div class="group">
          <div class="pair">${this.renderBillingContact()}</div>
        </div>
      </fieldset>
      <fieldset part="fieldset" class="bare" ?disabled=${unusable}>
        <details ?open=${this.#isPersonal} @toggle=${this.loadLater}>
          <summary>${texts.emailHeading}</summary>
          <div class="group">${this.later?.renderEmailOptions(this.inviteLanguages ?? emailLanguages) ?? nothing}</div>
        </details>
      </fieldset>`;
  }
}
