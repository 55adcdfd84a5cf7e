import type { ReactiveController } from 'lit';
import type { AdapterError } from '../adapter/adapter-error.ts';
import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';
import { canHydrate } from '../context/can-hydrate.ts';
import { isServer } from '../context/is-server.ts';
import { removeInvisible } from '../contract/invisible.ts';
import type { Registration } from '../contract/models.ts';
import { AdapterErrorEvent } from '../events/adapter-events.ts';
import type { AdapterController, AdapterHost } from './adapter-controller.ts';
import { CallController } from './call-controller.ts';
import { onHostLeft } from './on-host-left.ts';
import { takeToken } from './take-token.ts';

/** Why a link cannot be used: a problem code of the contract, or `missing` if there is no token. */
export type ClosedCode =
  'missing' | 'registration-unknown' | 'registration-expired' | 'registration-revoked' | 'registration-used';

/** The state of opening a registration link. */
export type RegistrationState =
  | { readonly name: 'opening' }
  | { readonly name: 'open'; readonly registration: Registration }
  /** A retry may succeed. */
  | { readonly name: 'failed'; readonly problem: AdapterError }
  | { readonly name: 'closed'; readonly code: ClosedCode };

type RegistrationHost = AdapterHost & { token: string | undefined };

const closedCode = /^registration-(?:unknown|expired|revoked|used)$/;
/** Codes of a malformed token, which no link has: treated as unknown. */
const malformedCode = /^(?:validation-failed|not-found)$/;

/** Returns the problem code if it means that the link cannot be used, otherwise `undefined`. */
export const toClosedCode = (code = ''): ClosedCode | undefined =>
  closedCode.test(code) ? (code as ClosedCode) : undefined;

/** Tokens taken from the page's URL, by the key of the controller that removed them. */
const takenTokens = new Map<string, string>();

/** Opens a registration link: by the host's token, or else by the one in the page's URL, which it removes from there. */
export class RegistrationController implements ReactiveController {
  /**
   * Marks the host's content in the page. A copy of the host, such as from a page cache, finds the original's token by
   * this key. The token itself must not be in the page.
   */
  readonly key = Math.random().toString(36).slice(2);
  readonly #host: RegistrationHost;
  readonly #api: AdapterController;
  readonly #call: CallController;
  readonly #onOpen: (registration: Registration) => void;
  readonly #onLeave: () => void;
  #state: RegistrationState = { name: 'opening' };
  /** The token from the page's URL. */
  #urlToken = '';
  #loading: Promise<void> | undefined;
  #opened: { readonly token: string; readonly adapter: ResellerAdapter } | undefined;
  #view: Window | null = null;

  /**
   * @param onOpen - Called when the registration has loaded, before the host renders it.
   * @param onLeave - Called when another link replaces the current one.
   */
  constructor(
    host: RegistrationHost,
    api: AdapterController,
    onOpen: (registration: Registration) => void,
    onLeave: () => void,
  ) {
    this.#host = host;
    this.#api = api;
    this.#call = new CallController(host);
    this.#onOpen = onOpen;
    this.#onLeave = onLeave;
    host.addController(this);
  }

  get state(): RegistrationState {
    return this.#state;
  }

  /** The registration behind the link; `undefined` until it is open. */
  get registration(): Registration | undefined {
    return this.#state.name === 'open' ? this.#state.registration : undefined;
  }

  /** The token of the link, without invisible characters from copied text; empty if there is none. */
  get token(): string {
    return removeInvisible(this.#host.token || this.#urlToken).trim();
  }

  /** Resolves once the link is open, or cannot be opened. Never rejects. */
  get loading(): Promise<void> | undefined {
    return this.#loading;
  }

  hostConnected() {
    if (isServer) return;
    this.#view = this.#host.ownerDocument.defaultView;
    // Opening a link while the page is already open only changes the fragment.
    this.#view?.addEventListener('hashchange', this.#onHashChange);
    this.#takeToken();
  }

  hostDisconnected() {
    this.#view?.removeEventListener('hashchange', this.#onHashChange);
    // Leaving aborts a pending call. Open the link again on return.
    onHostLeft(this.#host, () => {
      if (this.#state.name === 'opening') this.#opened = undefined;
    });
  }

  hostUpdate() {
    const { adapter } = this.#api;
    if (!this.#host.isConnected || !adapter?.openRegistration) return;
    // While the host was deferred, the token stayed in the URL.
    if (canHydrate && !this.token) this.#takeToken();
    const { token } = this;
    // A new adapter may reach the same back end, so keep the reply until the token changes.
    const isAnswered = this.#state.name === 'open' || this.#state.name === 'closed';
    if (this.#opened?.token === token && (isAnswered || this.#opened.adapter === adapter)) return;
    this.#loading = this.#open(adapter, token);
  }

  /** Opens the link again after a failure. Never rejects. */
  async retry(): Promise<void> {
    const { adapter } = this.#api;
    if (adapter) await this.#open(adapter, this.token);
  }

  async #open(adapter: ResellerAdapter, token: string) {
    if (this.#opened?.token && this.#opened.token !== token) this.#onLeave();
    this.#opened = { token, adapter };
    this.#call.abort();
    if (!token) return this.#set({ name: 'closed', code: 'missing' });
    this.#set({ name: 'opening' });
    const outcome = await this.#call.run(
      { adapter, operation: 'openRegistration' },
      (signal) => adapter.openRegistration?.({ token }, { signal }),
      sanitizeRegistration,
    );
    if (!outcome) return;
    if ('value' in outcome) {
      this.#set({ name: 'open', registration: outcome.value });
      this.#onOpen(outcome.value);
      return;
    }
    const { error } = outcome;
    const code = toClosedCode(malformedCode.test(error.code) ? 'registration-unknown' : error.code);
    this.#set(code ? { name: 'closed', code } : { name: 'failed', problem: error });
    this.#host.dispatchEvent(new AdapterErrorEvent('openRegistration', error));
  }

  readonly #onHashChange = () => this.#takeToken();

  #takeToken() {
    if (this.#host.token || !this.#view || this.#api.isDeferred) return;
    const copied = this.#host.querySelector<HTMLElement>(':scope > [data-registration]')?.dataset['registration'] ?? '';
    this.#urlToken = takeToken(this.#view) || this.#urlToken || (takenTokens.get(copied) ?? '');
    if (this.#urlToken) takenTokens.set(this.key, this.#urlToken);
    this.#host.requestUpdate();
  }

  #set(state: RegistrationState) {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

/**
 * Reads a reply of any adapter.
 * @throws {TypeError} If there is no email, which the customer needs to sign in.
 */
function sanitizeRegistration(registration: Registration | undefined): Registration {
  if (typeof registration?.contactEmail !== 'string') throw new TypeError('It has no email address.');
  return { ...registration, branding: registration.branding ?? {} };
}
