import type { AdapterController, AdapterHost } from '../../controllers/adapter-controller.ts';
import type { FormController } from '../../controllers/form-controller.ts';
import type { FormOperation } from '../../controllers/form-task.ts';
import type { Field } from '../../fields/field.ts';
import type { Labels } from '../../fields/error-items.ts';

/** What the parts of a form that are loaded on demand may use of it. */
export interface FormSurface<Operation extends FormOperation, Early, Texts> {
  readonly host: AdapterHost & { readonly disabled: boolean };
  readonly api: AdapterController;
  readonly form: FormController<Operation>;
  /** What dates and numbers are written in (BCP 47). */
  getLocale(): string;
  /** Labels of all fields, in their order. */
  listLabels(): Labels;
  /** All texts, given the English of those that came later. */
  complete(later: Omit<Texts, keyof Early>): Texts;
  field(pointer: string): Field;
  normalizePhone(text: string): string;
  /** Moves the focus to what there is to say, once it shows. */
  announce(): void;
  /** Moves the focus to the first field once the form shows. */
  returnToFields(): void;
  /** An empty form, for another. */
  startAnother(): void;
}
