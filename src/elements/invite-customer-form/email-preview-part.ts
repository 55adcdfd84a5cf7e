import { html, nothing } from 'lit';
import { createForDocument } from '../../context/create-for-document.ts';
import { resolveTag } from '../../context/resolve-tag.ts';
import type { NewInvite } from '../../contract/models.ts';
import { LazyModule } from '../../controllers/lazy-module.ts';
import type { Prefill } from '../../fields/prefill.ts';
import type { InviteCustomerMessages, InviteFormMessages } from '../../localization/messages.ts';
import type { FormSurface } from '../form-element/form-surface.ts';

const plainTag = 'invite-email-preview';

/** No texts of the host's own: one object, as another would count as a change. */
const noMessages = {};

/** A button that opens and closes the preview of the email, which follows what is typed. */
export class EmailPreviewPart {
  readonly #surface: FormSurface<InviteFormMessages>;
  /** The preview's tag. The plain one is defined as a page would that uses it by itself; others are already. */
  readonly #tag: LazyModule<string>;
  #isOpen = false;
  /** Made by hand, as its tag is not always the same. */
  #preview: HTMLElementTagNameMap[typeof plainTag] | undefined;

  constructor(surface: FormSurface<InviteFormMessages>) {
    this.#surface = surface;
    this.#tag = new LazyModule(surface.host, async () => {
      const tag = resolveTag(surface.host, 'invite-customer-form', plainTag);
      if (tag === plainTag) await import('../../define/invite-email-preview.ts');
      return tag;
    });
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
    this.#preview = undefined;
  }

  #renderPreview(text: InviteCustomerMessages, getInput: () => Prefill<NewInvite>) {
    const { api, host } = this.#surface;
    const { failed, module: tag } = this.#tag;
    if (failed) return html`<p class="notice danger" role="alert">${text.partFailed}</p>`;
    if (!tag) return html`<p class="muted" role="status">${text.loadingPreview}</p>`;
    this.#preview ??= createForDocument(host, tag) as HTMLElementTagNameMap[typeof plainTag];
    const { adapter } = api;
    const messages = text.emailPreview ?? noMessages;
    return Object.assign(this.#preview, { adapter, value: getInput(), messages, disabled: host.disabled });
  }

  #onToggle() {
    if (this.#isOpen) this.close();
    else {
      this.#isOpen = true;
      void this.#tag.load();
    }
    this.#surface.host.requestUpdate();
  }
}
