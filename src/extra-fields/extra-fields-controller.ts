import type { AdapterError } from '../adapter/adapter-error.ts';
import type { ExtraField, FormKind } from '../adapter/extra-field.ts';
import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';
import type { AdapterController, AdapterHost } from '../controllers/adapter-controller.ts';
import { AdapterQuery, type QueryState } from '../controllers/adapter-query.ts';

export type { ExtraField };

/** The loading state of the extra fields. */
export type ExtraFieldsState = QueryState<readonly ExtraField[]>;

/** Loads the fields that the back end defines in addition to the contract's. */
export class ExtraFieldsController extends AdapterQuery<readonly ExtraField[], readonly ExtraField[]> {
  protected override readonly operation = 'extraFields';
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
    // Submitting waits for `loading`, which must not depend on the next render.
    this.hostUpdate();
  }

  /** Without the adapter's method, there are no extra fields: ready immediately. */
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

  protected override onFailed(error: AdapterError) {
    if (error.code === 'not-offered') this.onLoaded([]);
    else super.onFailed(error);
  }
}

/** The known types. Any other type is treated as the first. */
const types = [
  'text',
  'email',
  'tel',
  'url',
  'number',
  'date',
  'select',
  'checkbox',
] as const satisfies readonly ExtraField['type'][];

/** Drops fields without a name, options without a value, and members of the wrong type. */
function readField(field: ExtraField): readonly ExtraField[] {
  if (typeof field?.name !== 'string') return [];
  const { name, type, label, required, pattern, default: value } = field;
  const hint = toText(field.hint);
  const options = (field.options ?? []).filter((option) => typeof option?.value === 'string');
  return [
    {
      name,
      type: types.find((known) => known === type) ?? types[0],
      label: toText(label) ?? name,
      options: options.map((option) => ({ value: option.value, label: toText(option.label) ?? option.value })),
      ...(typeof required === 'boolean' && { required }),
      ...(hint && { hint }),
      ...(typeof pattern === 'string' && { pattern }),
      ...(isScalar(value) && { default: value }),
    },
  ];
}

const toText = (value: unknown) => (typeof value === 'string' || Number.isFinite(value) ? String(value) : undefined);

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
