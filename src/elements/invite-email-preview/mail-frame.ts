import { html, noChange, type ReactiveController } from 'lit';
import type { AdapterHost } from '../../controllers/adapter-controller.ts';
import type { InvitePreviewMessages } from '../../localization/preview-messages.ts';

/** Before the mail: a link that asks for a window gets none in the sandbox, and no picture learns where the mail is shown. */
const preamble = '<!doctype html><base target="_blank"><meta name="referrer" content="no-referrer">';

interface HtmlPolicy {
  createHTML(html: string): unknown;
}

interface PolicyFactory {
  createPolicy(name: string, rules: typeof asItIs): HtmlPolicy;
}

const asItIs = { createHTML: (mail: string): string => mail };
/** Asked for once: a page that allows no policy of ours reports each try. */
let found: { readonly policy: HtmlPolicy | undefined } | undefined;

/** Pages that enforce Trusted Types let nothing but their policies fill a frame. Undefined where the page allows none. */
function findPolicy(): HtmlPolicy | undefined {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  if (!trustedTypes) return asItIs;
  try {
    found ??= { policy: trustedTypes.createPolicy('reseller-elements-mail', asItIs) };
  } catch {
    found = { policy: undefined };
  }
  return found.policy;
}

/** A mail's HTML, when the user asks for it: in a sandbox without scripts, forms, windows and an origin. */
export class MailFrame implements ReactiveController {
  readonly #host: AdapterHost;
  #isOpen = false;
  /** What fills the frame, and the mail that it is made of. */
  #content: unknown;
  #mail = '';
  /** How many mails were put into the frame that it has not loaded yet. */
  #due = 0;

  constructor(host: AdapterHost) {
    this.#host = host;
    host.addController(this);
  }

  get open(): boolean {
    return this.#isOpen;
  }

  hostConnected() {
    // A frame that moves with its host loads its mail anew.
    this.#due = 1;
  }

  hostUpdated() {
    // The next frame will be an empty one.
    if (!this.#host.shadowRoot?.querySelector('iframe')) this.#forget();
  }

  toggle() {
    this.#isOpen = !this.#isOpen;
    this.#forget();
    this.#host.requestUpdate();
  }

  /** The frame's height is fixed: to measure the mail would take a script inside. */
  render(mail: string, text: InvitePreviewMessages) {
    const isNew = mail !== this.#mail;
    if (isNew) this.#content = findPolicy()?.createHTML(preamble + mail);
    if (isNew) this.#due++;
    this.#mail = mail;
    if (this.#content === undefined) return html`<p part="body" role="alert">${text.htmlForbidden}</p>`;
    return html`<iframe
      sandbox=""
      part="frame"
      referrerpolicy="no-referrer"
      title=${text.htmlTitle}
      @load=${this.#onLoad}
      .srcdoc=${isNew ? this.#content : noChange}
    ></iframe>`;
  }

  #forget() {
    this.#mail = '';
    this.#due = 0;
  }

  /** What nobody put there is not the mail, but where one of its links led. */
  readonly #onLoad = () => {
    if (this.#due) this.#due--;
    else this.toggle();
  };
}
