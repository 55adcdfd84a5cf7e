import type { ReactiveController } from 'lit';
import type { ExtraField, FormKind } from '../adapter/extra-field.ts';
import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';
import type { AdapterController, AdapterHost } from './adapter-controller.ts';
import { CallController } from './call-controller.ts';
import { onHostLeft } from './on-host-left.ts';

export type { ExtraField };

/** What a form knows of the fields that its back end demands on top. */
export type ExtraFieldsState =
  | { readonly name: 'loading' }
  | { readonly name: 'failed' }
  | { readonly name: 'ready'; readonly fields: readonly ExtraField[] };

/** Asks the host's adapter which fields its back end demands on top of the contract's, once for each adapter. */
export class ExtraFieldsController implements ReactiveController {
  readonly #host: AdapterHost;
  readonly #api: AdapterController;
  readonly #kind: FormKind;
  readonly #call: CallController;
  readonly #onReady: (fields: readonly ExtraField[]) => void;
  #state: ExtraFieldsState = { name: 'ready', fields: [] };
  #loadedFrom: ResellerAdapter | undefined;
  #loading: Promise<void> | undefined;

  /** `onReady` is called when the fields have arrived, before the host renders them. */
  constructor(
    host: AdapterHost,
    api: AdapterController,
    kind: FormKind,
    onReady: (fields: readonly ExtraField[]) => void,
  ) {
    this.#host = host;
    this.#api = api;
    this.#kind = kind;
    this.#onReady = onReady;
    this.#call = new CallController(host);
    host.addController(this);
    this.hostUpdate();
  }

  get state(): ExtraFieldsState {
    return this.#state;
  }

  /** Settles once the fields are there, or surely are not. */
  get loading(): Promise<void> {
    return this.#settle();
  }

  hostUpdate() {
    const { adapter } = this.#api;
    if (!this.#host.isConnected || !adapter || adapter === this.#loadedFrom) return;
    this.#loadedFrom = adapter;
    this.#loading = this.#load(adapter);
  }

  hostDisconnected() {
    // Leaving gave up the call under way: load again on return.
    onHostLeft(this.#host, () => {
      if (this.#state.name === 'loading') this.#loadedFrom = undefined;
    });
  }

  /** Asks again after a failure. */
  reload() {
    this.#loadedFrom = undefined;
    this.hostUpdate();
  }

  async #load(adapter: ResellerAdapter) {
    this.#call.abort();
    this.#set({ name: 'loading' });
    const kind = this.#kind;
    const outcome = await this.#call.run(
      () => adapter.extraFields?.(kind),
      (fields) => (fields ?? []).flatMap(complete),
    );
    if (!outcome) return;
    if ('error' in outcome) return this.#set({ name: 'failed' });
    this.#onReady(outcome.value);
    this.#set({ name: 'ready', fields: outcome.value });
  }

  /** Another adapter may be asked meanwhile. */
  async #settle() {
    for (let awaited: Promise<void> | undefined; awaited !== this.#loading;) await (awaited = this.#loading);
  }

  #set(state: ExtraFieldsState) {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

/** Any adapter may serve the form: what has no name is no field, and what is no list is a failure. */
function complete(field: ExtraField): readonly ExtraField[] {
  if (typeof field?.name !== 'string') return [];
  const options = (field.options ?? []).filter((option) => typeof option?.value === 'string');
  return [{ ...field, label: field.label ?? field.name, options }];
}
