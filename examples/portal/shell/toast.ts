import { html, nothing, type TemplateResult } from 'lit';
import { hrefOf } from '../state/router.ts';
import { icon } from '../ui/icons.ts';

const durationMs = 12_000;

/** Shows a short confirmation, one at a time. */
export class Toast {
  readonly #changed: () => void;
  #text: string | undefined;
  #hasMail = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** @param hasMail - Whether to link to the email that was sent. */
  show(text: string, { hasMail = false } = {}): void {
    this.#text = text;
    this.#hasMail = hasMail;
    this.#wait();
    this.#changed();
  }

  readonly hide = (): void => {
    clearTimeout(this.#timer);
    if (this.#text === undefined) return;
    this.#text = undefined;
    this.#changed();
  };

  /** Render it inside an open modal dialog, because the rest of the page is inert. */
  render(isHere: boolean): TemplateResult {
    return html`<div class="toast-region" role="status">
      ${isHere && this.#text !== undefined ? this.#renderToast(this.#text) : nothing}
    </div>`;
  }

  #renderToast(text: string): TemplateResult {
    const stay = () => clearTimeout(this.#timer);
    const leave = () => this.#wait();
    return html`<div class="toast" @pointerenter=${stay} @focusin=${stay} @pointerleave=${leave} @focusout=${leave}>
      ${icon('check')}
      <p>${text}</p>
      ${this.#hasMail ? html`<a href=${hrefOf('outbox')}>Open the Outbox</a>` : nothing}
      <button class="icon-button" type="button" aria-label="Dismiss" @click=${this.hide}>${icon('close')}</button>
    </div>`;
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.hide, durationMs);
  }
}
