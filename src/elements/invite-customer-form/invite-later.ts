import { html, nothing } from 'lit';
import { newInviteConstraints as constraints } from '../../contract/constraints/new-invite.gen.ts';
import type { Invite } from '../../contract/models.ts';
import { CustomerInvitedEvent, InviteCustomerEvent } from '../../events/invite-events.ts';
import { isolate } from '../../fields/isolate.ts';
import { renderSelectField } from '../../fields/select-field.ts';
import { renderTextAreaField } from '../../fields/text-area-field.ts';
import { nameLanguage } from '../../localization/format.ts';
import type { InviteCustomerMessages, InviteFormMessages } from '../../localization/messages.ts';
import { CustomerLater } from '../form-element/customer-later.ts';
import { type FormDuty, requireId } from '../form-element/form-later.ts';
import type { FormSurface } from '../form-element/form-surface.ts';
import { startAnother } from '../form-element/start-another.ts';
import { EmailPreviewPart } from './email-preview-part.ts';
import { inviteLaterMessages } from './invite-later.messages.ts';

const duty: FormDuty<'inviteCustomer'> = {
  operation: 'inviteCustomer',
  constraints,
  toMatchQuery: ({ companyName, contactEmail }) => ({ companyName, email: contactEmail }),
  intent: (input, idempotencyKey) => new InviteCustomerEvent(input, idempotencyKey),
  fact: ({ invite }) => new CustomerInvitedEvent(requireId(invite, invite.id)),
};

/** What the invite form needs once the user has turned to it. */
export class InviteLater extends CustomerLater<'inviteCustomer', InviteFormMessages, InviteCustomerMessages> {
  readonly #preview: EmailPreviewPart;

  constructor(surface: FormSurface<InviteFormMessages>) {
    super(surface, duty, inviteLaterMessages);
    this.#preview = new EmailPreviewPart(surface);
  }

  override reset(): boolean {
    if (!super.reset()) return false;
    this.#preview.close();
    return true;
  }

  /** The email's language, a personal word in it, and what it looks like. */
  renderEmailOptions(languages: readonly string[]) {
    const { values, field, getLocale } = this.surface;
    const { text } = this;
    const chosen = values.get('/language');
    const listed = chosen && !languages.includes(chosen) ? [...languages, chosen] : languages;
    const left = constraints['/message'].maxLength - [...values.get('/message')].length;
    return html`${
      listed.length
        ? renderSelectField({
            ...field('/language'),
            options: html`<option value="">${text.defaultLanguage}</option>
              ${listed.map((language) => html`<option value=${language}>${nameLanguage(getLocale(), language)}</option>`)}`,
          })
        : nothing
    }
    ${renderTextAreaField({ ...field('/message'), hint: text.messageLeft(Math.max(0, left)) })}
    ${this.#preview.render(text, () => this.toInput(values.all))}`;
  }

  override renderDone() {
    const { text } = this;
    const again = this.resends.last;
    const invite = again?.invite ?? this.form.reply?.invite;
    const isSent = invite?.delivery !== 'failed' && invite?.delivery !== 'bounced';
    const email = isolate(invite?.contactEmail ?? '');
    const company = isolate(invite?.companyName ?? '');
    const [heading, words] = !isSent
      ? [text.notSentHeading, text.notSent(email, company)]
      : again
        ? [text.resentHeading, `${text.resent(email)} ${again.linkRotated ? text.linkRotated : text.linkKept}`]
        : [text.sentHeading, text.sent(email, company)];
    return html`<div
      part="success"
      class="notice ${isSent ? 'success' : 'danger'}"
      role="status"
      tabindex="-1"
      aria-labelledby="done"
    >
      <slot name="success">
        <h2 id="done">${heading}</h2>
        <p>${words}</p>
      </slot>
      <div class="actions">
        ${isSent ? nothing : this.#renderMend(invite)}
        <button part="button" type="button" @click=${() => this.#onAnother()}>${text.inviteAnother}</button>
      </div>
    </div>`;
  }

  #renderMend(invite: Invite | undefined) {
    return invite?.allowedActions?.includes('resend') ? this.notices.renderResend(invite.id) : nothing;
  }

  #onAnother() {
    startAnother(this.surface);
  }
}
