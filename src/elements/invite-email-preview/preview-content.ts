import { html, nothing } from 'lit';
import type { AdapterError } from '../../adapter/adapter-error.ts';
import type { InvitePreview, NewInvite } from '../../contract/models.ts';
import type { AdapterController, AdapterHost } from '../../controllers/adapter-controller.ts';
import type { FormErrors } from '../../controllers/value-store.ts';
import { PreviewController } from '../../controllers/preview-controller.ts';
import type { Prefill } from '../../fields/prefill.ts';
import { restoreTexts } from '../../fields/restore-texts.ts';
import english from '../../localization/en/invite-email-preview.ts';
import { describeProblem, lookUp } from '../../localization/look-up.ts';
import type { InvitePreviewMessages } from '../../localization/preview-messages.ts';
import { restoreStyles } from '../../styles/restore-styles.ts';
import { MailFrameController } from './mail-frame-controller.ts';
import { renderMail } from './mail-view.ts';
import { mailStyles } from './mail.styles.ts';
import { checkInvite } from './preview-input.ts';

/** The members of the preview element that its content uses. */
export interface PreviewHost {
  readonly element: AdapterHost & { readonly value: Prefill<NewInvite>; readonly disabled: boolean };
  readonly api: AdapterController;
  getMessages(): InvitePreviewMessages;
  completeEnglish(english: InvitePreviewMessages): void;
  /** Returns the language of the texts. */
  getLanguage(): string;
}

/**
 * The content of the preview: the email, or the reason why there is none. Loaded once there is an adapter with
 * `previewInvite`.
 */
export class PreviewContent {
  readonly #host: PreviewHost;
  readonly #preview: PreviewController;
  readonly #frame: MailFrameController;

  constructor(host: PreviewHost) {
    const { element, api } = host;
    this.#host = host;
    this.#preview = new PreviewController(element, api, checkInvite);
    this.#frame = new MailFrameController(element);
    host.completeEnglish(english);
    restoreStyles(element, [mailStyles]);
    element.addController({ hostUpdate: () => restoreTexts(element.shadowRoot) });
  }

  render() {
    const { state } = this.#preview;
    if (state.name === 'shown') return this.#renderShown(state.preview, state.language);
    if (state.name === 'lacking') return this.#renderLacking(state.errors, state.refused);
    if (state.name === 'failed') return this.#renderProblem(state.problem);
    return html`<p class="visually-hidden" role="status">${this.#host.getMessages().loading}</p>
      <div class="skeleton placeholder" aria-hidden="true"></div>`;
  }

  #renderShown(preview: InvitePreview, language: string) {
    const messages = this.#host.getMessages();
    const content = this.#frame.open ? this.#frame.render(preview.html, messages) : undefined;
    return html`${renderMail({
      preview,
      messages,
      language,
      pageLanguage: this.#host.getLanguage(),
      content,
      isBusy: this.#preview.busy,
    })}
    ${preview.html ? this.#renderButton(this.#frame.open ? messages.showText : messages.showHtml, () => this.#frame.toggle()) : nothing}`;
  }

  #renderLacking(errors: FormErrors, refused: boolean) {
    const messages = this.#host.getMessages();
    const pointersOf = (isMissing: boolean) =>
      Array.from(errors).flatMap(([pointer, code]) => ((code === 'required') === isMissing ? [pointer] : []));
    return html`<div part="notice" class="notice ${refused ? 'danger' : ''}" role=${refused ? 'alert' : nothing}>
      ${this.#renderMembers(messages.missing, pointersOf(true))}
      ${this.#renderMembers(messages.wrong, pointersOf(false))} ${refused ? this.#renderRetry() : nothing}
    </div>`;
  }

  #renderMembers(words: string, pointers: readonly string[]) {
    if (!pointers.length) return nothing;
    const { members } = this.#host.getMessages();
    return html`<p>${words}</p>
      <ul>
        ${pointers.map((pointer) => html`<li><bdi>${lookUp(members, pointer) ?? pointer.slice(1)}</bdi></li>`)}
      </ul>`;
  }

  #renderProblem(error: AdapterError) {
    const { problems, problem } = this.#host.getMessages();
    return html`<div part="notice" class="notice danger" role="alert">
      <p><bdi>${describeProblem(error, problems, problem)}</bdi></p>
      ${this.#renderRetry()}
    </div>`;
  }

  #renderRetry() {
    return this.#renderButton(this.#host.getMessages().tryAgain, () => void this.#preview.load());
  }

  #renderButton(words: string, onClick: () => void) {
    return html`<button part="button" type="button" ?disabled=${this.#host.element.disabled} @click=${onClick}>
      ${words}
    </button>`;
  }
}
