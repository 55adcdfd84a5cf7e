import type { FormKind } from '../../adapter/extra-field.ts';
import type { FormOperation } from '../../controllers/form-operation.ts';
import type { LanguageLoaders } from '../../localization/language.ts';

/** Describes one kind of form. */
export interface FormConfig<Messages> {
  /** The form's name for the adapter's `extraFields`. */
  readonly kind: FormKind;
  readonly operation: FormOperation;
  /** The members of the operation's input by JSON pointer, and whether each is required. */
  readonly members: Readonly<Record<string, boolean>>;
  /** Members that the host page must not prefill; none by default. */
  readonly secrets?: readonly string[];
  /** Distinguishes the ids of this form from those of another one in the same root; none by default. */
  readonly idPrefix?: string;
  /** The English texts of the first paint. Those that are loaded on interaction complete them. */
  readonly english: Partial<Messages>;
  readonly languages: LanguageLoaders<Messages>;
}
