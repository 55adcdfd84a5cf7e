import { html, nothing } from 'lit';
import type { MatchedInvite } from '../../contract/models.ts';
import type { FormOperation } from '../../controllers/form-task.ts';
import { type Resend, ResendController } from '../../controllers/resend-controller.ts';
import { OpenCustomerEvent } from '../../events/customer-events.ts';
import { describeError, listErrors } from '../../fields/error-items.ts';
import { followSummaryLink, renderErrorSummary } from '../../fields/error-summary.ts';
import { isolate } from '../../fields/isolate.ts';
import { formatDate } from '../../localization/format.ts';
import type {
  ExtraFieldsMessages,
  FormMessages,
  MatchesMessages,
  OutcomeMessages,
  ResendMessages,
} from '../../localization/messages.ts';
import type { FormSurface } from './form-surface.ts';

/** The words that are loaded with these parts. */
export interface LaterMessages extends OutcomeMessages, MatchesMessages, ResendMessages, ExtraFieldsMessages {}

/** What any form shows once the user has turned to it: errors, matches, doubt, and what was done. */
export abstract class FormLater<
  Operation extends FormOperation,
  Early extends FormMessages,
  Texts extends Early & LaterMessages,
> {
  protected readonly surface: FormSurface<Operation, Early, Texts>;
  protected readonly resends: ResendController;
  readonly #english: Omit<Texts, keyof Early>;

  constructor(surface: FormSurface<Operation, Early, Texts>, english: Omit<Texts, keyof Early>) {
    this.surface = surface;
    this.resends = new ResendController(surface.host, surface.api);
    this.#english = english;
  }

  /** What is said once the form has done its work. */
  abstract renderDone(): unknown;

  get text(): Texts {
    return this.surface.complete(this.#english);
  }

  /** What is wrong with a field, in words. */
  describeError(pointer: string, label: string, code: string): string {
    return describeError(pointer, label, code, this.text);
  }

  /** What stands above the fields: what was found, what is in doubt, or what is wrong. */
  renderNotice() {
    const { form } = this.surface;
    if (form.matches) return this.#renderMatches();
    if (form.isInDoubt) return this.#renderUnknown();
    const items = form.busy ? [] : listErrors(form.errors, form.problem?.code, this.surface.listLabels(), this.text);
    if (!items.length) return nothing;
    const pending = form.problem?.code === 'invite-pending' ? form.problem.meta['inviteId'] : undefined;
    return renderErrorSummary(
      this.text.errorHeading,
      items,
      followSummaryLink,
      typeof pending === 'string' ? this.renderResend(pending) : nothing,
    );
  }

  #renderMatches() {
    const { matches } = this.surface.form;
    const { text } = this;
    return html`<div part="matches" class="notice" role="alert" tabindex="-1" aria-labelledby="matches">
      <h2 id="matches">${text.matchesHeading}</h2>
      <ul class="plain">
        ${(matches?.invites ?? []).map((invite) => this.#renderInvite(invite))}
        ${(matches?.customers ?? []).map(
          ({ id, companyName }) =>
            html`<li class="row">
              <p>${text.existingCustomer(isolate(companyName))}</p>
              <button part="button" type="button" @click=${() => this.#onOpen(id)}>${text.openCustomer}</button>
            </li>`,
        )}
      </ul>
      <div class="actions">
        <button
          part="button button-primary"
          type="button"
          aria-disabled=${this.resends.busy ? 'true' : nothing}
          @click=${() => this.#onProceed()}
        >
          ${text.proceed}
        </button>
        <button part="button" type="button" @click=${() => this.#onReconsider()}>${text.reconsider}</button>
      </div>
    </div>`;
  }

  #renderInvite({ id, companyName, contactEmail, status, lastSentAt, allowedActions }: MatchedInvite) {
    const { text } = this;
    const [email, company] = [isolate(contactEmail), isolate(companyName)];
    const words =
      status === 'pending'
        ? text.pendingInvite(email, company, formatDate(this.surface.getLocale(), lastSentAt))
        : text.expiredInvite(email, company);
    return html`<li class="row">
      <p>${words}</p>
      ${allowedActions?.includes('resend') ? this.renderResend(id) : nothing}
    </li>`;
  }

  /** A button that sends an invite again, and what became of it. */
  protected renderResend(id: string) {
    if (!this.resends.offered) return nothing;
    const resend = this.resends.of(id);
    const { text } = this;
    const isSending = resend?.state === 'sending';
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

  #describeResend({ state, problem }: Resend & { state: 'rejected' | 'unknown' }) {
    const { text } = this;
    if (state === 'unknown' || !problem) return text.resendUnknown;
    if (problem.code === 'resend-too-soon') return text.resendTooSoon(problem.retryAfter ?? 60);
    if (problem.code === 'invite-not-pending') return text.resendNotPending;
    return (Object.hasOwn(text.problems, problem.code) && text.problems[problem.code]) || text.problem;
  }

  #renderUnknown() {
    const { text } = this;
    const busy = this.surface.form.busy ? 'true' : nothing;
    return html`<div part="error-summary" class="notice danger" role="alert" tabindex="-1" aria-labelledby="unknown">
      <h2 id="unknown">${text.unknownHeading}</h2>
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

  #onOpen(customerId: string) {
    this.surface.host.dispatchEvent(new OpenCustomerEvent(customerId));
  }

  #onProceed() {
    const { form, host, announce } = this.surface;
    if (!host.disabled && !this.resends.busy) void form.proceed().then(announce);
  }

  #onReconsider() {
    this.surface.form.reconsider();
    this.surface.returnToFields();
  }

  #onRetry() {
    const { form, host, announce } = this.surface;
    if (!host.disabled && form.state === 'unknown') void form.retry().then(announce);
  }

  #onStartOver() {
    this.surface.form.startOver();
    this.surface.returnToFields();
  }

  #onResend(id: string) {
    if (!this.surface.host.disabled) void this.#resend(id);
  }

  /** An invite that is sent again is what the form was for. */
  async #resend(id: string) {
    await this.resends.resend(id);
    if (this.resends.of(id)?.state !== 'sent') return;
    this.surface.form.conclude();
    this.surface.announce();
  }
}
