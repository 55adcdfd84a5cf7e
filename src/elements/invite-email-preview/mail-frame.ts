import { html, type ReactiveController } from 'lit';
import type { AdapterHost } from '../../controllers/adapter-controller.ts';
import type { InvitePreviewMessages } from '../../localization/preview-messages.ts';

/** Before the mail: a link that asks for a window gets none in the sandbox, and no picture learns where the mail is shown. */
const preamble = '<!doctype html><base target="_blank"><meta name="referrer" content="no-referrer">';

interface HtmlPolicy {
  /** A `TrustedHTML`, which TypeScript does not know. */
  createHTML(html: string): string;
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
  #mail = '';
  #frame: HTMLIFrameElement | undefined;

  constructor(host: AdapterHost) {
    this.#host = host;
    host.addController(this);
  }

  get open(): boolean {
    return this.#isOpen;
  }

  hostConnected() {
    // A frame that moves with its host loads anew.
    this.#frame = undefined;
  }

  hostUpdated() {
    if (!this.#frame?.isConnected) this.#frame = undefined;
  }

  toggle() {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
  }

  /** A frame of its own for each mail, made by hand: Lit fills in again with each rendering what is no string. */
  render(mail: string, text: InvitePreviewMessages) {
    if (mail !== this.#mail) this.#frame = undefined;
    this.#mail = mail;
    this.#frame ??= this.#create(mail);
    if (!this.#frame) return html`<p part="body" role="alert">${text.htmlForbidden}</p>`;
    this.#frame.title = text.htmlTitle;
    return this.#frame;
  }

  /** Its height is fixed: to measure the mail would take a script inside. */
  #create(mail: string): HTMLIFrameElement | undefined {
    const policy = findPolicy();
    if (!policy) return undefined;
    const frame = this.#host.ownerDocument.createElement('iframe');
    frame.setAttribute('sandbox', '');
    frame.setAttribute('part', 'frame');
    frame.referrerPolicy = 'no-referrer';
    // eslint-disable-next-line no-restricted-syntax -- The sandbox is empty: docs/decisions/015-html-mail-in-a-sandbox.md
    frame.srcdoc = policy.createHTML(preamble + mail);
    let isLoaded = false;
    frame.addEventListener('load', () => {
      // What loads a second time is not the mail any more, but where one of its links led.
      if (isLoaded && frame === this.#frame) this.toggle();
      isLoaded = true;
    });
    return frame;
  }
}
