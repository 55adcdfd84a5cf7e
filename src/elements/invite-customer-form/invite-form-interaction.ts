import { html, nothing } from 'lit';
import { newInviteConstraints as constraints } from '../../contract/constraints/new-invite.gen.ts';
import type { Invite, InviteReply, MatchQuery, NewInvite } from '../../contract/models.ts';
import { toInviteReply } from '../../controllers/empty-replies.ts';
import { createResends, type Resends } from '../../controllers/invite-action-runner.ts';
import { assertId } from '../../controllers/sanitize-reply.ts';
import { CustomerInvitedEvent, InviteCustomerEvent } from '../../events/invite-events.ts';
import { isolate, renderText } from '../../fields/isolate.ts';
import type { Labels } from '../../fields/error-items.ts';
import type { Prefill } from '../../fields/prefill.ts';
import { renderSelectField } from '../../fields/select-field.ts';
import { renderTextAreaField } from '../../fields/text-area-field.ts';
import english from '../../localization/en/invite-customer-form.ts';
import type { InviteCustomerMessages } from '../../localization/form-messages.ts';
import { isEmailLost, textOfDelivery } from '../../localization/describe-resend.ts';
import { nameLanguage } from '../../localization/format.ts';
import type { BillingPart } from '../form-element/billing-part.ts';
import type { FormHost } from '../form-element/form-host.ts';
import { FormInteraction } from '../form-element/form-interaction.ts';
import { MatchNotices } from '../form-element/match-notices.ts';
import { EmailPreviewPart } from './email-preview-part.ts';
import { expiryPointer, LinkExpiryPart } from './link-expiry-part.ts';

/** The code that `<invite-customer-form>` needs on interaction. */
export class InviteFormInteraction extends FormInteraction<'inviteCustomer', InviteCustomerMessages> {
  override readonly operation = 'inviteCustomer';
  protected override readonly constraints = constraints;
  override readonly resends: Resends;
  protected override readonly notices: MatchNotices;
  readonly #billing: BillingPart;
  readonly #preview: EmailPreviewPart;
  readonly #expiry: LinkExpiryPart;

  /** @param getPrefill - Returns the values that the page prefills. */
  constructor(
    host: FormHost<InviteCustomerMessages>,
    billing: BillingPart,
    getPrefill: () => Prefill<NewInvite> | null | undefined,
  ) {
    super(host, english);
    this.resends = createResends(host.element, host.api);
    this.notices = new MatchNotices(this);
    this.#billing = billing;
    this.#preview = new EmailPreviewPart(host);
    this.#expiry = new LinkExpiryPart(
      host,
      () => getPrefill()?.expiresInDays ?? undefined,
      () => this.submission.state === 'idle' || this.submission.state === 'rejected',
    );
  }

  /** Whether an option has an error or differs from its default, so that the options should be open. */
  get hasNotableOption(): boolean {
    return this.#expiry.isNotable;
  }

  override async prepare() {
    await super.prepare();
    await this.#expiry.prepare();
  }

  /** Removes the label of the expiry field while it is not shown. */
  override orderLabels(labels: Labels): Labels {
    const ordered = super.orderLabels(labels);
    return this.#expiry.isShown
      ? ordered
      : new Map(Array.from(ordered).filter(([pointer]) => pointer !== expiryPointer));
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

  /** The email's language, how long its link works, its personal message, and its preview. */
  renderEmailOptions(languages: readonly string[]) {
    const { fields, localize } = this.host;
    const { values, field } = fields;
    const { texts, locale } = localize;
    const chosen = values.get('/language');
    // Pages without types may pass a single language, or a list with other values.
    const offered = [languages].flat().filter((language) => typeof language === 'string');
    const listed = chosen && !offered.includes(chosen) ? [...offered, chosen] : offered;
    const left = constraints['/message'].maxLength - [...values.get('/message')].length;
    const expiry = this.#expiry.renderField();
    const language = listed.length
      ? renderSelectField({
          ...field('/language'),
          options: html`<option value="">${texts.defaultLanguage}</option>
            ${listed.map((tag) => html`<option value=${tag}>${nameLanguage(locale, tag)}</option>`)}`,
        })
      : nothing;
    return html`${language === nothing && expiry === nothing ? nothing : html`<div class="pair">${language}${expiry}</div>`}
    ${this.#expiry.renderNote()}
    ${renderTextAreaField({ ...field('/message'), hint: texts.messageLeft(Math.max(0, left)) })}
    ${this.#preview.render(() => this.toInput(values.all))}`;
  }

  override renderDone() {
    const { texts } = this;
    const another = html`<button part="button" type="button" @click=${() => this.startAnother()}>
      ${texts.inviteAnother}
    </button>`;
    const again = this.resends.last;
    if (again && !isEmailLost(again.invite.delivery)) return this.notices.renderResent(again, another);
    const invite = again?.invite ?? this.submission.reply?.invite;
    const isLost = isEmailLost(invite?.delivery);
    const describe = textOfDelivery(invite?.delivery, {
      sent: texts.sent,
      queued: texts.sentQueued,
      failed: texts.notSent,
      bounced: texts.notSent,
      unknown: texts.sentUnknown,
    });
    const words = describe(isolate(invite?.contactEmail ?? ''), isolate(invite?.companyName ?? ''));
    return html`<div
      part="success"
      class="notice ${isLost ? 'danger' : 'success'}"
      role="status"
      tabindex="-1"
      aria-labelledby="done"
    >
      <slot name="success">
        <h2 id="done">${isLost ? texts.notSentHeading : texts.sentHeading}</h2>
        <p>${renderText(words)}</p>
      </slot>
      <div class="actions">${isLost ? this.notices.renderResendRemedy(invite) : nothing} ${another}</div>
    </div>`;
  }

  protected override countryOf(pointer: string): string | undefined {
    return super.countryOf(pointer) ?? this.phone.countryOf(this.#billing.accountPhone ?? '');
  }
}
