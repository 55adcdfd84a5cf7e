import { html, nothing, type ReactiveController } from 'lit';
import { ClipboardCopy } from '../../controllers/clipboard-copy.ts';
import { onHostLeft } from '../../controllers/on-host-left.ts';
import { OpenCustomerEvent } from '../../events/customer-events.ts';
import { isolate, renderText } from '../../fields/isolate.ts';
import type { AddCustomerMessages } from '../../localization/form-messages.ts';
import type { FormInteraction } from '../form-element/form-interaction.ts';

/** The members to keep for the next customer, who most likely shares them. */
const kept = ['/address/country', '/billingContact/email', '/billingContact/phone'] as const;

/** The success message. Shows login details once, and forgets them when the page or the element is left. */
export class CustomerAddedView implements ReactiveController {
  readonly #interaction: FormInteraction<'addCustomer', AddCustomerMessages>;
  readonly #clipboard: ClipboardCopy;
  #isGone = false;

  constructor(interaction: FormInteraction<'addCustomer', AddCustomerMessages>) {
    this.#interaction = interaction;
    this.#clipboard = new ClipboardCopy(interaction.host.element);
    interaction.host.element.addController(this);
  }

  hostConnected() {
    globalThis.addEventListener('pagehide', this.#forgetCredentials);
  }

  hostDisconnected() {
    globalThis.removeEventListener('pagehide', this.#forgetCredentials);
    onHostLeft(this.#interaction.host.element, this.#forgetCredentials);
  }

  reset() {
    this.#clipboard.reset();
    this.#isGone = false;
  }

  /** Another user may see a page that is restored from the back/forward cache. */
  readonly #forgetCredentials = () => {
    const { reply } = this.#interaction.submission;
    if (!reply?.credentials) return;
    const { credentials: _, ...rest } = reply;
    this.#isGone = true;
    this.#interaction.submission.redactReply(rest);
  };

  render() {
    const { texts } = this.#interaction;
    const { reply } = this.#interaction.submission;
    const company = isolate(reply?.companyName ?? '');
    const isPending = reply?.status === 'pending';
    return html`<div part="success" class="notice success" role="status" tabindex="-1" aria-labelledby="done">
      <slot name="success">
        <h2 id="done">${isPending ? texts.pendingHeading : texts.addedHeading}</h2>
        ${reply ? html`<p>${renderText(isPending ? texts.pending(company) : texts.added(company))}</p>` : nothing}
        <p>${texts.nextSteps}</p>
      </slot>
      ${this.#isGone ? html`<p>${texts.credentialsGone}</p>` : this.#renderCredentials()}
      <div class="actions">
        ${this.renderAnother()}
        ${
          reply?.id
            ? html`<button part="button" type="button" @click=${() => this.#onOpen(reply.id)}>
                ${texts.openAdded}
              </button>`
            : nothing
        }
      </div>
    </div>`;
  }

  /** A button that begins another customer. */
  renderAnother() {
    return html`<button part="button" type="button" @click=${() => this.#interaction.startAnother(kept)}>
      ${this.#interaction.texts.addAnother}
    </button>`;
  }

  #renderCredentials() {
    const { status } = this.#clipboard;
    const { username, password } = this.#interaction.submission.reply?.credentials ?? {};
    if (!username && !password) return nothing;
    const { texts } = this.#interaction;
    return html`<section part="credentials" class="credentials" aria-labelledby="credentials">
      <h3 id="credentials">${texts.credentialsHeading}</h3>
      <p>${texts.credentialsWarning}</p>
      <dl>
        ${username ? this.#renderSecret(texts.username, username) : nothing}
        ${password ? this.#renderSecret(texts.password, password) : nothing}
      </dl>
      <p role="status">${status ? texts[status] : nothing}</p>
    </section>`;
  }

  #renderSecret(label: string, secret: string) {
    return html`<dt>${label}</dt>
      <dd class="row">
        <code dir="ltr" translate="no">${secret}</code>
        <button part="button" type="button" @click=${() => this.#clipboard.copy(secret)}>
          ${this.#interaction.texts.copy(label)}
        </button>
      </dd>`;
  }

  #onOpen(customerId: string) {
    this.#interaction.host.element.dispatchEvent(new OpenCustomerEvent(customerId));
  }
}
