import type { AdapterController, AdapterHost } from '../../controllers/adapter-controller.ts';
import type { FormErrors, FormValues } from '../../controllers/form-task.ts';
import type { ValuesController } from '../../controllers/values-controller.ts';
import type { Labels } from '../../fields/error-items.ts';
import type { Field } from '../../fields/field.ts';

/** The fields that a back end demands on top, as far as sending needs to know them. */
export interface ExtraMembers {
  check(values: FormValues, normalizePhone: (text: string) => string): FormErrors;
  toExtra(values: FormValues, normalizePhone: (text: string) => string): object | undefined;
}

/** What the parts of a form that are loaded on demand may use of it. */
export interface FormSurface<Early> {
  readonly host: AdapterHost & { readonly disabled: boolean; reset(): void };
  readonly api: AdapterController;
  readonly values: ValuesController;
  /** Where phone numbers without country code are dialled, if the host page says so (ISO 3166-1 alpha-2). */
  getCountry(): string | undefined;
  /** The phone number of the billing account that is chosen. */
  getAccountPhone(): string | undefined;
  /** Undefined where the back end demands nothing. */
  getExtra(): ExtraMembers | undefined;
  /** Null while there is none. */
  getForm(): HTMLFormElement | null;
  /** What dates and numbers are written in (BCP 47). */
  getLocale(): string;
  /** Labels of all fields, in their order. */
  listLabels(): Labels;
  /** All texts, given the English of those that came later. */
  complete<Later extends object>(later: Later): Early & Later;
  field(pointer: string): Field;
  /** Fills in a member that is still empty. */
  suggest(pointer: string, value: string): void;
  /** Does one thing at a time; then moves the focus to what there is to say. Ignored while disabled. */
  act(action: () => Promise<void>): void;
  /** Moves the focus to the first field once the form shows. */
  returnToFields(): void;
}
