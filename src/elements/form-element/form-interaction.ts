import { toCountryCode } from '../../contract/country-code.ts';
import type { Constraints } from '../../contract/constraints.ts';
import { buildRecord } from '../../contract/json-pointer.ts';
import type { MemberErrorCode } from '../../contract/problem.ts';
import type {
  FormInput,
  FormOperation,
  FormRecords,
  FormReply,
  Submittable,
} from '../../controllers/form-operation.ts';
import type { Resends } from '../../controllers/invite-action-runner.ts';
import { SubmissionController } from '../../controllers/submission-controller.ts';
import type { FormErrors, FormValues } from '../../controllers/value-store.ts';
import { describeError, type Labels } from '../../fields/error-items.ts';
import { checkValues, normalizeValues } from '../../fields/form-values.ts';
import { normalizeText } from '../../fields/normalize.ts';
import { restoreTexts } from '../../fields/restore-texts.ts';
import { containTypedKeys } from '../../fields/typed-keys.ts';
import type { FormMessages } from '../../localization/messages.ts';
import { isPhonePointer } from '../../phone/normalize-phone.ts';
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

  constructor(host: FormHost<Messages>, english: Messages) {
    const { element, api, fields, localize } = host;
    this.host = host;
    this.submission = new SubmissionController(element, api, fields.values, this);
    this.phone = new PhoneController(element, api, (pointer) => this.countryOf(pointer));
    localize.completeEnglish(english);
    containTypedKeys(element.shadowRoot);
    element.addController({
      hostUpdate() {
        for (const root of [element.shadowRoot, fields.form]) restoreTexts(root);
      },
    });
    void this.phone.load(() => this.mayAskSession && !this.countryOf(''));
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

  /** Settles once all that validating and normalizing need is loaded. */
  async prepare() {
    await Promise.all([this.address?.loading, this.phone.loading]);
  }

  /** Forgets what was sent and shown. Returns false, and does nothing, while a call is in flight. */
  reset(): boolean {
    if (!this.submission.reset()) return false;
    this.address?.reset();
    this.resends?.clear();
    return true;
  }

  /** Begins another form: empty, but for the members to keep. */
  startAnother(keep: readonly string[] = []) {
    const { element, fields } = this.host;
    const kept = keep.map((pointer) => [pointer, fields.values.get(pointer)] as const);
    element.reset();
    for (const [pointer, value] of kept) fields.values.fill(pointer, value);
    void fields.returnFocus();
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

  /** Normalizes what was typed, where the field shows it at once. */
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
    // The check has made sure that nothing is missing.
    return { ...buildRecord(this.#normalizeAll(values)), ...(extra && { extra }) } as FormInput<Operation>;
  }

  /** Whether the reseller's country may be asked for; only the reseller may read it. */
  protected get mayAskSession(): boolean {
    return true;
  }

  /** The country in which a number without country code is dialled (ISO 3166-1 alpha-2), if the form knows it. */
  protected countryOf(_pointer: string): string | undefined {
    return toCountryCode(this.host.element.defaultCountry ?? '') || undefined;
  }

  protected normalize(pointer: string, text: string): string {
    if (isPhonePointer(pointer)) return this.phone.normalize(pointer, text);
    return this.address?.normalize(pointer, text) ?? text;
  }

  /** Checks normalized values beyond the contract's constraints. */
  protected checkFurther(normalized: FormValues): FormErrors {
    return new Map([...this.phone.check(normalized), ...(this.address?.check(normalized) ?? [])]);
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
