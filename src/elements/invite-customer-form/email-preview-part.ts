import { html, nothing } from 'lit';
import { createForDocument, passDirection, resolveTag } from '../../context/child-elements.ts';
import type { NewInvite } from '../../contract/models.ts';
import { isOffered } from '../../controllers/offered.ts';
import { LazyModule } from '../../controllers/lazy-module.ts';
import type { Prefill } from '../../fields/prefill.ts';
import type { InviteCustomerMessages } from '../../localization/form-messages.ts';
import type { FormHost } from '../form-element/form-host.ts';

const plainTag = 'invite-email-preview';

/** The preview's default texts. Shared, because a new object would count as a change. */
const noMessages = {};

/** A button that opens and closes a preview of the email. The preview updates as the user types. */
export class EmailPreviewPart {
  readonly #host: FormHost<InviteCustomerMessages>;
  /** The preview's tag. The plain tag may not be defined yet. */
  readonly #tag: LazyModule<string>;
  #isOpen = false;
  /** Created without a template, because its tag varies. */
  #preview: HTMLElementTagNameMap[typeof plainTag] | undefined;

  constructor(host: FormHost<InviteCustomerMessages>) {
    this.#host = host;
    this.#tag = new LazyModule(host.element, async () => {
      const tag = resolveTag(host.element, 'invite-customer-form', plainTag);
      if (tag === plainTag) await import('../../define/invite-email-preview.ts');
      return tag;
    });
  }

  /** @param getInput - Returns the current input, which may be incomplete. */
  render(getInput: () => Prefill<NewInvite>) {
    const { api, localize } = this.#host;
    if (!isOffered(api.adapter, 'previewInvite') && !this.#isOpen) return nothing;
    return html`<div class="actions">
        <button
          part="button"
          type="button"
          aria-expanded=${this.#isOpen ? 'true' : 'false'}
          @click=${() => this.#onToggle()}
        >
          ${localize.texts.previewEmail}
        </button>
      </div>
      ${this.#isOpen ? this.#renderPreview(getInput) : nothing}`;
  }

  close() {
    this.#isOpen = false;
    this.#preview = undefined;
  }

  #renderPreview(getInput: () => Prefill<NewInvite>) {
    const { api, element, localize } = this.#host;
    const { texts } = localize;
    const { failed, module: tag } = this.#tag;
    if (failed) return html`<p class="notice danger" role="alert">${texts.partFailed}</p>`;
    if (!tag) return html`<p class="muted" role="status">${texts.loadingPreview}</p>`;
    this.#preview ??= createForDocument(element, tag) as HTMLElementTagNameMap[typeof plainTag];
    passDirection(element, this.#preview);
    const { adapter } = api;
    const messages = texts.emailPreview ?? noMessages;
    return Object.assign(this.#preview, { adapter, value: getInput(), messages, disabled: element.disabled });
  }

  #onToggle() {
    if (this.#isOpen) this.close();
    else {
      this.#isOpen = true;
      void this.#tag.load();
    }
    this.#host.element.requestUpdate();
  }
}
