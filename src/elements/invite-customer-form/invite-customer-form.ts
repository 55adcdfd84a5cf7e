import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { canHydrate } from '../../context/can-hydrate.ts';
import { newInviteMembers as members } from '../../contract/constraints/new-invite-members.gen.ts';
import type { NewInvite } from '../../contract/models.ts';
import type { LazyModule } from '../../controllers/lazy-module.ts';
import type { Prefill } from '../../fields/prefill.ts';
import { renderTextField } from '../../fields/text-field.ts';
import english from '../../localization/en/invite-customer-form.initial.ts';
import { inviteCustomerLanguages } from '../../localization/form-languages.ts';
import type { InviteCustomerMessages } from '../../localization/form-messages.ts';
import { BillingPart } from '../form-element/billing-part.ts';
import type { FormConfig } from '../form-element/form-config.ts';
import { FormDraft } from '../form-element/form-draft.ts';
import { FormElement } from '../form-element/form-element.ts';
import type { InviteFormInteraction } from './invite-form-interaction.ts';

/** The prefilled values: the contract's new invite, with every member optional. */
export type InvitePrefill = Prefill<NewInvite>;

const emailLanguages = ['en', 'de', 'es', 'fr', 'ar'];

const config: FormConfig<InviteCustomerMessages> = {
  kind: 'invite',
  operation: 'inviteCustomer',
  members,
  english,
  languages: inviteCustomerLanguages,
};

/**
 * Invites a customer: sends an email with a registration link, through which the contact becomes the default Admin user.
 *
 * @tag invite-customer-form
 * @fires {InviteCustomerEvent} invite-customer - The user submits the form. Dispatched before the call; cancel it to handle the submission yourself.
 * @fires {CustomerInvitedEvent} customer-invited - The invite was created. `event.invite.delivery` says whether its
 *   email was sent.
 * @fires {ResendInviteEvent} resend-invite - The user resends an earlier invite. Cancelable; dispatched before the call.
 * @fires {InviteResentEvent} invite-resent - An earlier invite was resent.
 * @fires {OpenCustomerEvent} open-customer - The user wants to see an existing customer. Your page shows it.
 * @fires {AdapterErrorEvent} adapter-error - A call failed. The form shows the error itself.
 * @slot heading - A heading above the form.
 * @slot intro - An introduction above the fields. Shows the message `intro` by default.
 * @slot success - The success message. Says where the email was sent by default.
 * @slot footer - Below the form.
 * @csspart form - The native form.
 * @csspart fieldset - A group of fields.
 * @csspart field - A label with its control, error and hint.
 * @csspart label - A field's label.
 * @csspart input - A field's control: an input, a select or a text area.
 * @csspart hint - The hint below a field's label.
 * @csspart error - A field's error message.
 * @csspart error-summary - All error messages, above the form. Receives the focus.
 * @csspart matches - Similar customers and invites, found before sending. Receives the focus.
 * @csspart success - The success message. Receives the focus.
 * @csspart button - Every button.
 * @csspart button-primary - The submit button.
 */
export class InviteCustomerForm extends FormElement<NewInvite, InviteCustomerMessages> {
  declare protected readonly interaction: LazyModule<InviteFormInteraction>;
  readonly #billing = new BillingPart(this.host);

  /** The languages that the email can be written in (BCP 47). Defaults to those of the form; an empty list offers no choice. */
  @property({ attribute: false }) inviteLanguages: readonly string[] | undefined = emailLanguages;

  /** The URL of your portal's page for billing accounts (http or https). The form links to it if there are none yet. */
  @property({ attribute: 'billing-accounts-url' }) billingAccountsUrl: string | undefined;

  /**
   * Keeps a draft in session storage under this name, so that input survives a reload. Without a name, no draft is
   * kept. If several users share a tab, include the user in the name.
   */
  @property({ attribute: 'draft-key' }) draftKey: string | undefined;

  /** Whether the email's options were ever needed. Once open, they do not close automatically. */
  #isPersonal = false;

  constructor() {
    super(config);
    this.host.fields.addGroup(new FormDraft(this.host, this.interaction, () => this.draftKey));
  }

  protected override async createInteraction() {
    const { InviteFormInteraction: Interaction } = await import('./invite-form-interaction.ts');
    return new Interaction(this.host, this.#billing);
  }

  /** The user may have opened the options of a server-rendered form before its script was loaded. */
  protected override firstUpdated() {
    if (canHydrate && this.renderRoot.querySelector('details')?.open) void this.interaction.load();
  }

  protected override renderFields() {
    const { fields, localize } = this.host;
    const { field } = fields;
    const { texts } = localize;
    const { disabled } = this.form;
    const languages = this.inviteLanguages ?? emailLanguages;
    this.#isPersonal ||= fields.hasValueOrError('/language') || fields.hasValueOrError('/message');
    return html`<fieldset part="fieldset" ?disabled=${disabled}>
        <legend>${texts.customerHeading}</legend>
        <div class="group">
          ${renderTextField(field('/companyName'))}
          <div class="pair">
            ${renderTextField(field('/contactName'))} ${renderTextField({ ...field('/contactEmail'), kind: 'email' })}
          </div>
        </div>
      </fieldset>
      <fieldset part="fieldset" ?disabled=${disabled} aria-describedby="billing-intro">
        <legend>${texts.billingHeading}</legend>
        <p class="muted" id="billing-intro">${texts.billingIntro}</p>
        <div class="group">
          <div class="pair">${this.#billing.render(this.billingAccountsUrl)}</div>
        </div>
      </fieldset>
      <fieldset part="fieldset" class="bare" ?disabled=${disabled}>
        <details ?open=${this.#isPersonal} @toggle=${() => void this.interaction.load()}>
          <summary>${texts.emailHeading}</summary>
          <div class="group">${this.interaction.module?.renderEmailOptions(languages) ?? nothing}</div>
        </details>
      </fieldset>`;
  }
}
