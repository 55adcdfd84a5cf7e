import { html, nothing } from 'lit';
import type { AdapterError } from '../../adapter/adapter-error.ts';
import { isVisibleText } from '../../contract/invisible.ts';
import type { Invite, MatchedInvite } from '../../contract/models.ts';
import type { InviteAction, Resends, ResentReply } from '../../controllers/invite-action-runner.ts';
import type { KnownInvite } from '../../controllers/empty-replies.ts';
import { OpenCustomerEvent } from '../../events/customer-events.ts';
import { isolate, renderText } from '../../fields/isolate.ts';
import { describeResendFailure, describeResent, isEmailLost } from '../../localization/describe-resend.ts';
import { formatDate } from '../../localization/format.ts';
import { lookUp } from '../../localization/look-up.ts';
import type { MatchesMessages, ResendMessages } from '../../localization/messages.ts';
import { FormNotices, type NoticeSource } from './form-notices.ts';

/** Error codes for a company that is already a customer. */
const customerCodes: readonly string[] = ['duplicate-customer', 'already-customer'];

/** Reads an id from an error's `meta`. Back ends may use numbers. */
const toId = (id: unknown): string | undefined => (isVisibleText(id) || Number.isFinite(id) ? String(id) : undefined);

/** The state of the interaction that these notices show. */
export interface MatchSource extends NoticeSource {
  readonly resends: Resends;
  readonly texts: NoticeSource['texts'] & MatchesMessages & ResendMessages;
}

/** Notices for forms that also show similar customers and invites, and resend invites. */
export class MatchNotices extends FormNotices<MatchSource> {
  override render() {
    return this.source.submission.matches ? this.#renderMatches() : super.render();
  }

  /** Offers to resend the invite, or to open the customer, that the error names. */
  protected override renderRemedy() {
    const { problem } = this.source.submission;
    if (!problem) return nothing;
    const inviteId = toId(problem.meta['inviteId']);
    if (problem.code === 'invite-pending' && inviteId) return this.renderResend({ ...this.#typed, id: inviteId });
    const customerId = this.#findCustomer(problem);
    return customerId ? this.#renderOpen(customerId) : nothing;
  }

  protected override describeRefusal(problem: AdapterError): string {
    if (!problem.userMessage && this.#findCustomer(problem)) return this.source.texts.isCustomer;
    return super.describeRefusal(problem);
  }

  /** Returns the customer id in an error, for any code without its own text. */
  #findCustomer({ code, meta }: AdapterError): string | undefined {
    const isOther = !customerCodes.includes(code) && lookUp(this.source.texts.problems, code) !== undefined;
    return isOther ? undefined : toId(meta['customerId']);
  }

  /** What the user typed of an invite that is pending already. */
  get #typed() {
    const { values } = this.source.host.fields;
    return {
      companyName: values.get('/companyName'),
      contactEmail: values.get('/contactEmail') || values.get('/technicalContact/email'),
    };
  }

  #renderOpen(customerId: string) {
    return html`<button part="button" type="button" @click=${() => this.#onOpen(customerId)}>
      ${this.source.texts.openCustomer}
    </button>`;
  }

  #renderMatches() {
    const { matches } = this.source.submission;
    const texts = this.source.texts;
    return html`<div part="matches" class="notice" role="alert" tabindex="-1" aria-labelledby="matches">
      <h2 id="matches">${texts.matchesHeading}</h2>
      <ul class="plain">
        ${(matches?.invites ?? []).map((invite) => this.#renderInvite(invite))}
        ${(matches?.customers ?? []).map(
          ({ id, companyName }) =>
            html`<li class="row">
              <p>${renderText(texts.existingCustomer(isolate(companyName)))}</p>
              ${this.#renderOpen(id)}
            </li>`,
        )}
      </ul>
      <div class="actions">
        <button
          part="button"
          type="button"
          aria-disabled=${this.source.resends.busy ? 'true' : nothing}
          @click=${() => this.#onProceed()}
        >
          ${texts.proceed}
        </button>
        <button part="button" type="button" @click=${() => this.#onReconsider()}>${texts.reconsider}</button>
      </div>
    </div>`;
  }

