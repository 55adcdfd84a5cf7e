import { html, nothing } from 'lit';
import type { AdapterError } from '../../adapter/adapter-error.ts';
import { statusAt } from '../../contract/invite-status.ts';
import type { Invite } from '../../contract/models.ts';
import { ModalController } from '../../controllers/modal-controller.ts';
import { onHostLeft } from '../../controllers/on-host-left.ts';
import { fieldId } from '../../fields/field-id.ts';
import type { InviteActionMessages } from '../../localization/list-messages.ts';
import { describeProblem } from '../../localization/look-up.ts';
import type { InviteListHost } from './invite-list-host.ts';

/** A modal dialog about one invite. It stays open while the list changes, even if the row of the invite goes. */
export abstract class InviteDialog {
  protected readonly host: InviteListHost;
  /** The action of the dialog by its name in the contract, and the id of the `<dialog>`. */
  readonly #id: 'link' | 'revoke';
  #invite: Invite | undefined;
  readonly #modal: ModalController;

  constructor(host: InviteListHost, id: 'link' | 'revoke') {
    this.host = host;
    this.#id = id;
    this.#modal = new ModalController(host.element, id);
    host.element.addController({ hostDisconnected: () => onHostLeft(host.element, () => this.remove()) });
  }

  /** The current state of the invite: the list may have a newer one. */
  get #current(): Invite | undefined {
    const opened = this.#invite;
    if (!opened) return undefined;
    const currentId = this.host.currentId(opened.id);
    return this.host.list.items.find(({ id }) => id === currentId) ?? { ...opened, id: currentId };
  }

  /** Whether the adapter has the method. */
  protected abstract readonly offered: boolean;

  protected abstract renderContent(invite: Invite): unknown;

  protected abstract onClosed(invite: Invite): void;

  /** Renders the button that opens the dialog, if the user may do this to the invite. */
  renderOpener(invite: Invite) {
    // The server sends no change when an invite expires: what it allowed was for the pending one.
    const hasExpired = invite.status === 'pending' && statusAt(invite, this.host.list.clock.now()) === 'expired';
    if (!this.offered || hasExpired || !invite.allowedActions?.includes(this.#id)) return nothing;
    return html`<button
      part="button"
      type="button"
      id="open-${this.#id}-${fieldId(`/${invite.id}`)}"
      ?disabled=${this.host.element.disabled}
      @click=${() => this.open(invite)}
    >
      ${this.host.getMessages()[this.#id]}
    </button>`;
  }

  /** Opens the dialog. Returns false, and does nothing, while there can be no actions on the invite. */
  protected open(invite: Invite): boolean {
    const { element, list } = this.host;
    if (element.disabled || list.isForeign) return false;
    this.#invite = invite;
    element.requestUpdate();
    return true;
  }

  /** Removes the dialog and everything it showed. */
  protected remove() {
    const invite = this.#current;
    this.#invite = undefined;
    if (invite) this.onClosed(invite);
    this.host.element.requestUpdate();
  }

  protected close() {
    this.#modal.close();
  }

  render() {
    const invite = this.#current;
    if (!invite) return nothing;
    return html`<dialog
      part="dialog"
      id=${this.#id}
      aria-labelledby="${this.#id}-heading"
      @close=${() => this.#onClose(invite)}
    >
      ${this.renderContent(invite)}
    </dialog>`;
  }

  #onClose({ id }: Invite) {
    // The button that opened the dialog may be gone.
    if (this.#modal.hasFocus) this.host.focusDetailsButton(id);
    this.remove();
  }
}

/** Says why an action on an invite failed. */
export const describeActionProblem = (problem: AdapterError | undefined, messages: InviteActionMessages): string =>
  problem ? describeProblem(problem, messages.actionProblems, messages.actionProblem) : messages.actionProblem;
