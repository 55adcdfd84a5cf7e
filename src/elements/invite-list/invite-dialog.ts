import { html, nothing, type ReactiveController } from 'lit';
import type { AdapterError } from '../../adapter/adapter-error.ts';
import type { Invite } from '../../contract/models.ts';
import { ModalController } from '../../controllers/modal-controller.ts';
import { onHostLeft } from '../../controllers/on-host-left.ts';
import type { InviteListTexts } from '../../localization/list-messages.ts';
import { lookUp } from '../../localization/look-up.ts';
import type { InviteListEffects, InviteListSurface } from './invite-list-surface.ts';

/** A modal dialog about one invite. It outlives its row: a list that changes meanwhile takes nothing away from it. */
export abstract class InviteDialog implements ReactiveController {
  protected readonly surface: InviteListSurface;
  protected readonly effects: InviteListEffects;
  readonly #getText: () => InviteListTexts;
  /** The name of the dialog in its list. */
  readonly #name: string;
  #invite: Invite | undefined;
  readonly #modal: ModalController;

  constructor(surface: InviteListSurface, getText: () => InviteListTexts, effects: InviteListEffects, name: string) {
    this.surface = surface;
    this.effects = effects;
    this.#getText = getText;
    this.#name = name;
    this.#modal = new ModalController(surface.host, name);
    surface.host.addController(this);
  }

  protected get text(): InviteListTexts {
    return this.#getText();
  }

  /** The invite that the dialog is about, as the list knows it now. */
  protected get invite(): Invite | undefined {
    const opened = this.#invite;
    return opened && (this.surface.list.items.find(({ id }) => id === opened.id) ?? opened);
  }

  protected abstract renderContent(invite: Invite): unknown;

  /** What was shown is shown no more. */
  protected abstract onClosed(invite: Invite): void;

  open(invite: Invite) {
    if (this.surface.host.disabled) return;
    this.#invite = invite;
    this.surface.host.requestUpdate();
  }

  /** Takes the dialog away, with all that it showed. */
  leave() {
    const { invite } = this;
    this.#invite = undefined;
    if (invite) this.onClosed(invite);
    this.surface.host.requestUpdate();
  }

  protected close() {
    this.#modal.dialog?.close();
  }

  hostDisconnected() {
    onHostLeft(this.surface.host, () => this.leave());
  }

  render() {
    const { invite } = this;
    if (!invite) return nothing;
    return html`<dialog
      part="dialog"
      id=${this.#name}
      aria-labelledby="${this.#name}-heading"
      @close=${() => this.#onClose(invite)}
    >
      ${this.renderContent(invite)}
    </dialog>`;
  }

  #onClose({ id }: Invite) {
    // What opened the dialog may have gone meanwhile.
    if (this.#modal.hasFocus) this.effects.focusDetails(id);
    this.leave();
  }
}

/** Why something could not be done with an invite, in words. */
export function describeActionProblem({ code, status }: AdapterError, text: InviteListTexts): string {
  const known = status === 403 ? 'forbidden' : status === 401 ? 'unauthenticated' : code;
  return lookUp(text.actionProblems, known) ?? text.actionProblem;
}
