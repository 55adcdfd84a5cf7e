import { readCountry } from '../../address/known-country.ts';
import type { Constraints } from '../../contract/constraints.ts';
import type { MemberErrorCode } from '../../contract/problem.ts';
import type {
  FormInput,
  FormOperation,
  FormRecords,
  FormReply,
  Submittable,
} from '../../controllers/form-operation.ts';
import type { SubmitOutcome } from '../../adapter/submit-outcome.ts';
import type { Resends } from '../../controllers/invite-action-runner.ts';
import { SubmissionController } from '../../controllers/submission-controller.ts';
import { warnOfUnknownMethods } from '../../controllers/unknown-methods.ts';
import type { FormErrors, FormValues } from '../../controllers/value-store.ts';
import { describeError, type Labels } from '../../fields/error-items.ts';
import { buildInput, checkValues, normalizeValues } from '../../fields/form-values.ts';
import { normalizeText } from '../../fields/normalize.ts';
import { restoreTexts } from '../../fields/restore-texts.ts';
import type { FormMessages } from '../../localization/messages.ts';
import { isPhonePointer, normalizePhone } from '../../phone/normalize-phone.ts';
import { PhoneController } from '../../phone/phone-controller.ts';
import type { AddressPart } from './address-part.ts';
import type { FieldRules } from './form-fields.ts';
import type { FormHost } from './form-host.ts';
import type { FormNotices } from './form-notices.ts';

/** The code that a form needs once the user interacts with it: validating, normalizing, sending, and reporting the outcome. */
export abstract class FormInteraction<
  Operation extends FormOperation = FormOperation,
  Messages extends FormMessages = FormMessages,
