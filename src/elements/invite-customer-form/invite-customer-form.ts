import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { ResellerAdapter } from '../../adapter/reseller-adapter.ts';
import { newInviteConstraints as constraints } from '../../contract/constraints/new-invite.gen.ts';
import type { NewInvite } from '../../contract/models.ts';
import { buildRecord, getMember } from '../../contract/pointer.ts';
import { AdapterController } from '../../controllers/adapter-controller.ts';
import { BillingAccountsController } from '../../controllers/billing-accounts-controller.ts';
import { BillingContactController } from '../../controllers/billing-contact-controller.ts';
import { FormController, type FormValues } from '../../controllers/form-controller.ts';
import { CustomerInvitedEvent, InviteCustomerEvent } from '../../events/invite-events.ts';
import { renderBillingContact } from '../../fields/billing-contact.ts';
import { checkValues } from '../../fields/check-values.ts';
import { describeError, listErrors } from '../../fields/error-items.ts';
import { followSummaryLink, renderErrorSummary } from '../../fields/error-summary.ts';
import type { Field } from '../../fields/field.ts';
import { isolate } from '../../fields/isolate.ts';
import { normalizeValues } from '../../fields/normalize.ts';
import { readForm } from '../../fields/read-form.ts';
import { renderTextField } from '../../fields/text-field.ts';
import type { InviteCustomerMessages } from '../../localization/messages.ts';
import { override, type Overrides } from '../../localization/override.ts';
import { formStyles } from '../../styles/form.styles.ts';
import { inviteCustomerMessages } from './invite-customer-form.messages.ts';

/** What the invite form can be prefilled with: any part of the contract's invite. */
export type InvitePrefill = Partial<Omit<NewInvite, 'billingContact' | 'extra'>> & {
  readonly billingContact?: Partial<NewInvite['billingContact']>;
};

type Pointer = keyof typeof constraints;

/**
 * Invites a customer: sends an email with a registration link, through which the contact becomes the default Admin user.
 *
 * @tag invite-customer-form
 * @fires {InviteCustomerEvent} invite-customer - The user sends the form; cancelable, before the call.
 * @fires {CustomerInvitedEvent} customer-invited - The invite exists; `event.invite` tells whether its email went out.
 * @fires {AdapterErrorEvent} adapter-error - A call failed; the form has told the user.
 * @slot heading - A heading above the form.
 * @slot intro - What the form is for; the message `intro` by default.
 * @slot success - What is said once the invite exists; tells where the email went by default.
 * @slot footer - Below the form.
 * @csspart form - The native form.
 * @csspart fieldset - A group of fields.
 * @csspart field - A label with its control, error and hint.
 * @csspart label - A field's label.
 * @csspart input - A field's control, be it an input or a select.
 * @csspart hint - What helps to fill in a field.
 * @csspart error - What is wrong with a field.
 * @csspart error-summary - What is wrong with the form; takes the focus.
 * @csspart success - What is said once the invite exists; takes the focus.
 * @csspart button - Every button.
 * @csspart button-primary - The button that sends.
 */
export class InviteCustomerForm extends LitElement {
  static override readonly styles = formStyles;

