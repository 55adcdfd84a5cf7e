import type { ReactiveController } from 'lit';
import type { AdapterError } from '../adapter/adapter-error.ts';
import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';
import type { InvitePreview, NewInvite } from '../contract/models.ts';
import { AdapterErrorEvent } from '../events/adapter-events.ts';
import type { AdapterController, AdapterHost } from './adapter-controller.ts';
import { CallController } from './call-controller.ts';
import type { FormErrors } from './form-task.ts';
import { onHostLeft } from './on-host-left.ts';
import { sanitizePreview } from './sanitize-reply.ts';

/** Debounces changes of the invite by this many milliseconds. */
const debounceMs = 600;

/** What is known of the email. */
export type PreviewState =
  | { readonly name: 'waiting' }
  /** Members of the invite are missing or wrong; `refused` where the server says so, who may think better of it. */
  | { readonly name: 'lacking'; readonly errors: FormErrors; readonly refused: boolean }
  | { readonly name: 'failed'; readonly problem: AdapterError }
  /** `language` is what the mail was asked for in (BCP 47); empty where the back end chooses. */
  | { readonly name: 'shown'; readonly preview: InvitePreview; readonly language: string };

/** An invite as far as it goes, and what keeps it from being sent. */
export interface CheckedInvite {
  readonly input: NewInvite;
  readonly errors: FormErrors;
}

type PreviewHost = AdapterHost & { readonly value: object };

/** Asks for the email of the host's invite, once for each invite that stays as it is for a moment. The last one wins. */
export class PreviewController implements ReactiveController {
  readonly #host: PreviewHost;
  readonly #api: AdapterController;
  readonly #check: (value: object) => CheckedInvite;
  readonly #call: CallController;
  #state: PreviewState = { name: 'waiting' };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #askedFrom: ResellerAdapter | undefined;
  #seen: object | undefined;
  /** The invite that was asked for, or is about to be. */
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

  /** Whether an email is on its way. */
  get busy(): boolean {
    return this.#call.pending;
  }

  hostUpdate() {
    const { adapter } = this.#api;
    if (!this.#host.isConnected || !adapter) return;
    const { value } = this.#host;
    if (value === this.#seen && adapter === this.#askedFrom) return;
    const key = JSON.stringify(this.#check(value).input);
    this.#seen = value;
    if (adapter !== this.#askedFrom) this.#begin(adapter, key);
    else if (key !== this.#key) this.#wait(key);
  }

  hostDisconnected() {
    // The preview may be out of date on return: load it again.
    onHostLeft(this.#host, () => {
      clearTimeout(this.#timer);
      this.#askedFrom = undefined;
    });
  }

  /** Asks for the email of the invite as it is now. Resolves once it has come, has failed, or another was asked for. */
  async load(): Promise<void> {
    this.#stop();
    const { adapter } = this.#api;
    const { input, errors } = this.#check(this.#host.value);
    if (!adapter?.previewInvite) return;
    if (errors.size) return this.#set({ name: 'lacking', errors, refused: false });
    if (this.#state.name !== 'shown') this.#set({ name: 'waiting' });
    const outcome = await this.#call.run((signal) => adapter.previewInvite?.(input, { signal }), sanitizePreview);
    if (!outcome) return;
    if ('error' in outcome) this.#fail(outcome.error);
    else this.#set({ name: 'shown', preview: outcome.value, language: input.language ?? '' });
  }

  #begin(adapter: ResellerAdapter, key: string) {
    this.#askedFrom = adapter;
    this.#key = key;
    this.#state = { name: 'waiting' };
    void this.load();
  }

  /** Nobody wants the reply any more that may be under way. */
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
