import type { ReactiveController } from 'lit';
import type { AdapterError } from '../adapter/adapter-error.ts';
import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';
import type { InvitePreview, NewInvite } from '../contract/models.ts';
import { AdapterErrorEvent } from '../events/adapter-events.ts';
import type { AdapterController, AdapterHost } from './adapter-controller.ts';
import { CallController } from './call-controller.ts';
import { isOffered } from './offered.ts';
import { onHostLeft } from './on-host-left.ts';
import { sanitizePreview } from './sanitize-reply.ts';
import type { FormErrors } from './value-store.ts';

/** Debounces changes of the invite by this many milliseconds. */
const debounceMs = 600;

export type PreviewState =
  | { readonly name: 'waiting' }
  /**
   * Members of the invite are missing or invalid. `refused` if the server says so, in which case a retry may succeed.
   */
  | { readonly name: 'lacking'; readonly errors: FormErrors; readonly refused: boolean }
  | { readonly name: 'failed'; readonly problem: AdapterError }
  /** `language` is the requested one (BCP 47); empty if the back end chooses. */
  | { readonly name: 'shown'; readonly preview: InvitePreview; readonly language: string };

/** An invite, which may be incomplete, and the errors that keep it from being sent. */
export interface CheckedInvite {
  readonly input: NewInvite;
  readonly errors: FormErrors;
}

type PreviewHost = AdapterHost & { readonly value: object };

/** Loads the preview of the host's invite, debounced. The last request wins. */
export class PreviewController implements ReactiveController {
  readonly #host: PreviewHost;
  readonly #api: AdapterController;
  readonly #check: (value: object) => CheckedInvite;
  readonly #call: CallController;
  #state: PreviewState = { name: 'waiting' };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #loadedFrom: ResellerAdapter | undefined;
  #seen: object | undefined;
  /** Identifies the invite of the last or next request. */
  #key = '';

  constructor(host: PreviewHost, api: AdapterController, check: (value: object) => CheckedInvite) {
    this.#host = host;
    this.#api = api;
    this.#check = check;
    this.#call = new CallController(host);
    host.addController(this);
  }

  get state(): PreviewState {
    return this.#state;
  }

  /** Whether a preview is loading. */
  get busy(): boolean {
    return this.#call.pending;
  }

  hostUpdate() {
    const { adapter } = this.#api;
    if (!this.#host.isConnected || !adapter) return;
    const { value } = this.#host;
    if (value === this.#seen && adapter === this.#loadedFrom) return;
    const key = JSON.stringify(this.#check(value).input);
    this.#seen = value;
    if (adapter !== this.#loadedFrom) this.#begin(adapter, key);
    else if (key !== this.#key) this.#wait(key);
  }

  hostDisconnected() {
    // The preview may be out of date on return: load it again.
    onHostLeft(this.#host, () => {
      clearTimeout(this.#timer);
      this.#loadedFrom = undefined;
    });
  }

  /** Loads the preview of the current invite. Resolves once it is loaded, has failed or is superseded; never rejects. */
  async load(): Promise<void> {
    this.#stop();
    const { adapter } = this.#api;
    const { input, errors } = this.#check(this.#host.value);
    if (!adapter || !isOffered(adapter, 'previewInvite')) return;
    if (errors.size) return this.#set({ name: 'lacking', errors, refused: false });
    if (this.#state.name !== 'shown') this.#set({ name: 'waiting' });
    const outcome = await this.#call.run(
      { adapter, operation: 'previewInvite' },
      (signal) => adapter.previewInvite?.(input, { signal }),
      sanitizePreview,
    );
    if (!outcome) return;
    if ('error' in outcome) this.#fail(outcome.error);
    else this.#set({ name: 'shown', preview: outcome.value, language: input.language ?? '' });
  }

  #begin(adapter: ResellerAdapter, key: string) {
    this.#loadedFrom = adapter;
    this.#key = key;
    void this.load();
  }

  /** Aborts the pending call and restarts the debounce. */
  #wait(key: string) {
    this.#stop();
    this.#key = key;
    this.#timer = setTimeout(() => void this.load(), debounceMs);
  }

  #stop() {
    clearTimeout(this.#timer);
    this.#call.abort();
  }

  #fail(problem: AdapterError) {
    const { fieldErrors } = problem;
    if (fieldErrors.length) {
      const errors: FormErrors = new Map(fieldErrors.map(({ pointer, code }) => [pointer, code]));
      this.#set({ name: 'lacking', errors, refused: true });
    } else this.#set({ name: 'failed', problem });
    this.#host.dispatchEvent(new AdapterErrorEvent('previewInvite', problem));
  }

  #set(state: PreviewState) {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
