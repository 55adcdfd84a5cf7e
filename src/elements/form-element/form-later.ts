import { html, nothing } from 'lit';
import type { Constraints } from '../../contract/constraints.ts';
import type { MatchedInvite, ResendReply } from '../../contract/models.ts';
import type { MemberErrorCode } from '../../contract/problem.ts';
import { buildRecord } from '../../contract/build-record.ts';
import { FormController } from '../../controllers/form-controller.ts';
import type { FormErrors, FormInput, FormOperation, FormTask, FormValues } from '../../controllers/form-task.ts';
import { PhoneController } from '../../controllers/phone-controller.ts';
import { type Resend, ResendController } from '../../controllers/resend-controller.ts';
import { OpenCustomerEvent } from '../../events/customer-events.ts';
import { checkValues } from '../../fields/check-values.ts';
import { describeError, type Labels, listErrors } from '../../fields/error-items.ts';
import { followSummaryLink, renderErrorSummary } from '../../fields/error-summary.ts';
import { isolate } from '../../fields/isolate.ts';
import { isPhone, normalizeValues } from '../../fields/normalize.ts';
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

/** What one kind of form sends. */
export interface FormDuty<Operation extends FormOperation> extends Pick<
  FormTask<Operation>,
  'operation' | 'dependents' | 'toMatchQuery' | 'intent' | 'fact'
> {
  readonly constraints: Constraints;
}

/** What any form needs once the user has turned to it: sending, and all that is said of it. */
export abstract class FormLater<
  Operation extends FormOperation,
  Early extends FormMessages,
  Texts extends Early & LaterMessages,
