import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { canHydrate } from '../../context/can-hydrate.ts';
import { newInviteMembers as members } from '../../contract/constraints/new-invite-members.gen.ts';
import type { NewInvite } from '../../contract/models.ts';
import type { LazyModule } from '../../controllers/lazy-module.ts';
import type { Prefill } from '../../fields/prefill.ts';
import { renderTextField } from '../../fields/text-field.ts';
import english from '../../localization/en/invite-customer-form.initial.ts';
import { inviteCustomerLanguages } from '../../localization/invite-form-languages.ts';
import type { InviteCustomerMessages } from '../../localization/messages.ts';
import { BillingPart } from '../form-element/billing-part.ts';
import type { FormConfig } from '../form-element/form-config.ts';
import { FormDraft } from '../form-element/form-draft.ts';
import { FormElement } from '../form-element/form-element.ts';
import type { InviteFormInteraction } from './invite-form-interaction.ts';

/** What the invite form can be prefilled with: any part of the contract's invite. */
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
export class InviteCustomerForm extends FormElement<NewInvite, InviteCustomerMessages> {
  declare protected readonly interaction: LazyModule<InviteFormInteraction>;
  readonly #billing = new BillingPart(this.host);

  /** Languages that the email can be written in (BCP 47), by default those of the form; empty where there is no choice. */
  @property({ attribute: false }) inviteLanguages: readonly string[] | undefined = emailLanguages;

  /** Where billing accounts are set up in the host's portal (http or https); offered where none is set up yet. */
  @property({ attribute: 'billing-accounts-url' }) billingAccountsUrl: string | undefined;

  /**
   * Keeps what is typed under this name in the session storage until it is sent, so that a reload loses nothing; off by
   * default. Name the user as well where several share a tab.
   */
  @property({ attribute: 'draft-key' }) draftKey: string | undefined;

  /** Whether the email's options have been needed: once open, they do not close by themselves. */
  #isPersonal = false;

  constructor() {
    super(config);
    const draft = new FormDraft(this.host, this.interaction, () => this.draftKey);
    this.form.require(() => draft.load());
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
    this.#isPersonal ||= fields.hasValue('/language') || fields.hasValue('/message');
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
