import { html, nothing, type TemplateResult } from 'lit';
import { hrefOf } from '../state/router.ts';
import { icon } from '../ui/icons.ts';

const shownFor = 12_000;

/** One short message at a time, that something was done. */
export class Toast {
  readonly #changed: () => void;
  #words: string | undefined;
  #hasMail = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** `hasMail` leads to the mail that was sent. */
  show(words: string, { hasMail = false } = {}): void {
    this.#words = words;
    this.#hasMail = hasMail;
    this.#wait();
    this.#changed();
  }

  readonly hide = (): void => {
    clearTimeout(this.#timer);
    if (this.#words === undefined) return;
    this.#words = undefined;
    this.#changed();
  };

  /** An open modal dialog makes the rest of the page deaf, so the message must speak from inside it. */
  render(isHere: boolean): TemplateResult {
    return html`<div class="toast-region" role="status">
      ${isHere && this.#words !== undefined ? this.#renderToast(this.#words) : nothing}
    </div>`;
  }

  #renderToast(words: string): TemplateResult {
    const stay = () => clearTimeout(this.#timer);
    const leave = () => this.#wait();
    return html`<div class="toast" @pointerenter=${stay} @focusin=${stay} @pointerleave=${leave} @focusout=${leave}>
      ${icon('check')}
      <p>${words}</p>
      ${this.#hasMail ? html`<a href=${hrefOf('outbox')}>Open the Outbox</a>` : nothing}
      <button class="icon-button" type="button" aria-label="Dismiss" @click=${this.hide}>${icon('close')}</button>
    </div>`;
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.hide, shownFor);
  }
}
