import { html, nothing } from 'lit';
import type { AdapterError } from '../../adapter/adapter-error.ts';
import type { InvitePreview, NewInvite } from '../../contract/models.ts';
import type { AdapterController, AdapterHost } from '../../controllers/adapter-controller.ts';
import type { FormErrors } from '../../controllers/value-store.ts';
import { PreviewController } from '../../controllers/preview-controller.ts';
import type { Prefill } from '../../fields/prefill.ts';
import { restoreTexts } from '../../fields/restore-texts.ts';
import type { TextsByCode } from '../../localization/messages.ts';
import type { InvitePreviewLaterMessages, InvitePreviewMessages } from '../../localization/preview-messages.ts';
import { restoreStyles } from '../../styles/restore-styles.ts';
import { MailFrame } from './mail-frame.ts';
import { renderMail } from './mail-view.ts';
import { checkInvite } from './preview-input.ts';
import { previewLaterMessages } from './preview-later.messages.ts';
import { mailStyles } from './mail.styles.ts';

/** What the preview's parts may use of it. */
export interface PreviewSurface {
  readonly host: AdapterHost & { readonly value: Prefill<NewInvite>; readonly disabled: boolean };
  readonly api: AdapterController;
  /** All texts, given the English of those that came later. */
  complete(later: InvitePreviewLaterMessages): InvitePreviewMessages;
  /** What these texts are written in. */
  getLanguage(): string;
}

/** What the preview needs once there is an adapter to ask. */
export class PreviewLater {
  readonly #surface: PreviewSurface;
  readonly #preview: PreviewController;
  readonly #frame: MailFrame;

  constructor(surface: PreviewSurface) {
    this.#surface = surface;
    this.#preview = new PreviewController(surface.host, surface.api, checkInvite);
    this.#frame = new MailFrame(surface.host);
    restoreStyles(surface.host, [mailStyles]);
    surface.host.addController({ hostUpdate: () => restoreTexts(surface.host.shadowRoot) });
  }

  render() {
    const { state } = this.#preview;
    if (state.name === 'shown') return this.#renderShown(state.preview, state.language);
    if (state.name === 'lacking') return this.#renderLacking(state.errors, state.refused);
    if (state.name === 'failed') return this.#renderProblem(state.problem);
    return html`<p class="visually-hidden" role="status">${this.#text.loading}</p>
      <div class="skeleton" aria-hidden="true"></div>`;
  }

  get #text(): InvitePreviewMessages {
    return this.#surface.complete(previewLaterMessages);
  }

  #renderShown(preview: InvitePreview, language: string) {
    const text = this.#text;
    const content = this.#frame.open ? this.#frame.render(preview.html, text) : undefined;
    return html`${renderMail({
      preview,
      text,
      language,
      pageLanguage: this.#surface.getLanguage(),
      content,
      isBusy: this.#preview.busy,
    })}
    ${preview.html ? this.#renderButton(this.#frame.open ? text.showText : text.showHtml, () => this.#frame.toggle()) : nothing}`;
  }

  #renderLacking(errors: FormErrors, refused: boolean) {
    const text = this.#text;
    const pointersOf = (isMissing: boolean) =>
      Array.from(errors).flatMap(([pointer, code]) => ((code === 'required') === isMissing ? [pointer] : []));
    return html`<div part="notice" class="notice ${refused ? 'danger' : ''}" role=${refused ? 'alert' : nothing}>
      ${this.#renderMembers(text.missing, pointersOf(true))} ${this.#renderMembers(text.wrong, pointersOf(false))}
      ${refused ? this.#renderRetry() : nothing}
    </div>`;
  }

  #renderMembers(words: string, pointers: readonly string[]) {
    if (!pointers.length) return nothing;
    const { members } = this.#text;
    return html`<p>${words}</p>
      <ul>
        ${pointers.map((pointer) => html`<li><bdi>${find(members, pointer) ?? pointer.slice(1)}</bdi></li>`)}
      </ul>`;
  }

  #renderProblem({ code, status }: AdapterError) {
    const { problems, problem } = this.#text;
    const known = status === 403 ? 'forbidden' : status === 401 ? 'unauthenticated' : code;
    return html`<div part="notice" class="notice danger" role="alert">
      <p>${find(problems, known) ?? problem}</p>
      ${this.#renderRetry()}
    </div>`;
  }

  #renderRetry() {
    return this.#renderButton(this.#text.tryAgain, () => void this.#preview.load());
  }

  #renderButton(words: string, onClick: () => void) {
    return html`<button part="button" type="button" ?disabled=${this.#surface.host.disabled} @click=${onClick}>
      ${words}
    </button>`;
  }
}

/** The text of a code from a server, if it has one. Not `look-up.ts`: the lists' file would be loaded for it. */
const find = (texts: TextsByCode, code: string): string | undefined => new Map(Object.entries(texts)).get(code);
