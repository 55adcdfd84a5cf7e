import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { ResellerAdapter } from '../../adapter/reseller-adapter.ts';
import type { NewInvite } from '../../contract/models.ts';
import { AdapterController } from '../../controllers/adapter-controller.ts';
import { createRemovedFocusRestorer } from '../../controllers/focus-restorer.ts';
import { LazyModule } from '../../controllers/lazy-module.ts';
import { isOffered } from '../../controllers/offered.ts';
import { LocalizeController } from '../../controllers/localize-controller.ts';
import { renderElementRoot } from '../../fields/element-root.ts';
import type { Prefill } from '../../fields/prefill.ts';
import initialEnglish from '../../localization/en/invite-email-preview.initial.ts';
import type { Overrides } from '../../localization/override.ts';
import { invitePreviewLanguages } from '../../localization/preview-languages.ts';
import type { InvitePreviewMessages } from '../../localization/preview-messages.ts';
import { booleanAttribute } from '../../properties/boolean-attribute.ts';
import { restoreStyles } from '../../styles/restore-styles.ts';
import { invitePreviewStyles } from './invite-email-preview.styles.ts';

/**
 * Shows the email that an invite would send, and updates it as the invite changes. Nothing is sent.
 *
 * @tag invite-email-preview
 * @fires {AdapterErrorEvent} adapter-error - A call failed. The preview shows the error itself.
 * @slot heading - A heading above the preview.
 * @slot footer - Below the preview.
 * @csspart preview - The preview, or the notice that replaces it.
 * @csspart mail - The email.
 * @csspart envelope - Its sender and its subject.
 * @csspart body - Its text.
 * @csspart frame - Its HTML, as an email client shows it.
 * @csspart notice - The missing members, or the reason for a failure.
 * @csspart button - Every button.
 */
export class InviteEmailPreview extends LitElement {
  static override readonly styles = invitePreviewStyles;

  readonly #api = new AdapterController(this);
  readonly #localize = new LocalizeController<InvitePreviewMessages>(this, initialEnglish, invitePreviewLanguages);
  readonly #content = new LazyModule(this, async () => {
    const { PreviewContent } = await import('./preview-content.ts');
    return new PreviewContent({
      element: this,
      api: this.#api,
      getMessages: () => this.#localize.texts,
      completeEnglish: (english) => this.#localize.completeEnglish(english),
      getLanguage: () => this.#localize.language,
    });
  });
  readonly #focus = createRemovedFocusRestorer(this, () => this.focus());

  /** Overrides the adapter of the nearest provider. */
  @property({ attribute: false }) adapter: ResellerAdapter | undefined;

  /** The invite. If it is incomplete, the preview lists the missing members. Empty by default. */
  @property({ attribute: false }) value: Prefill<NewInvite> = {};

  /** Disables the buttons. Defaults to false. */
  @property({ type: Boolean, converter: booleanAttribute, reflect: true }) disabled = false;

  /** Overrides built-in texts, in every language. */
  @property({ attribute: false }) messages: Overrides<InvitePreviewMessages> = {};

  /** Focuses the preview. */
  override focus(options?: FocusOptions) {
    this.renderRoot?.querySelector<HTMLElement>('[part=preview]')?.focus(options);
  }

  adoptedCallback() {
    restoreStyles(this);
  }

  protected override willUpdate() {
    this.#focus.save();
    // After a failure, only the user retries.
    if (this.#api.adapter?.previewInvite && !this.#content.failed) void this.#content.load();
  }

  protected override updated() {
    this.#focus.restore();
  }

  protected override render() {
    return renderElementRoot(this.#localize, this.#renderBody());
  }

  #renderBody() {
    const { texts: messages } = this.#localize;
    const { adapter, isMissing } = this.#api;
    if (isMissing) return html`<p class="notice" role="alert">${messages.noAdapter}</p>`;
    if (adapter && !isOffered(adapter, 'previewInvite')) return html`<p class="notice">${messages.notOffered}</p>`;
    return html`<section part="preview" tabindex="-1" aria-label=${messages.heading}>
      ${this.#content.module?.render() ?? this.#renderPlaceholder()}
    </section>`;
  }

  #renderPlaceholder() {
    const { texts: messages } = this.#localize;
    if (!this.#content.failed) return html`<div class="skeleton placeholder" aria-hidden="true"></div>`;
    return html`<div part="notice" class="notice danger" role="alert">
      <p>${messages.partFailed}</p>
      <button part="button" type="button" ?disabled=${this.disabled} @click=${() => void this.#content.load()}>
        ${messages.tryAgain}
      </button>
    </div>`;
  }
}
