import { html, type ReactiveController } from 'lit';
import type { AdapterHost } from '../../controllers/adapter-controller.ts';
import type { InvitePreviewMessages } from '../../localization/preview-messages.ts';

/**
 * Inserted before the email: opens links in a new window, which the sandbox blocks, and sends no referrer for images.
 */
const preamble = '<!doctype html><base target="_blank"><meta name="referrer" content="no-referrer">';

interface HtmlPolicy {
  /** A `TrustedHTML` value, which TypeScript has no type for. */
  createHTML(html: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: typeof asItIs): HtmlPolicy;
}

const asItIs = { createHTML: (mail: string): string => mail };
/** Cached, because a page that forbids the policy reports each attempt to create it. */
let found: { readonly policy: HtmlPolicy | undefined } | undefined;

/** Returns our Trusted Types policy; undefined if the page forbids it. */
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

/** Shows the HTML of an email on request, in a sandbox without scripts, forms, popups or an origin. */
export class MailFrameController implements ReactiveController {
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
    // A frame that moves with its host reloads.
    this.#frame = undefined;
  }

  hostUpdated() {
    if (!this.#frame?.isConnected) this.#frame = undefined;
  }

  toggle() {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
  }

  /** Returns a frame for the email. Created without a template: Lit sets values that are not strings again on each update. */
  render(mail: string, messages: InvitePreviewMessages) {
    if (mail !== this.#mail) this.#frame = undefined;
    this.#mail = mail;
    this.#frame ??= this.#create(mail);
    if (!this.#frame) return html`<p part="body" role="alert">${messages.htmlForbidden}</p>`;
    this.#frame.title = messages.htmlTitle;
    return this.#frame;
  }

  /** Its height is fixed: measuring the content would need a script inside the sandbox. */
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
      // A second load means that a link was followed: close the frame.
      if (isLoaded && frame === this.#frame) this.toggle();
      isLoaded = true;
    });
    return frame;
  }
}
