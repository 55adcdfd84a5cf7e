import { isServer, type ReactiveController } from 'lit';
import type { AdapterError } from '../adapter/adapter-error.ts';
import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';
import type { Registration } from '../contract/models.ts';
import { AdapterErrorEvent } from '../events/adapter-events.ts';
import type { AdapterController, AdapterHost } from './adapter-controller.ts';
import { CallController } from './call-controller.ts';
import { onHostLeft } from './on-host-left.ts';
import { takeToken } from './take-token.ts';

/** Why a link cannot be used: a code of the contract, or that there is none. */
export type ClosedCode =
  'missing' | 'registration-unknown' | 'registration-expired' | 'registration-revoked' | 'registration-used';

/** How far opening the link is. */
export type RegistrationState =
  | { readonly name: 'opening' }
  | { readonly name: 'open'; readonly registration: Registration }
  /** Trying again may help. */
  | { readonly name: 'failed'; readonly problem: AdapterError }
  | { readonly name: 'closed'; readonly code: ClosedCode };

type RegistrationHost = AdapterHost & { token: string | undefined };

const closedCode = /^registration-(?:unknown|expired|revoked|used)$/;
/** What a link does not even look like is not known either. */
const unknownCode = /^(?:validation-failed|not-found)$/;

/** Whether a problem says that the link cannot be used. */
export const toClosedCode = (code = ''): ClosedCode | undefined =>
  closedCode.test(code) ? (code as ClosedCode) : undefined;

/** Opens a registration link: the host's token, else that of the page's address, which is taken from there. */
export class RegistrationController implements ReactiveController {
  readonly #host: RegistrationHost;
  readonly #api: AdapterController;
  readonly #call: CallController;
  readonly #onOpen: (registration: Registration) => void;
  readonly #onLeave: () => void;
  #state: RegistrationState = { name: 'opening' };
  #taken = '';
  #opened: { readonly token: string; readonly adapter: ResellerAdapter } | undefined;
  #view: Window | null = null;

  /**
   * @param onOpen - Called when the registration has been loaded, before the host renders it.
   * @param onLeave - Called when another link takes the place of the current one.
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

  /** What the link opens; undefined until it has been opened. */
  get registration(): Registration | undefined {
    return this.#state.name === 'open' ? this.#state.registration : undefined;
  }

  get token(): string {
    return this.#host.token || this.#taken;
  }

  hostConnected() {
    if (isServer) return;
    this.#view = this.#host.ownerDocument.defaultView;
    // A link that is opened while its page is there already changes the fragment only.
    this.#view?.addEventListener('hashchange', this.#onHashChange);
    this.#take();
  }

  hostDisconnected() {
    this.#view?.removeEventListener('hashchange', this.#onHashChange);
    // Leaving gave up the call under way: open the link again on return.
    onHostLeft(this.#host, () => {
      if (this.#state.name === 'opening') this.#opened = undefined;
    });
  }

  hostUpdate() {
    const { adapter } = this.#api;
    if (!this.#host.isConnected || !adapter?.openRegistration) return;
    const { token } = this;
    // Another adapter may be the same in a new object: an answer is good for as long as the token stays.
    const isAnswered = this.#state.name === 'open' || this.#state.name === 'closed';
    if (this.#opened?.token === token && (isAnswered || this.#opened.adapter === adapter)) return;
    void this.#open(adapter, token);
  }

  /** Tries again after a failure. */
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
    const code = toClosedCode(unknownCode.test(error.code) ? 'registration-unknown' : error.code);
    this.#set(code ? { name: 'closed', code } : { name: 'failed', problem: error });
    this.#host.dispatchEvent(new AdapterErrorEvent('openRegistration', error));
  }

  readonly #onHashChange = () => this.#take();

  #take() {
    if (this.#host.token || !this.#view) return;
    this.#taken = takeToken(this.#view) || this.#taken;
    this.#host.requestUpdate();
  }

  #set(state: RegistrationState) {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

/** Any adapter may serve the form. Throws where the reply lacks the email address to sign in with. */
function sanitizeRegistration(registration: Registration | undefined): Registration {
  if (typeof registration?.contactEmail !== 'string') throw new TypeError('The reply names no email address.');
  return { ...registration, branding: registration.branding ?? {} };
}
