import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Shows a dialog of its host over the page as soon as it is rendered and wanted, and again after the host has moved. */
export class ModalController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #id: string;
  readonly #isWanted: () => boolean;
  #shown: HTMLDialogElement | undefined;

  /** `id` is that of the `<dialog>` in the host's shadow root. */
  constructor(host: ReactiveControllerHost & HTMLElement, id: string, isWanted: () => boolean = () => true) {
    this.#host = host;
    this.#id = id;
    this.#isWanted = isWanted;
    host.addController(this);
  }

  /** The dialog, while it is rendered. */
  get dialog(): HTMLDialogElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLDialogElement>(`#${this.#id}`) ?? null;
  }

  /** Whether the focus is in the dialog, or went with what had it. */
  get hasFocus(): boolean {
    const { shadowRoot, ownerDocument } = this.#host;
    const focused = shadowRoot?.activeElement;
    if (focused) return this.dialog?.contains(focused) ?? false;
    return !ownerDocument.activeElement || ownerDocument.activeElement === ownerDocument.body;
  }

  /** Has the dialog shown again, even if it was closed a moment ago. */
  show() {
    this.#shown = undefined;
    this.#host.requestUpdate();
  }

  hostConnected() {
    this.#host.requestUpdate();
  }

  hostUpdated() {
    const dialog = this.#isWanted() ? this.dialog : null;
    if (!dialog) this.#shown = undefined;
    if (!dialog?.isConnected || dialog.matches(':modal')) return;
    // One that was closed a moment ago is wanted until its event comes; one that has moved with its host is open, but over nothing.
    if (dialog === this.#shown && !dialog.open) return;
    this.#shown = dialog;
    dialog.removeAttribute('open');
    dialog.showModal();
  }
}
