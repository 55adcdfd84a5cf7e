import type { ExtraField, FormKind } from '../adapter/extra-field.ts';
import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';
import type { AdapterController, AdapterHost } from '../controllers/adapter-controller.ts';
import { AdapterQuery, type QueryState } from '../controllers/adapter-query.ts';

export type { ExtraField };

/** The loading state of the extra fields. */
export type ExtraFieldsState = QueryState<readonly ExtraField[]>;

/** Loads the fields that the back end defines in addition to the contract's. */
export class ExtraFieldsController extends AdapterQuery<readonly ExtraField[], readonly ExtraField[]> {
  readonly #kind: FormKind;
  readonly #onReady: (fields: readonly ExtraField[]) => void;

  /** @param onReady - Called when the fields have loaded, before the host renders them. */
  constructor(
    host: AdapterHost,
    api: AdapterController,
    kind: FormKind,
    onReady: (fields: readonly ExtraField[]) => void,
  ) {
    super(host, api, { name: 'ready', value: [] });
    this.#kind = kind;
    this.#onReady = onReady;
    // Submitting waits for `loading`, which must not depend on the next rendering.
    this.hostUpdate();
  }

  /** Without the adapter's method there are no extra fields: ready at once. */
  protected override isAvailable(): boolean {
    return true;
  }

  protected override call(adapter: ResellerAdapter) {
    return adapter.extraFields?.(this.#kind);
  }

  protected override read(fields: readonly ExtraField[] | undefined): readonly ExtraField[] {
    return (fields ?? []).flatMap(readField);
  }

  protected override onLoaded(fields: readonly ExtraField[]) {
    // Fill in defaults before the fields are validated, so that none shows an error before the user types.
    this.#onReady(fields);
    super.onLoaded(fields);
  }
}

/** Drops fields without a name, and options without a value. Takes labels and hints of other types as text. */
function readField(field: ExtraField): readonly ExtraField[] {
  if (typeof field?.name !== 'string') return [];
  const options = (field.options ?? []).filter((option) => typeof option?.value === 'string');
  const hint = field.hint && { hint: toText(field.hint) };
  return [{ ...field, label: toText(field.label ?? field.name), ...hint, options }];
}

const toText = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