  #renderInvite(invite: MatchedInvite) {
    const { companyName, contactEmail, status, lastSentAt, allowedActions } = invite;
    const texts = this.source.texts;
    const [email, company] = [isolate(contactEmail), isolate(companyName)];
    const words =
      status === 'pending'
        ? texts.pendingInvite(email, company, formatDate(this.source.host.localize.locale, lastSentAt))
        : texts.expiredInvite(email, company);
    return html`<li class="row">
      <p>${renderText(words)}</p>
      ${allowedActions?.includes('resend') ? this.renderResend(invite) : nothing}
    </li>`;
  }

  /** A button that resends an invite, and the outcome. */
  renderResend(invite: KnownInvite) {
    const { id } = invite;
    const { offered } = this.source.resends;
    const resend = this.source.resends.of(id);
    if (!offered && !resend) return nothing;
    const texts = this.source.texts;
    const isSending = resend?.state === 'busy';
    return html`${
      resend?.state === 'unknown' || resend?.state === 'rejected'
        ? html`<p part="error" role="alert"><bdi>${this.#describeResend(resend)}</bdi></p>`
        : nothing
    }
    ${
      offered || resend?.state === 'unknown'
        ? html`<button
            part="button"
            type="button"
            aria-disabled=${isSending ? 'true' : nothing}
            @click=${() => this.#onResend(invite)}
          >
            ${isSending ? texts.resending : resend?.state === 'unknown' ? texts.tryAgain : texts.resend}
          </button>`
        : nothing
    }`;
  }

  /** The outcome where an earlier invite was resent instead. If its email was not delivered, offers to resend it again. */
  renderResent(reply: ResentReply, actions: unknown) {
    const texts = this.source.texts;
    const isLost = isEmailLost(reply.invite.delivery);
    return html`<div
      part="success"
      class="notice ${isLost ? 'danger' : 'success'}"
      role="status"
      tabindex="-1"
      aria-labelledby="done"
    >
      <slot name="success">
        <h2 id="done">${isLost ? texts.notResentHeading : texts.resentHeading}</h2>
        <p>${renderText(describeResent(reply, texts, isolate(reply.invite.contactEmail)))}</p>
      </slot>
      <div class="actions">${isLost ? this.renderResendRemedy(reply.invite) : nothing} ${actions}</div>
    </div>`;
  }

  /** Offers to resend an invite whose email was not delivered. */
  renderResendRemedy(invite: Invite | undefined) {
    return invite?.allowedActions?.includes('resend') ? this.renderResend(invite) : nothing;
  }

  #describeResend(resend: InviteAction<ResentReply> & { state: 'rejected' | 'unknown' }) {
    const { texts } = this.source;
    const isSafe = this.source.host.api.isIdempotent('resendInvite');
    const failure = describeResendFailure(resend, texts, isSafe);
    return failure ?? (resend.problem ? this.describeRefusal(resend.problem) : texts.problem);
  }

  #onOpen(customerId: string) {
    this.source.host.element.dispatchEvent(new OpenCustomerEvent(customerId));
  }

  #onProceed() {
    if (!this.source.resends.busy) void this.source.act(() => this.source.submission.proceed());
  }

  #onReconsider() {
    this.source.submission.reconsider();
    void this.source.returnFocus();
  }

  #onResend(invite: KnownInvite) {
    if (!this.source.host.element.disabled) void this.#resend(invite);
  }

  /** Resends an existing invite instead of sending a new one, then marks the form as done. */
  async #resend(invite: KnownInvite) {
    const action = await this.source.resends.run(invite.id, invite);
    if (action?.state !== 'done') return;
    this.source.submission.conclude();
    void this.source.act(() => Promise.resolve());
  }
}
