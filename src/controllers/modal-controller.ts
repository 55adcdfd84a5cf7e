import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { focusedIn } from './focus-restorer.ts';

/**
 * Opens a `<dialog>` of its host as a modal once it is rendered, and again after the host has moved in the document.
 * Calls `preventDefault()` on an Escape that closes the dialog, so that the page can ignore the key.
 */
export class ModalController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #id: string;
  readonly #isWanted: () => boolean;
  #shown: HTMLDialogElement | undefined;
  #document: Document | undefined;

  /**
   * @param id - The id of the `<dialog>` in the host's shadow root.
   * @param isWanted - Whether the dialog should be open; always by default.
   */
  constructor(host: ReactiveControllerHost & HTMLElement, id: string, isWanted: () => boolean = () => true) {
    this.#host = host;
    this.#id = id;
    this.#isWanted = isWanted;
    host.addController(this);
  }

  /** The dialog; `null` while it is not rendered. */
  get dialog(): HTMLDialogElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLDialogElement>(`#${this.#id}`) ?? null;
  }

  /** Whether the focus is in the dialog, or was lost with a removed element. */
  get hasFocus(): boolean {
    const { shadowRoot, ownerDocument } = this.#host;
    const focused = focusedIn(shadowRoot);
    if (focused) return this.dialog?.contains(focused) ?? false;
    return !ownerDocument.activeElement || ownerDocument.activeElement === ownerDocument.body;
  }

  /** Opens the dialog again, even if it has just been closed. */
  show() {
    this.#shown = undefined;
    this.#host.requestUpdate();
  }

  close() {
    const { dialog } = this;
    if (!dialog) return;
    if (canBeModal(dialog)) return dialog.close();
    dialog.removeAttribute('open');
    dialog.dispatchEvent(new Event('close'));
  }

  hostConnected() {
    this.#document = this.#host.ownerDocument;
    // While nothing has the focus, keys go to the body. Capture them there, before the page's listeners.
    this.#document.addEventListener('keydown', this.#onBodyKey, true);
    this.#host.addEventListener('keydown', this.#onKey);
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    this.#document?.removeEventListener('keydown', this.#onBodyKey, true);
    this.#host.removeEventListener('keydown', this.#onKey);
  }

  hostUpdated() {
    const dialog = this.#isWanted() ? this.dialog : null;
    if (!dialog) this.#shown = undefined;
    if (!dialog?.isConnected || dialog.matches(':modal')) return;
    // A dialog that was just closed stays wanted until its `close` event. One that moved with its host has the attribute
    // `open`, but is no longer modal.
    if (dialog === this.#shown && !dialog.open) return;
    this.#shown = dialog;
    dialog.removeAttribute('open');
    if (canBeModal(dialog)) dialog.showModal();
    else dialog.setAttribute('open', '');
  }

  readonly #onKey = (event: KeyboardEvent) => {
    const { dialog } = this;
    if (dialog && event.composedPath().includes(dialog)) this.#closeOnEscape(event);
  };

  readonly #onBodyKey = (event: KeyboardEvent) => {
    const { target } = event;
    const { body } = this.#host.ownerDocument;
    // Ignore keys for a dialog of the page above this one.
    if (target === body && this.dialog?.open && !body.querySelector('dialog:modal')) this.#closeOnEscape(event);
  };

  #closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    this.close();
  }
}

/** Whether the DOM supports modal dialogs. jsdom does not. */
const canBeModal = (dialog: Partial<HTMLDialogElement>): boolean => dialog.showModal !== undefined;
