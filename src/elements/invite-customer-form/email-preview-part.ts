import { html, nothing } from 'lit';
import type { NewInvite } from '../../contract/models.ts';
import { LazyPart } from '../../controllers/lazy-part.ts';
import type { Prefill } from '../../fields/prefill.ts';
import type { InviteCustomerMessages, InviteFormMessages } from '../../localization/messages.ts';
import type { FormSurface } from '../form-element/form-surface.ts';

/** A button that opens and closes the preview of the email, which follows what is typed. */
export class EmailPreviewPart {
  readonly #surface: FormSurface<InviteFormMessages>;
  /** Defines the element as a page would that uses it by itself. */
  readonly #element: LazyPart<object>;
  #isOpen = false;

  constructor(surface: FormSurface<InviteFormMessages>) {
    this.#surface = surface;
    this.#element = new LazyPart(surface.host, () => import('../../define/invite-email-preview.ts'));
  }

  /** `getInput` makes what would be sent, as far as it is there. */
  render(text: InviteCustomerMessages, getInput: () => Prefill<NewInvite>) {
    if (!this.#surface.api.adapter?.previewInvite) return nothing;
    return html`<div class="actions">
        <button
          part="button"
          type="button"
          aria-expanded=${this.#isOpen ? 'true' : 'false'}
          @click=${() => this.#onToggle()}
        >
          ${text.previewEmail}
        </button>
      </div>
      ${this.#isOpen ? this.#renderPreview(text, getInput) : nothing}`;
  }

  close() {
    this.#isOpen = false;
  }

  #renderPreview(text: InviteCustomerMessages, getInput: () => Prefill<NewInvite>) {
    const { api, host } = this.#surface;
    if (this.#element.failed) return html`<p class="notice danger" role="alert">${text.partFailed}</p>`;
    if (!this.#element.module) return html`<p class="muted" role="status">${text.loadingPreview}</p>`;
    return html`<invite-email-preview
      .adapter=${api.adapter}
      .value=${getInput()}
      .messages=${text.emailPreview ?? {}}
      ?disabled=${host.disabled}
    ></invite-email-preview>`;
  }

  #onToggle() {
    this.#isOpen = !this.#isOpen;
    if (this.#isOpen) void this.#element.load();
    this.#surface.host.requestUpdate();
  }
}
