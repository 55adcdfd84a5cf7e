import type { ReactiveController } from 'lit';
import type { FormKind } from '../../adapter/extra-field.ts';
import { warnOnce } from '../../context/warn-once.ts';
import type { MemberErrorCode } from '../../contract/problem.ts';
import type { FormErrors, FormValues } from '../../controllers/value-store.ts';
import { type ExtraField, ExtraFieldsController } from '../../extra-fields/extra-fields-controller.ts';
import { renderExtraFields } from '../../extra-fields/extra-fields.ts';
import {
  checkExtra,
  defaultAnswer,
  describeAnswer,
  extraPointer,
  formatAnswer,
  normalizeAnswer,
  toExtra,
} from '../../extra-fields/extra-values.ts';
import type { FieldGroup } from './form-fields.ts';
import type { ExtraMembers, FormHost } from './form-host.ts';

/** The extra fields that the back end defines, in their own fieldset. */
export class ExtraPart implements ExtraMembers, FieldGroup, ReactiveController {
  readonly #host: FormHost;
  readonly #controller: ExtraFieldsController;

  constructor(host: FormHost, kind: FormKind) {
    this.#host = host;
    this.#controller = new ExtraFieldsController(host.element, host.api, kind, (fields) => this.#fillIn(fields));
    host.fields.addGroup(this);
    host.element.addController(this);
  }

  /** Drops a prefilled or restored answer that is not an option of its select. */
  hostUpdate() {
    const { values } = this.#host.fields;
    for (const field of this.#fields) {
      const answer = values.get(extraPointer(field));
      if (field.type !== 'select' || !answer || isOption(field, answer)) continue;
      warnOnce(`Reseller Elements: “${answer}” is not an option of the extra field “${field.name}”.`);
      const byDefault = defaultAnswer(field);
      values.fill(extraPointer(field), isOption(field, byDefault) ? byDefault : '');
    }
  }

  get labels(): readonly (readonly [pointer: string, label: string])[] {
    return this.#fields.map((field) => [extraPointer(field), field.label]);
  }

  /** Settles once the fields are loaded, or have failed to load. */
  get loading(): Promise<void> | undefined {
    return this.#controller.loading;
  }

  check(values: FormValues, normalizePhone: (text: string) => string): FormErrors {
    return checkExtra(this.#fields, this.#normalize(values, normalizePhone));
  }

  toExtra(values: FormValues, normalizePhone: (text: string) => string) {
    return toExtra(this.#fields, this.#normalize(values, normalizePhone));
  }

  /**
   * Stores the language in which the user typed a number, to parse it. Stored among the values, so that drafts include
   * it.
   */
  choose(pointer: string, text: string): boolean {
    const { localize, fields } = this.#host;
    if (this.#find(pointer)) fields.values.edit(notationOf(pointer), `${localize.locale}\n${text}`);
    return false;
  }

  format(pointer: string, text: string): string | undefined {
    const field = this.#find(pointer);
    return field && formatAnswer(field, text, this.#localeOf(pointer), this.#host.localize.locale);
  }

  describeError(pointer: string, code: MemberErrorCode): string | undefined {
    const field = this.#find(pointer);
    const { texts, locale } = this.#host.localize;
    return field && code === 'invalid-format' ? describeAnswer(field, texts, locale) : undefined;
  }

  render(disabled: boolean) {
    const { fields, localize } = this.#host;
    return renderExtraFields({
      state: this.#controller.state,
      text: localize.texts,
      disabled,
      toField: (extra) => ({
        ...fields.field(extraPointer(extra)),
        label: extra.label,
        hint: extra.hint,
        required: extra.required ?? false,
      }),
      onReload: () => this.#controller.reload(),
    });
  }

  get failed(): boolean {
    return this.#controller.state.name === 'failed';
  }

  fillIn() {
    this.#fillIn(this.#fields);
  }

  get #fields(): readonly ExtraField[] {
    const { state } = this.#controller;
    return state.name === 'ready' ? state.value : [];
  }

  #fillIn(fields: readonly ExtraField[]) {
    const { values } = this.#host.fields;
    for (const field of fields)
      if (!values.all.has(extraPointer(field))) values.fill(extraPointer(field), defaultAnswer(field));
  }

  #find(pointer: string): ExtraField | undefined {
    return this.#fields.find((each) => extraPointer(each) === pointer);
  }

  /** The language in which the user typed an answer; undefined if the host page has set it. */
  #localeOf(pointer: string): string | undefined {
    const { values } = this.#host.fields;
    const [locale, text] = values.get(notationOf(pointer)).split('\n');
    return text === values.get(pointer) ? locale : undefined;
  }

  #normalize(values: FormValues, normalizePhone: (text: string) => string): FormValues {
    return new Map(
      this.#fields.map((field) => {
        const pointer = extraPointer(field);
        const locale = this.#localeOf(pointer);
        return [pointer, normalizeAnswer(field, values.get(pointer) ?? '', { locale, normalizePhone })];
      }),
    );
  }
}

const isOption = ({ options = [] }: ExtraField, answer: string) => options.some(({ value }) => value === answer);

/** The key for the language of an answer. Has no leading slash, so that it is not a valid JSON pointer. */
const notationOf = (pointer: string) => `notation${pointer}`;