> {
  /** The state machine of submitting. */
  readonly form: FormController<Operation>;
  protected readonly surface: FormSurface<Early, Texts>;
  protected readonly resends: ResendController;
  protected readonly phone: PhoneController;
  readonly #constraints: Constraints;
  readonly #english: Omit<Texts, keyof Early>;

  constructor(surface: FormSurface<Early, Texts>, duty: FormDuty<Operation>, english: Omit<Texts, keyof Early>) {
    const { host, api, values } = surface;
    this.surface = surface;
    this.resends = new ResendController(host, api);
    this.form = new FormController(host, api, values, {
      ...duty,
      check: (given) => this.#check(given),
      toInput: (given) => this.#toInput(given),
    });
    this.phone = new PhoneController(host, api, (pointer) => this.countryOf(pointer));
    this.#constraints = duty.constraints;
    this.#english = english;
    void this.phone.load(() => !this.countryOf(''));
  }

  /** What is said once the form has done its work. */
  abstract renderDone(): unknown;

  /** Whether something is under way beside which nothing else may begin. */
  get blocked(): boolean {
    return this.form.frozen || this.resends.busy;
  }

  /** Settles once all is there that is needed to check and send what stands in the form. */
  prepare(): Promise<void> {
    return Promise.resolve();
  }

  /** Forgets what was sent and shown. False while a call is in flight. */
  reset(): boolean {
    if (!this.form.reset()) return false;
    this.resends.clear();
    return true;
  }

  get text(): Texts {
    return this.surface.complete(this.#english);
  }

  /** What is wrong with a field, in words. */
  describeError(pointer: string, code: MemberErrorCode): string {
    return describeError(pointer, this.surface.listLabels().get(pointer) ?? pointer, code, this.text);
  }

  /** Labels in the order of the fields, where more is known than at first. */
  arrange(labels: Labels): Labels {
    return labels;
  }

  /** Whether a member has to be filled in, where more is known than at first. */
  isRequired(_pointer: string): boolean | undefined {
    return undefined;
  }

  /** What a control shows of a member's value. */
  show(pointer: string, value: string, hasFocus: boolean): string {
    return isPhone(pointer) ? this.phone.format(pointer, value, hasFocus) : value;
  }

  /** Whether what was typed is put in order as soon as the user goes on. */
  protected settles(pointer: string): boolean {
    return isPhone(pointer) && this.phone.isReady;
  }

  /** Where a phone number without country code is dialled (ISO 3166-1 alpha-2), as far as the form knows. */
  protected countryOf(_pointer: string): string | undefined {
    return this.surface.getCountry() ?? this.phone.countryOf(this.surface.getAccountPhone() ?? '');
  }

  /** What is stored for what was typed into a member. */
  protected normalize(pointer: string, text: string): string {
    return isPhone(pointer) ? this.phone.normalize(pointer, text) : text;
  }

  /** The user is typing into a member. */
  startTyping(pointer: string) {
    this.phone.typing = pointer;
  }

  /** The user goes on: what was typed is put in order. */
  endTyping(pointer = '') {
    this.phone.typing = undefined;
    const { values } = this.surface;
    if (this.settles(pointer)) values.edit(pointer, this.normalize(pointer, values.get(pointer)));
  }

  /** What stands above the fields: what was found, what is in doubt, or what is wrong. */
  renderNotice() {
    const { form } = this;
    if (form.matches) return this.#renderMatches();
    if (form.isInDoubt) return this.#renderUnknown();
    const items = form.busy
      ? []
      : listErrors(form.errors, form.problem?.code, this.surface.listLabels(), this.text, (pointer, code) =>
          this.describeError(pointer, code),
        );
    if (!items.length) return nothing;
    return renderErrorSummary(this.text.errorHeading, items, followSummaryLink, this.#renderRemedy());
  }

  /** What is there already can be sent again, or opened. */
  #renderRemedy() {
    const { code, meta } = this.form.problem ?? {};
    const { inviteId, customerId } = meta ?? {};
    if (code === 'invite-pending' && typeof inviteId === 'string') return this.renderResend(inviteId);
    if (code === 'duplicate-customer' && typeof customerId === 'string') return this.#renderOpen(customerId);
    return nothing;
  }

  #renderOpen(customerId: string) {
    return html`<button part="button" type="button" @click=${() => this.#onOpen(customerId)}>
      ${this.text.openCustomer}
    </button>`;
  }

  #renderMatches() {
    const { matches } = this.form;
    const { text } = this;
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

  /** What is said where an earlier invite was sent again in place of what the form does. */
  protected renderResent({ invite, linkRotated }: ResendReply, actions: unknown) {
    const { text } = this;
    return html`<div part="success" class="notice success" role="status" tabindex="-1" aria-labelledby="done">
      <slot name="success">
        <h2 id="done">${text.resentHeading}</h2>
        <p>${text.resent(isolate(invite.contactEmail))} ${linkRotated ? text.linkRotated : text.linkKept}</p>
      </slot>
      <div class="actions">${actions}</div>
    </div>`;
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
    const busy = this.form.busy ? 'true' : nothing;
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
    const code = this.form.problem?.code ?? '';
    return Object.hasOwn(this.text.problems, code) ? html`<p>${this.text.problems[code]}</p>` : nothing;
  }

  #onOpen(customerId: string) {
    this.surface.host.dispatchEvent(new OpenCustomerEvent(customerId));
  }

  #onProceed() {
    if (!this.resends.busy) this.surface.act(() => this.form.proceed());
  }

  #onReconsider() {
    this.form.reconsider();
    this.surface.returnToFields();
  }

  #onRetry() {
    if (this.form.state === 'unknown') this.surface.act(() => this.form.retry());
  }

  #onStartOver() {
    this.form.startOver();
    this.surface.returnToFields();
  }

  #onResend(id: string) {
    if (!this.surface.host.disabled) void this.#resend(id);
  }

  /** An invite that is sent again is what the form was for. */
  async #resend(id: string) {
    await this.resends.resend(id);
    if (this.resends.of(id)?.state !== 'sent') return;
    this.form.conclude();
    this.surface.act(() => Promise.resolve());
  }

  /** What is wrong with normalised values, beyond the contract's constraints. */
  protected checkFurther(normalized: FormValues): FormErrors {
    const isWrong = ([pointer, value]: readonly [string, string]) => isPhone(pointer) && !this.phone.isPossible(value);
    return new Map([...normalized].filter(isWrong).map(([pointer]) => [pointer, 'invalid-format']));
  }

  #check(values: FormValues): FormErrors {
    const normalized = this.#normalizeAll(values);
    return new Map([
      ...this.checkFurther(normalized),
      ...checkValues(this.#constraints, normalized),
      ...(this.surface.getExtra()?.check(values, this.#normalizePhone) ?? []),
    ]);
  }

  #toInput(values: FormValues): FormInput<Operation> {
    const extra = this.surface.getExtra()?.toExtra(values, this.#normalizePhone);
    // The check has seen that nothing is missing.
    return { ...buildRecord(this.#normalizeAll(values)), ...(extra && { extra }) } as FormInput<Operation>;
  }

  #normalizeAll(values: FormValues): FormValues {
    return normalizeValues(this.#constraints, values, (pointer, text) => this.normalize(pointer, text));
  }

  readonly #normalizePhone = (text: string) => this.phone.normalize('', text);
}

/** Any adapter may serve the form: what was made must have an id, or nobody knows whether it was made. */
export function requireId<Made extends { readonly id: string }>(made: Made): Made {
  if (!made.id) throw new TypeError('The reply names nothing that was made.');
  return made;
}