  readonly #api = new AdapterController(this);
  readonly #form = new FormController(this, this.#api, {
    operation: 'inviteCustomer',
    check: (values) => checkValues(constraints, normalizeValues(values)),
    toInput: (values) => buildRecord(normalizeValues(values)) as NewInvite,
    intent: (input, idempotencyKey) => new InviteCustomerEvent(input, idempotencyKey),
    fact: ({ invite }) => new CustomerInvitedEvent(invite),
  });
  readonly #accounts = new BillingAccountsController(this, this.#api, () => this.#billingContact.complete());
  readonly #billingContact = new BillingContactController(this.#form, () => this.#accounts);

  /** Serves this element in place of the nearest provider's adapter. */
  @property({ attribute: false }) adapter: ResellerAdapter | undefined;

  /** Prefills the form; nothing by default. */
  @property({ attribute: false }) value: InvitePrefill = {};

  /** Keeps the user from filling in and sending; false by default. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** Where billing accounts are set up in the host's portal (http or https); offered where none is set up yet. */
  @property({ attribute: 'billing-accounts-url' }) billingAccountsUrl: string | undefined;

  /** Texts in place of the built-in ones. */
  @property({ attribute: false }) messages: Overrides<InviteCustomerMessages> = {};

  #text = inviteCustomerMessages;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('messages')) this.#text = override(inviteCustomerMessages, this.messages);
    if (!changed.has('value')) return;
    this.#form.prefill(readPrefill(this.value));
    this.#billingContact.complete();
  }

  protected override render() {
    return html`<slot name="heading"></slot>${this.#renderBody()}<slot name="footer"></slot>`;
  }

  #renderBody() {
    const text = this.#text;
    if (this.#form.state === 'done') return this.#renderDone();
    if (this.#api.missing) return html`<p class="notice" role="alert">${text.noAdapter}</p>`;
    if (this.#api.adapter && !this.#form.offered) return html`<p class="notice">${text.notOffered}</p>`;
    return this.#renderForm();
  }

  #renderForm() {
    const text = this.#text;
    const { state, frozen } = this.#form;
    const disabled = this.disabled || !this.#api.adapter;
    return html`<slot name="intro"><p class="muted intro">${text.intro}</p></slot>
      <form part="form" novalidate @submit=${this.#onSubmit} @input=${this.#onInput}>
        ${this.#renderProblem()}
        <fieldset part="fieldset" ?disabled=${disabled}>
          <legend>${text.customerHeading}</legend>
          <div class="group">
            ${renderTextField(this.#field('/companyName'))}
            <div class="pair">
              ${renderTextField(this.#field('/contactName'))}
              ${renderTextField({ ...this.#field('/contactEmail'), kind: 'email' })}
            </div>
          </div>
        </fieldset>
        <fieldset part="fieldset" ?disabled=${disabled} aria-describedby="billing-intro">
          <legend>${text.billingHeading}</legend>
          <p class="muted" id="billing-intro">${text.billingIntro}</p>
          <div class="group">
            <div class="pair">
              ${renderBillingContact({
                email: this.#field('/billingContact/email'),
                phone: this.#field('/billingContact/phone'),
                accounts: this.#accounts.state,
                text,
                billingAccountsUrl: this.billingAccountsUrl,
                onReload: () => this.#onReload(),
              })}
            </div>
          </div>
        </fieldset>
        <div class="actions">
          <button
            part="button button-primary"
            type="submit"
            ?disabled=${disabled}
            aria-disabled=${frozen ? 'true' : nothing}
          >
            ${state === 'sending' ? text.sending : text.submit}
          </button>
        </div>
        <p class="visually-hidden" role="status">${state === 'sending' ? text.sending : nothing}</p>
      </form>`;
  }

  #renderProblem() {
    const { state, errors, problem, isInDoubt } = this.#form;
    const text = this.#text;
    if (isInDoubt) return this.#renderUnknown();
    const items = state === 'sending' ? [] : listErrors(errors, problem?.code, text);
    return items.length ? renderErrorSummary(text.errorHeading, items, followSummaryLink) : nothing;
  }

  #renderUnknown() {
    const text = this.#text;
    const busy = this.#form.state === 'sending' ? 'true' : nothing;
    return html`<div part="error-summary" class="notice danger" role="alert" tabindex="-1" aria-labelledby="unknown">
      <h2 id="unknown">${text.unknownHeading}</h2>
      <p>${text.unknown}</p>
      <p class="muted">${text.startOverWarning}</p>
      <div class="actions">
        <button part="button button-primary" type="button" aria-disabled=${busy} @click=${this.#onRetry}>
          ${text.tryAgain}
        </button>
        <button part="button" type="button" aria-disabled=${busy} @click=${this.#onStartOver}>${text.startOver}</button>
      </div>
    </div>`;
  }

  #renderDone() {
    const text = this.#text;
    const { contactEmail = '', companyName = '', delivery } = this.#form.reply?.invite ?? {};
    const isSent = delivery !== 'failed' && delivery !== 'bounced';
    const [heading, message] = isSent ? [text.sentHeading, text.sent] : [text.notSentHeading, text.notSent];
    return html`<div
      part="success"
      class="notice ${isSent ? 'success' : 'danger'}"
      role="status"
      tabindex="-1"
      aria-labelledby="done"
    >
      <slot name="success">
        <h2 id="done">${heading}</h2>
        <p>${message(isolate(contactEmail), isolate(companyName))}</p>
      </slot>
      <button part="button" type="button" @click=${this.#onAnother}>${text.inviteAnother}</button>
    </div>`;
  }

  /** Sends the form as a click on its button does. */
  submit() {
    this.renderRoot?.querySelector('form')?.requestSubmit();
  }

  /** Empties the form, but for what `value` prefills and the default billing account. Ignored while sending. */
  reset() {
    this.#form.reset();
    this.#billingContact.complete();
  }

  /** Moves the focus to the first field. */
  override focus(options?: FocusOptions) {
    this.renderRoot?.querySelector('input')?.focus(options);
  }

  #field(pointer: Pointer): Field {
    const text = this.#text;
    const messages = text.fields[pointer] ?? { label: pointer, errors: {} };
    const code = this.#form.errors.get(pointer);
    return {
      pointer,
      label: messages.label,
      hint: messages.hint,
      error: code && describeError(messages, code, text),
      value: this.#form.values.get(pointer) ?? '',
      required: 'required' in constraints[pointer],
      frozen: this.#form.frozen,
    };
  }

  #onInput(event: Event) {
    const { name, value } = event.target as HTMLInputElement | HTMLSelectElement;
    if (!Object.hasOwn(constraints, name)) return;
    if (!this.#billingContact.choose(name, value)) this.#form.edit(name, value);
  }

  #onReload() {
    this.#accounts.reload();
    void this.updateComplete.then(() => this.renderRoot.querySelector('select')?.focus());
  }

  #onSubmit(event: SubmitEvent) {
    event.preventDefault();
    if (this.disabled) return;
    void this.#announce(this.#form.submit(readForm(event.currentTarget as HTMLFormElement)));
  }

  #onRetry() {
    if (this.disabled || this.#form.state !== 'unknown') return;
    void this.#announce(this.#form.retry());
  }

  #onStartOver() {
    this.#form.startOver();
    void this.updateComplete.then(() => this.focus());
  }

  #onAnother() {
    this.reset();
    void this.updateComplete.then(() => this.focus());
  }

  /** Moves the focus to what there is to say, once there is something. */
  async #announce(action: Promise<void>) {
    await action;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[part=error-summary], [part=success]')?.focus();
  }
}

function readPrefill(value: InvitePrefill): FormValues {
  const members = Object.keys(constraints).map((pointer) => [pointer, getMember(value, pointer)] as const);
  return new Map(members.filter((member): member is [string, string] => typeof member[1] === 'string'));
}
