import { html, nothing } from 'lit';
import type { MatchedInvite, ResendReply } from '../../contract/models.ts';
import type { MemberErrorCode } from '../../contract/problem.ts';
import type { FormController } from '../../controllers/form-controller.ts';
import type { FormOperation } from '../../controllers/form-task.ts';
import type { InviteAction, Resends } from '../../controllers/invite-action-controller.ts';
import { OpenCustomerEvent } from '../../events/customer-events.ts';
import { listErrors } from '../../fields/error-items.ts';
import { followSummaryLink, renderErrorSummary } from '../../fields/error-summary.ts';
import { isolate } from '../../fields/isolate.ts';
import { formatDate } from '../../localization/format.ts';
import type { FormMessages, MatchesMessages, OutcomeMessages, ResendMessages } from '../../localization/messages.ts';
import type { FormSurface } from './form-surface.ts';

/** What the notices speak of. */
export interface NoticeSource {
  readonly surface: Pick<FormSurface<object, object>, 'host' | 'getLocale' | 'listLabels' | 'act' | 'returnToFields'>;
  readonly form: FormController<FormOperation>;
  readonly resends: Resends;
  readonly text: Pick<FormMessages, 'tryAgain'> & OutcomeMessages & MatchesMessages & ResendMessages;
  describeError(pointer: string, code: MemberErrorCode): string;
}

/** What stands above a form's fields once it was sent: errors, look-alikes, doubt; and invites to be sent again. */
export class FormNotices {
  readonly #source: NoticeSource;

  constructor(source: NoticeSource) {
    this.#source = source;
  }

  get #text() {
    return this.#source.text;
  }

  /** What was found, what is in doubt, or what is wrong. */
  render() {
    const { form } = this.#source;
    if (form.matches) return this.#renderMatches();
    if (form.isInDoubt) return this.#renderUnknown();
    const items = form.busy
      ? []
      : listErrors(form.errors, form.problem?.code, this.#source.surface.listLabels(), this.#text, (pointer, code) =>
          this.#source.describeError(pointer, code),
        );
    if (!items.length) return nothing;
    return renderErrorSummary(this.#text.errorHeading, items, followSummaryLink, this.#renderRemedy());
  }

  /** What is there already can be sent again, or opened. */
  #renderRemedy() {
    const { code, meta } = this.#source.form.problem ?? {};
    const { inviteId, customerId } = meta ?? {};
    if (code === 'invite-pending' && typeof inviteId === 'string') return this.renderResend(inviteId);
    if (code === 'duplicate-customer' && typeof customerId === 'string') return this.#renderOpen(customerId);
    return nothing;
  }

  #renderOpen(customerId: string) {
    return html`<button part="button" type="button" @click=${() => this.#onOpen(customerId)}>
      ${this.#text.openCustomer}
    </button>`;
  }

  #renderMatches() {
    const { matches } = this.#source.form;
    const text = this.#text;
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
          aria-disabled=${this.#source.resends.busy ? 'true' : nothing}
          @click=${() => this.#onProceed()}
        >
          ${text.proceed}
        </button>
        <button part="button" type="button" @click=${() => this.#onReconsider()}>${text.reconsider}</button>
      </div>
    </div>`;
  }

  #renderInvite({ id, companyName, contactEmail, status, lastSentAt, allowedActions }: MatchedInvite) {
    const text = this.#text;
    const [email, company] = [isolate(contactEmail), isolate(companyName)];
    const words =
      status === 'pending'
        ? text.pendingInvite(email, company, formatDate(this.#source.surface.getLocale(), lastSentAt))
        : text.expiredInvite(email, company);
    return html`<li class="row">
      <p>${words}</p>
      ${allowedActions?.includes('resend') ? this.renderResend(id) : nothing}
    </li>`;
  }

  /** A button that sends an invite again, and what became of it. */
  renderResend(id: string) {
    if (!this.#source.resends.offered) return nothing;
    const resend = this.#source.resends.of(id);
    const text = this.#text;
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
    const text = this.#text;
    return html`<div part="success" class="notice success" role="status" tabindex="-1" aria-labelledby="done">
      <slot name="success">
        <h2 id="done">${text.resentHeading}</h2>
        <p>${text.resent(isolate(invite.contactEmail))} ${linkRotated ? text.linkRotated : text.linkKept}</p>
      </slot>
      <div class="actions">${actions}</div>
    </div>`;
  }

  #describeResend({ state, problem }: InviteAction<ResendReply> & { state: 'rejected' | 'unknown' }) {
    const text = this.#text;
    if (state === 'unknown' || !problem) return text.resendUnknown;
    if (problem.code === 'resend-too-soon') return text.resendTooSoon(problem.retryAfter ?? 60);
    if (problem.code === 'invite-not-pending') return text.resendNotPending;
    return (Object.hasOwn(text.problems, problem.code) && text.problems[problem.code]) || text.problem;
  }

  #renderUnknown() {
    const text = this.#text;
    const busy = this.#source.form.busy ? 'true' : nothing;
    return html`<div part="error-summary" class="notice danger" role="alert" tabindex="-1" aria-labelledby="unknown">
      <h2 id="unknown">${text.unknownHeading}</h2>
      ${this.#describeDoubt()}
      <p>${text.unknown}</p>
      <p class="muted">${text.startOverWarning}</p>
      <div class="actions">
        <button part="button button-primary" type="button" aria-disabled=${busy} @click=${() => this.#onRetry()}>
          ${text.tryAgain}
        </button>
        <button part="button" type="button" aria-disabled=${busy} @click=${() => this.#onStartOver()}>
          ${text.startOver}
        </button>
      </div>
    </div>`;
  }

  /** Why the last try did not help either, where the user can do something about it. */
  #describeDoubt() {
    const code = this.#source.form.problem?.code ?? '';
    return Object.hasOwn(this.#text.problems, code) ? html`<p>${this.#text.problems[code]}</p>` : nothing;
  }

  #onOpen(customerId: string) {
    this.#source.surface.host.dispatchEvent(new OpenCustomerEvent(customerId));
  }

  #onProceed() {
    if (!this.#source.resends.busy) this.#source.surface.act(() => this.#source.form.proceed());
  }

  #onReconsider() {
    this.#source.form.reconsider();
    this.#source.surface.returnToFields();
  }

  #onRetry() {
    if (this.#source.form.state === 'unknown') this.#source.surface.act(() => this.#source.form.retry());
  }

  #onStartOver() {
    this.#source.form.startOver();
    this.#source.surface.returnToFields();
  }

  #onResend(id: string) {
    if (!this.#source.surface.host.disabled) void this.#resend(id);
  }

  /** An invite that is sent again is what the form was for. */
  async #resend(id: string) {
    await this.#source.resends.run(id);
    if (this.#source.resends.of(id)?.state !== 'done') return;
    this.#source.form.conclude();
    this.#source.surface.act(() => Promise.resolve());
  }
}
