import type { FormKind } from '../../adapter/extra-field.ts';
import type { MemberErrorCode } from '../../contract/problem.ts';
import type { FormErrors, FormValues } from '../../controllers/value-store.ts';
import { type ExtraField, ExtraFieldsController } from '../../extra-fields/extra-fields-controller.ts';
import { renderExtraFields } from '../../extra-fields/extra-fields.ts';
import {
  checkExtra,
  defaultAnswer,
  describeAnswer,
  extraPointer,
  normalizeAnswer,
  toExtra,
} from '../../extra-fields/extra-values.ts';
import type { FieldGroup } from './form-fields.ts';
import type { ExtraMembers, FormHost } from './form-host.ts';

/** The additional fields that the back end defines, in a fieldset of their own. */
export class ExtraPart implements ExtraMembers, FieldGroup {
  readonly #host: FormHost;
  readonly #controller: ExtraFieldsController;

  constructor(host: FormHost, kind: FormKind) {
    this.#host = host;
    this.#controller = new ExtraFieldsController(host.element, host.api, kind, (fields) => this.#fillIn(fields));
    host.fields.addGroup(this);
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

  describeError(pointer: string, code: MemberErrorCode): string | undefined {
    const field = this.#fields.find((each) => extraPointer(each) === pointer);
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

  /** Whether the fields could not be loaded; without them the back end would refuse the form. */
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

  #normalize(values: FormValues, normalizePhone: (text: string) => string): FormValues {
    const { localize, fields } = this.#host;
    return new Map(
      this.#fields.map((field) => {
        const pointer = extraPointer(field);
        const locale = fields.values.edited.has(pointer) ? localize.locale : undefined;
        return [pointer, normalizeAnswer(field, values.get(pointer) ?? '', { locale, normalizePhone })];
      }),
    );
  }
}
