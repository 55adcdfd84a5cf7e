import type { Constraints } from '../../contract/constraints.ts';
import type { MemberErrorCode } from '../../contract/problem.ts';
import { buildRecord } from '../../contract/json-pointer.ts';
import { FormController } from '../../controllers/form-controller.ts';
import type { FormErrors, FormInput, FormOperation, FormTask, FormValues } from '../../controllers/form-task.ts';
import { PhoneController } from '../../phone/phone-controller.ts';
import { restoreTexts } from '../../fields/restore-texts.ts';
import { describeError, type Labels } from '../../fields/error-items.ts';
import { checkValues, isPhone, normalizeValues } from '../../fields/form-values.ts';
import type { ExtraFieldsMessages, FormMessages, OutcomeMessages } from '../../localization/messages.ts';
import type { AddressPart } from './address-part.ts';
import type { FormNotices } from './form-notices.ts';
import type { FormSurface } from './form-surface.ts';

/** The words that are loaded with these parts. */
export interface LaterMessages extends OutcomeMessages, ExtraFieldsMessages {}

/** What one kind of form sends. */
export interface FormDuty<Operation extends FormOperation> extends Pick<
  FormTask<Operation>,
  'operation' | 'dependents' | 'toMatchQuery' | 'holdsBack' | 'provesDone' | 'intent' | 'fact'
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
  readonly surface: FormSurface<Early>;
  /** The postal address, for forms that ask for one. */
  readonly address: AddressPart | undefined;
  /** What stands above the fields once the form was sent. */
  protected abstract readonly notices: FormNotices;
  protected readonly phone: PhoneController;
  readonly #constraints: Constraints;
  readonly #english: Omit<Texts, keyof Early>;

  constructor(surface: FormSurface<Early>, duty: FormDuty<Operation>, english: Omit<Texts, keyof Early>) {
    const { host, api, values } = surface;
    this.surface = surface;
    this.form = new FormController(host, api, values, {
      ...duty,
      check: (given) => this.#check(given),
      toInput: (given) => this.toInput(given),
    });
    this.phone = new PhoneController(host, api, (pointer) => this.countryOf(pointer));
    this.#constraints = duty.constraints;
    this.#english = english;
    host.addController({
      hostUpdate() {
        for (const root of [host.shadowRoot, surface.getForm()]) restoreTexts(root);
      },
    });
    void this.phone.load(() => this.mayAskSession && !this.countryOf(''));
  }

  /** What is said once the form has done its work. */
  abstract renderDone(): unknown;

  /** Whether something is under way beside which nothing else may begin. */
  get blocked(): boolean {
    return this.form.frozen;
  }

  /** Settles once all is there that is needed to check and send what stands in the form. */
  async prepare() {
    await Promise.all([this.address?.loading, this.phone.loading]);
  }

  /** Forgets what was sent and shown. False while a call is in flight. */
  reset(): boolean {
    if (!this.form.reset()) return false;
    this.address?.forget();
    return true;
  }

  get text(): Texts {
    return this.surface.complete(this.#english) as unknown as Texts;
  }

  /** What is wrong with a field, in words. */
  describeError(pointer: string, code: MemberErrorCode): string {
    return (
      this.address?.describeError(pointer, code) ??
      describeError(pointer, this.surface.listLabels().get(pointer) ?? pointer, code, this.text)
    );
  }

  /** Labels in the order of the fields, where more is known than at first. */
  arrange(labels: Labels): Labels {
    return this.address?.arrange(labels) ?? labels;
  }

  /** Whether a member has to be filled in, where more is known than at first. */
  isRequired(pointer: string): boolean | undefined {
    return this.address?.isRequired(pointer);
  }

  /** What a control shows of a member's value. */
  show(pointer: string, value: string, hasFocus: boolean): string {
    if (isPhone(pointer)) return this.phone.format(pointer, value, hasFocus);
    return this.address?.show(pointer, value) ?? value;
  }

  /** Whether what was typed is put in order as soon as the user goes on. */
  protected settles(pointer: string): boolean {
    return (isPhone(pointer) && this.phone.isReady) || (this.address?.settles(pointer) ?? false);
  }

  /** Whether the reseller's own country may be asked for, which only the reseller itself is told. */
  protected get mayAskSession(): boolean {
    return true;
  }

  /** Where a phone number without country code is dialled (ISO 3166-1 alpha-2), as far as the form knows. */
  protected countryOf(_pointer: string): string | undefined {
    return this.surface.getCountry() ?? this.phone.countryOf(this.surface.getAccountPhone() ?? '');
  }

  /** What is stored for what was typed into a member. */
  protected normalize(pointer: string, text: string): string {
    if (isPhone(pointer)) return this.phone.normalize(pointer, text);
    return this.address?.normalize(pointer, text) ?? text;
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
    return this.notices.render();
  }

  /** What is wrong with normalised values, beyond the contract's constraints. */
  protected checkFurther(normalized: FormValues): FormErrors {
    const isWrong = ([pointer, value]: readonly [string, string]) => isPhone(pointer) && !this.phone.isPossible(value);
    const phones = [...normalized].filter(isWrong).map(([pointer]) => [pointer, 'invalid-format'] as const);
    return new Map<string, MemberErrorCode>([...phones, ...(this.address?.check(normalized) ?? [])]);
  }

  #check(values: FormValues): FormErrors {
    const normalized = this.#normalizeAll(values);
    return new Map([
      ...this.checkFurther(normalized),
      ...checkValues(this.#constraints, normalized),
      ...(this.surface.getExtra()?.check(values, this.#normalizePhone) ?? []),
    ]);
  }

  /** What is sent of values that passed the check. */
  protected toInput(values: FormValues): FormInput<Operation> {
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
export function requireId<Made>(made: Made, id: string): Made {
  if (!id) throw new TypeError('The reply names nothing that was made.');
  return made;
}