>
  implements Submittable<Operation>, FieldRules
{
  readonly host: FormHost<Messages>;
  readonly submission: SubmissionController<Operation>;
  abstract readonly operation: Operation;
  protected abstract readonly constraints: Constraints;
  protected abstract readonly notices: FormNotices;
  protected readonly phone: PhoneController;
  /** For forms that ask for a postal address. */
  readonly address: AddressPart | undefined;
  /** For forms that can resend an earlier invite instead. */
  readonly resends: Resends | undefined;
  /** Resolves once the reseller's country is loaded, if phone numbers need it. */
  readonly #phoneCountry: Promise<void>;
  #isActing = false;

  constructor(host: FormHost<Messages>, english: Messages) {
    const { element, api, fields, localize } = host;
    this.host = host;
    this.submission = new SubmissionController(element, api, fields.values, this);
    this.phone = new PhoneController(element, api, (pointer) => this.countryOf(pointer));
    localize.completeEnglish(english);
    element.addController({
      hostUpdate() {
        warnOfUnknownMethods(api.adapter);
        for (const root of [element.shadowRoot, fields.form]) restoreTexts(root);
      },
    });
    this.#phoneCountry = this.phone.load(() => this.mayAskSession && !this.countryOf(''));
  }

  abstract createIntentEvent(input: FormInput<Operation>, idempotencyKey: string): Event;

  abstract sanitizeReply(reply: FormReply<Operation> | undefined, input: FormInput<Operation>): FormReply<Operation>;

  abstract toRecord(reply: FormReply<Operation>): FormRecords[Operation];

  abstract createSuccessEvent(reply: FormReply<Operation>): Event;

  /** Renders what replaces the form once it has been sent. */
  abstract renderDone(): unknown;

  get texts(): Messages {
    return this.host.localize.texts;
  }

  /** Whether a submission or a resend is in progress, so that no other action may start. */
  get blocked(): boolean {
    return this.submission.frozen || (this.resends?.busy ?? false);
  }

  /** Runs one action at a time, then moves the focus to its outcome. Ignored while disabled. */
  async act(action: () => Promise<void>) {
    const { element } = this.host;
    if (element.disabled || this.#isActing) return;
    this.#isActing = true;
    try {
      await action();
    } finally {
      this.#isActing = false;
    }
    await element.updateComplete;
    const outcome = '[part=error-summary], [part=matches], [part=success]';
    element.shadowRoot?.querySelector<HTMLElement>(outcome)?.focus();
  }

  /** Submits the form once all is loaded that it needs. Resolves with the outcome. */
  async submit(): Promise<SubmitOutcome<unknown>> {
    let outcome: SubmitOutcome<unknown> = { name: 'ignored' };
    await this.act(async () => {
      await this.prepare();
      this.endTyping();
      this.host.fields.read();
      if (this.#canSubmit) outcome = await this.submission.submit();
    });
    return outcome;
  }

  /** Loads the data that fills in the form, and what validating and normalizing need. Never rejects. */
  async prepare() {
    const { element, fields } = this.host;
    await fields.load();
    // Rendering fills in what depends on other values.
    await element.updateComplete;
    const hasNationalNumber = Array.from(fields.values.all).some(
      ([pointer, text]) => isPhonePointer(pointer) && text && !normalizePhone(text).startsWith('+'),
    );
    await Promise.all([this.address?.loading, this.phone.loading, hasNationalNumber && this.#phoneCountry]);
  }

  /** Discards the submission and its result. Returns false, and does nothing, while a call is in flight. */
  reset(): boolean {
    if (!this.submission.reset()) return false;
    this.address?.reset();
    this.resends?.clear();
    return true;
  }

  /** Starts another form, empty except for the members to keep. */
  startAnother(keep: readonly string[] = []) {
    const { element, fields } = this.host;
    const kept = keep.map((pointer) => [pointer, fields.values.get(pointer)] as const);
    element.reset();
    for (const [pointer, value] of kept) fields.values.fill(pointer, value);
    void this.returnFocus();
  }

  /** Moves the focus to the first field once the form is rendered. */
  async returnFocus() {
    const { element } = this.host;
    await element.updateComplete;
    element.focus();
  }

  /** Renders the notice above the fields: possible duplicates, an unknown outcome, or errors. */
  renderNotice() {
    return this.notices.render();
  }

  describeError(pointer: string, code: MemberErrorCode): string {
    const label = this.host.fields.labels.get(pointer) ?? pointer;
    return (
      this.address?.describeError(pointer, code) ??
      this.host.getExtra()?.describeError(pointer, code) ??
      describeError(pointer, label, code, this.texts)
    );
  }

  orderLabels(labels: Labels): Labels {
    return this.address?.orderLabels(labels) ?? labels;
  }

  isRequired(pointer: string): boolean | undefined {
    return this.address?.isRequired(pointer);
  }

  format(pointer: string, value: string, hasFocus: boolean): string {
    if (isPhonePointer(pointer)) return this.phone.format(pointer, value, hasFocus);
    return this.address?.format(pointer, value) ?? this.host.getExtra()?.format(pointer, value) ?? value;
  }

  startTyping(pointer: string) {
    this.phone.typing = pointer;
  }

  /** Normalizes input that the field shows immediately. */
  endTyping(pointer = '') {
    this.phone.typing = undefined;
    const { fields } = this.host;
    const typed = fields.values.get(pointer);
    const cleaned = this.#cleansOnChange(pointer, typed);
    if (cleaned !== typed) fields.edit(pointer, cleaned);
  }

  check(values: FormValues): FormErrors {
    const normalized = this.#normalizeAll(values);
    return new Map([
      ...this.checkFurther(normalized),
      ...checkValues(this.constraints, normalized),
      ...(this.host.getExtra()?.check(values, this.#normalizePhone) ?? []),
    ]);
  }

  toInput(values: FormValues): FormInput<Operation> {
    const extra = this.host.getExtra()?.toExtra(values, this.#normalizePhone);
    // Safe: validation has ensured that nothing is missing.
    return {
      ...buildInput(this.constraints, this.#normalizeAll(values)),
      ...(extra && { extra }),
    } as FormInput<Operation>;
  }

  /** Whether the form may request the reseller's country, which only the reseller can read. */
  protected get mayAskSession(): boolean {
    return true;
  }

  /** The country of phone numbers without a country code (ISO 3166-1 alpha-2), if known. */
  protected countryOf(_pointer: string): string | undefined {
    const { defaultCountry } = this.host.element;
    return defaultCountry ? readCountry('defaultCountry', defaultCountry) : undefined;
  }

  protected normalize(pointer: string, text: string): string {
    if (isPhonePointer(pointer)) return this.phone.normalize(pointer, text);
    return this.address?.normalize(pointer, text) ?? text;
  }

  /** Validates normalized values beyond the contract's constraints. */
  protected checkFurther(normalized: FormValues): FormErrors {
    return new Map([...this.phone.check(normalized), ...(this.address?.check(normalized) ?? [])]);
  }

  get #canSubmit(): boolean {
    const { api, element } = this.host;
    const extra = this.host.getExtra();
    const hasAllFields = extra ? !extra.failed : !api.adapter?.extraFields;
    return hasAllFields && !this.blocked && !!api.adapter?.[this.operation] && element.isConnected;
  }

  /** Returns what the field shows once its text is complete. */
  #cleansOnChange(pointer: string, typed: string): string {
    if (this.constraints[pointer]?.normalize === 'email') return normalizeText('email', typed);
    const isNormalized = isPhonePointer(pointer) ? this.phone.isReady : this.address?.normalizesOnChange(pointer);
    return isNormalized ? this.normalize(pointer, typed) : typed;
  }

  #normalizeAll(values: FormValues): FormValues {
    return normalizeValues(this.constraints, values, (pointer, text) => this.normalize(pointer, text));
  }

  readonly #normalizePhone = (text: string) => this.phone.normalize('', text);
}
