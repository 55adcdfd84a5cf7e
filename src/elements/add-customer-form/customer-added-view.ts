import { html, nothing, type ReactiveController } from 'lit';
import type { FormController } from '../../controllers/form-controller.ts';
import { onHostLeft } from '../../controllers/on-host-left.ts';
import { OpenCustomerEvent } from '../../events/customer-events.ts';
import { isolate } from '../../fields/isolate.ts';
import type { AddCustomerMessages, AddFormMessages } from '../../localization/messages.ts';
import type { FormSurface } from '../form-element/form-surface.ts';
import { startAnother } from '../form-element/start-another.ts';

/** What another customer of the same reseller mostly has in common with the last one. */
const kept = ['/address/country', '/billingContact/email', '/billingContact/phone'] as const;

/** Says that the customer was added and what to do next; shows login details once, and forgets them on leaving. */
export class CustomerAddedView implements ReactiveController {
  readonly #surface: FormSurface<AddFormMessages>;
  readonly #form: FormController<'addCustomer'>;
  readonly #getText: () => AddCustomerMessages;
  /** What became of the last copying. */
  #status: 'copied' | 'copyFailed' | undefined;
  #isGone = false;

  constructor(
    surface: FormSurface<AddFormMessages>,
    form: FormController<'addCustomer'>,
    getText: () => AddCustomerMessages,
  ) {
    this.#surface = surface;
    this.#form = form;
    this.#getText = getText;
    surface.host.addController(this);
  }

  hostConnected() {
    globalThis.addEventListener('pagehide', this.#forgetCredentials);
  }

  hostDisconnected() {
    globalThis.removeEventListener('pagehide', this.#forgetCredentials);
    onHostLeft(this.#surface.host, this.#forgetCredentials);
  }

  /** Another customer begins. */
  forget() {
    this.#status = undefined;
    this.#isGone = false;
  }

  /** A page that is left may come back as it was, to somebody else. */
  readonly #forgetCredentials = () => {
    const { reply } = this.#form;
    if (!reply?.credentials) return;
    const { credentials: _, ...rest } = reply;
    this.#isGone = true;
    this.#form.trimReply(rest);
  };

  render() {
    const text = this.#getText();
    const { reply } = this.#form;
    const company = isolate(reply?.companyName ?? '');
    const isPending = reply?.status === 'pending';
    return html`<div part="success" class="notice success" role="status" tabindex="-1" aria-labelledby="done">
      <slot name="success">
        <h2 id="done">${isPending ? text.pendingHeading : text.addedHeading}</h2>
        ${reply ? html`<p>${isPending ? text.pending(company) : text.added(company)}</p>` : nothing}
        <p>${text.nextSteps}</p>
      </slot>
      ${this.#isGone ? html`<p>${text.credentialsGone}</p>` : this.#renderCredentials()}
      <div class="actions">
        ${this.renderAnother()}
        ${
          reply
            ? html`<button part="button" type="button" @click=${() => this.#onOpen(reply.id)}>
                ${text.openAdded}
              </button>`
            : nothing
        }
      </div>
    </div>`;
  }

  /** A button that begins another customer. */
  renderAnother() {
    return html`<button part="button" type="button" @click=${() => startAnother(this.#surface, kept)}>
      ${this.#getText().addAnother}
    </button>`;
  }

  #renderCredentials() {
    const { username, password } = this.#form.reply?.credentials ?? {};
    if (!username && !password) return nothing;
    const text = this.#getText();
    return html`<section part="credentials" class="credentials" aria-labelledby="credentials">
      <h3 id="credentials">${text.credentialsHeading}</h3>
      <p>${text.credentialsWarning}</p>
      <dl>
        ${username ? this.#renderSecret(text.username, username) : nothing}
        ${password ? this.#renderSecret(text.password, password) : nothing}
      </dl>
      <p role="status">${this.#status ? text[this.#status] : nothing}</p>
    </section>`;
  }

  #renderSecret(label: string, secret: string) {
    return html`<dt>${label}</dt>
      <dd class="row">
        <code dir="ltr" translate="no">${secret}</code>
        <button part="button" type="button" @click=${() => this.#copy(secret)}>${this.#getText().copy(label)}</button>
      </dd>`;
  }

  async #copy(secret: string) {
    // The same words once more are announced only where they were gone.
    this.#status = undefined;
    this.#surface.host.requestUpdate();
    try {
      await navigator.clipboard.writeText(secret);
      this.#status = 'copied';
    } catch {
      this.#status = 'copyFailed';
    }
    this.#surface.host.requestUpdate();
  }

  #onOpen(customerId: string) {
    this.#surface.host.dispatchEvent(new OpenCustomerEvent(customerId));
  }
}
