import { html, nothing } from 'lit';
import type { MatchedInvite, ResendReply } from '../../contract/models.ts';
import type { InviteAction, Resends } from '../../controllers/invite-action-runner.ts';
import { OpenCustomerEvent } from '../../events/customer-events.ts';
import { isolate } from '../../fields/isolate.ts';
import { formatDate } from '../../localization/format.ts';
import type { MatchesMessages, ResendMessages } from '../../localization/messages.ts';
import { FormNotices, type NoticeSource } from './form-notices.ts';
import type { FormSurface } from './form-surface.ts';

/** What these notices speak of. */
export interface MatchSource extends NoticeSource {
  readonly surface: NoticeSource['surface'] & Pick<FormSurface<object>, 'host' | 'getLocale'>;
  readonly resends: Resends;
  readonly text: NoticeSource['text'] & MatchesMessages & ResendMessages;
}

/** Look-alikes as well, and invites to be sent again. */
export class MatchNotices extends FormNotices<MatchSource> {
  override render() {
    return this.source.form.matches ? this.#renderMatches() : super.render();
  }

  /** What is there already can be sent again, or opened. */
  protected override renderRemedy() {
    const { code, meta } = this.source.form.problem ?? {};
    const { inviteId, customerId } = meta ?? {};
    if (code === 'invite-pending' && typeof inviteId === 'string') return this.renderResend(inviteId);
    if (code === 'duplicate-customer' && typeof customerId === 'string') return this.#renderOpen(customerId);
    return nothing;
  }

  #renderOpen(customerId: string) {
    return html`<button part="button" type="button" @click=${() => this.#onOpen(customerId)}>
      ${this.source.text.openCustomer}
    </button>`;
  }

  #renderMatches() {
    const { matches } = this.source.form;
    const text = this.source.text;
    return html`<div part="matches" class="notice" role="alert" tabindex="-1" aria-labelledby="matches">
      <h2 id="matches">${text.matchesHeading}</h2>
      <ul class="plain">
        ${(matches?.invites ?? []).map((invite) => this.#renderInvite(invite))}
        ${(matches?.customers ?? []).map(
          ({ id, companyName }) =>
            html`<li class="row">
              <p>${text.existingCustomer(isolate(companyName))}</p>
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
          ${text.proceed}
        </button>
        <button part="button" type="button" @click=${() => this.#onReconsider()}>${text.reconsider}</button>
      </div>
    </div>`;
  }

  #renderInvite({ id, companyName, contactEmail, status, lastSentAt, allowedActions }: MatchedInvite) {
    const text = this.source.text;
    const [email, company] = [isolate(contactEmail), isolate(companyName)];
    const words =
      status === 'pending'
        ? text.pendingInvite(email, company, formatDate(this.source.surface.getLocale(), lastSentAt))
        : text.expiredInvite(email, company);
    return html`<li class="row">
      <p>${words}</p>
      ${allowedActions?.includes('resend') ? this.renderResend(id) : nothing}
    </li>`;
  }

  /** A button that sends an invite again, and what became of it. */
  renderResend(id: string) {
    if (!this.source.resends.offered) return nothing;
    const resend = this.source.resends.of(id);
    const text = this.source.text;
    const isSending = resend?.state === 'busy';
    return html`${
        resend?.state === 'unknown' || resend?.state === 'rejected'
          ? html`<p part="error" role="alert">${this.#describeResend(resend)}</p>`
          : nothing
      }
      <button
        part="button"
        type="button"
        aria-disabled=${isSending ? 'true' : nothing}
        @click=${() => this.#onResend(id)}
      >
        ${isSending ? text.resending : resend?.state === 'unknown' ? text.tryAgain : text.resend}
      </button>`;
  }

  /** What is said where an earlier invite was sent again in place of what the form does. */
  renderResent({ invite, linkRotated }: ResendReply, actions: unknown) {
    const text = this.source.text;
    return html`<div part="success" class="notice success" role="status" tabindex="-1" aria-labelledby="done">
      <slot name="success">
        <h2 id="done">${text.resentHeading}</h2>
        <p>${text.resent(isolate(invite.contactEmail))} ${linkRotated ? text.linkRotated : text.linkKept}</p>
      </slot>
      <div class="actions">${actions}</div>
    </div>`;
  }

  #describeResend({ state, problem }: InviteAction<ResendReply> & { state: 'rejected' | 'unknown' }) {
    const text = this.source.text;
    if (state === 'unknown' || !problem) return text.resendUnknown;
    if (problem.code === 'resend-too-soon') return text.resendTooSoon(problem.retryAfter ?? 60);
    if (problem.code === 'invite-not-pending') return text.resendNotPending;
    return (Object.hasOwn(text.problems, problem.code) && text.problems[problem.code]) || text.problem;
  }

  #onOpen(customerId: string) {
    this.source.surface.host.dispatchEvent(new OpenCustomerEvent(customerId));
  }

  #onProceed() {
    if (!this.source.resends.busy) this.source.surface.act(() => this.source.form.proceed());
  }

  #onReconsider() {
    this.source.form.reconsider();
    this.source.surface.returnToFields();
  }

  #onResend(id: string) {
    if (!this.source.surface.host.disabled) void this.#resend(id);
  }

  /** An invite that is sent again is what the form was for. */
  async #resend(id: string) {
    await this.source.resends.run(id);
    if (this.source.resends.of(id)?.state !== 'done') return;
    this.source.form.conclude();
    this.source.surface.act(() => Promise.resolve());
  }
}
