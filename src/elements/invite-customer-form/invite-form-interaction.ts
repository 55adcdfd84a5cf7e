import { html, nothing } from 'lit';
import { newInviteConstraints as constraints } from '../../contract/constraints/new-invite.gen.ts';
import type { Invite, InviteReply, MatchQuery, NewInvite } from '../../contract/models.ts';
import { toInviteReply } from '../../controllers/empty-replies.ts';
import { createResends, type Resends } from '../../controllers/invite-action-runner.ts';
import { assertId } from '../../controllers/sanitize-reply.ts';
import { CustomerInvitedEvent, InviteCustomerEvent } from '../../events/invite-events.ts';
import { isolate, renderText } from '../../fields/isolate.ts';
import { renderSelectField } from '../../fields/select-field.ts';
import { renderTextAreaField } from '../../fields/text-area-field.ts';
import english from '../../localization/en/invite-customer-form.ts';
import type { InviteCustomerMessages } from '../../localization/form-messages.ts';
import { describeResent } from '../../localization/describe-resend.ts';
import { nameLanguage } from '../../localization/format.ts';
import type { BillingPart } from '../form-element/billing-part.ts';
import type { FormHost } from '../form-element/form-host.ts';
import { FormInteraction } from '../form-element/form-interaction.ts';
import { MatchNotices } from '../form-element/match-notices.ts';
import { EmailPreviewPart } from './email-preview-part.ts';

/** The code that the invite form needs on interaction. */
export class InviteFormInteraction extends FormInteraction<'inviteCustomer', InviteCustomerMessages> {
  override readonly operation = 'inviteCustomer';
  protected override readonly constraints = constraints;
  override readonly resends: Resends;
  protected override readonly notices: MatchNotices;
  readonly #billing: BillingPart;
  readonly #preview: EmailPreviewPart;

  constructor(host: FormHost<InviteCustomerMessages>, billing: BillingPart) {
    super(host, english);
    this.resends = createResends(host.element, host.api);
    this.notices = new MatchNotices(this);
    this.#billing = billing;
    this.#preview = new EmailPreviewPart(host);
  }

  toMatchQuery({ companyName, contactEmail }: NewInvite): MatchQuery {
    return { companyName, email: contactEmail };
  }

  override createIntentEvent(input: NewInvite, idempotencyKey: string) {
    return new InviteCustomerEvent(input, idempotencyKey);
  }

  override sanitizeReply(reply: InviteReply | undefined, input: NewInvite): InviteReply {
    if (reply === undefined) return toInviteReply(input);
    assertId(reply?.invite?.id);
    return reply;
  }

  override toRecord({ invite }: InviteReply): Invite {
    return invite;
  }

  override createSuccessEvent({ invite }: InviteReply) {
    return new CustomerInvitedEvent(invite);
  }

  override reset(): boolean {
    if (!super.reset()) return false;
    this.#preview.close();
    return true;
  }

  /** The email's language, its personal message, and its preview. */
  renderEmailOptions(languages: readonly string[]) {
    const { fields, localize } = this.host;
    const { values, field } = fields;
    const { texts, locale } = localize;
    const chosen = values.get('/language');
    // Pages without types may set a single language, or list something else.
    const offered = [languages].flat().filter((language) => typeof language === 'string');
    const listed = chosen && !offered.includes(chosen) ? [...offered, chosen] : offered;
    const left = constraints['/message'].maxLength - [...values.get('/message')].length;
    return html`${
      listed.length
        ? renderSelectField({
            ...field('/language'),
            options: html`<option value="">${texts.defaultLanguage}</option>
              ${listed.map((language) => html`<option value=${language}>${nameLanguage(locale, language)}</option>`)}`,
          })
        : nothing
    }
    ${renderTextAreaField({ ...field('/message'), hint: texts.messageLeft(Math.max(0, left)) })}
    ${this.#preview.render(() => this.toInput(values.all))}`;
  }

  override renderDone() {
    const { texts } = this;
    const again = this.resends.last;
    const invite = again?.invite ?? this.submission.reply?.invite;
    const isSent = invite?.delivery !== 'failed' && invite?.delivery !== 'bounced';
    const email = isolate(invite?.contactEmail ?? '');
    const company = isolate(invite?.companyName ?? '');
    const [heading, words] = !isSent
      ? [texts.notSentHeading, texts.notSent(email, company)]
      : again
        ? [texts.resentHeading, describeResent(again, texts, email)]
        : [texts.sentHeading, (invite?.delivery === 'unknown' ? texts.sentUnknown : texts.sent)(email, company)];
    return html`<div
      part="success"
      class="notice ${isSent ? 'success' : 'danger'}"
      role="status"
      tabindex="-1"
      aria-labelledby="done"
    >
      <slot name="success">
        <h2 id="done">${heading}</h2>
        <p>${renderText(words)}</p>
      </slot>
      <div class="actions">
        ${isSent ? nothing : this.#renderRemedy(invite)}
        <button part="button" type="button" @click=${() => this.startAnother()}>${texts.inviteAnother}</button>
      </div>
    </div>`;
  }

  #renderRemedy(invite: Invite | undefined) {
    return invite?.allowedActions?.includes('resend') ? this.notices.renderResend(invite) : nothing;
  }

  protected override countryOf(pointer: string): string | undefined {
    return super.countryOf(pointer) ?? this.phone.countryOf(this.#billing.accountPhone ?? '');
  }
}
