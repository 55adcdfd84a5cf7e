import type { FormKind } from '../../adapter/extra-field.ts';
import { type ExtraField, ExtraFieldsController } from '../../extra-fields/extra-fields-controller.ts';
import type { FormErrors, FormValues } from '../../controllers/form-task.ts';
import { renderExtraFields } from '../../extra-fields/extra-fields.ts';
import { checkExtra, defaultAnswer, extraPointer, normalizeAnswer, toExtra } from '../../extra-fields/extra-values.ts';
import type { ExtraFieldsMessages, FormMessages } from '../../localization/messages.ts';
import type { ExtraMembers, FormSurface } from './form-surface.ts';

/** The fields that a back end demands on top, in a fieldset of their own. */
export class ExtraPart<Early extends FormMessages> implements ExtraMembers {
  readonly #surface: FormSurface<Early>;
  readonly #controller: ExtraFieldsController;

  constructor(surface: FormSurface<Early>, kind: FormKind) {
    this.#surface = surface;
    this.#controller = new ExtraFieldsController(surface.host, surface.api, kind, (fields) => this.#fillIn(fields));
  }

  get labels(): readonly (readonly [pointer: string, label: string])[] {
    return this.#fields.map((field) => [extraPointer(field), field.label]);
  }

  /** Settles once the fields are there, or surely are not. */
  get loading(): Promise<void> | undefined {
    return this.#controller.loading;
  }

  check(values: FormValues, normalizePhone: (text: string) => string): FormErrors {
    return checkExtra(this.#fields, this.#normalize(values, normalizePhone));
  }

  toExtra(values: FormValues, normalizePhone: (text: string) => string) {
    return toExtra(this.#fields, this.#normalize(values, normalizePhone));
  }

  render(text: ExtraFieldsMessages, disabled: boolean) {
    return renderExtraFields({
      state: this.#controller.state,
      text,
      disabled,
      toField: (extra) => ({
        ...this.#surface.field(extraPointer(extra)),
        label: extra.label,
        hint: extra.hint,
        required: extra.required ?? false,
      }),
      onReload: () => this.#controller.reload(),
    });
  }

  /** Whether the fields are not there after all: without them the back end would refuse the form. */
  get failed(): boolean {
    return this.#controller.state.name === 'failed';
  }

  /** Puts the defaults back into fields that are empty. */
  fillIn() {
    this.#fillIn(this.#fields);
  }

  get #fields(): readonly ExtraField[] {
    const { state } = this.#controller;
    return state.name === 'ready' ? state.value : [];
  }

  #fillIn(fields: readonly ExtraField[]) {
    const { values } = this.#surface;
    for (const field of fields)
      if (!values.all.has(extraPointer(field))) values.fill(extraPointer(field), defaultAnswer(field));
  }

  #normalize(values: FormValues, normalizePhone: (text: string) => string): FormValues {
    return new Map(
      this.#fields.map((field) => {
        const pointer = extraPointer(field);
        return [pointer, normalizeAnswer(field, values.get(pointer) ?? '', normalizePhone)];
      }),
    );
  }
}
