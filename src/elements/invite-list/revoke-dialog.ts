import { html, nothing } from 'lit';
import type { Invite, InviteReply } from '../../contract/models.ts';
import { InviteActionController } from '../../controllers/invite-action-controller.ts';
import { InviteRevokedEvent, RevokeInviteEvent } from '../../events/revoke-events.ts';
import { fieldId } from '../../fields/field-id.ts';
import { isolate } from '../../fields/isolate.ts';
import type { InviteListTexts } from '../../localization/list-messages.ts';
import { describeActionProblem, InviteDialog } from './invite-dialog.ts';
import type { InviteListEffects, InviteListSurface } from './invite-list-surface.ts';

/** Withdraws an invite once the user has said so twice: it cannot be undone. */
export class RevokeDialog extends InviteDialog {
  readonly #actions: InviteActionController<'revokeInvite'>;

  constructor(surface: InviteListSurface, getText: () => InviteListTexts, effects: InviteListEffects) {
    super(surface, getText, effects, 'revoke');
    this.#actions = new InviteActionController(surface.host, surface.api, {
      operation: 'revokeInvite',
      intent: (id, idempotencyKey) => new RevokeInviteEvent(id, idempotencyKey),
      fact: ({ invite }) => new InviteRevokedEvent(invite),
    });
  }

  /** The button that opens the dialog, where the invite may be withdrawn. */
  renderOpener(invite: Invite) {
    if (!this.#actions.offered || !invite.allowedActions?.includes('revoke')) return nothing;
    return html`<button
      part="button"
      type="button"
      id="open-revoke-${fieldId(`/${invite.id}`)}"
      ?disabled=${this.surface.host.disabled}
      @click=${() => this.open(invite)}
    >
      ${this.text.revoke}
    </button>`;
  }

  protected override renderContent({ id, companyName, contactEmail }: Invite) {
    const { text } = this;
    const action = this.#actions.of(id);
    const isBusy = action?.state === 'busy';
    return html`<h2 id="revoke-heading">${text.revokeHeading(isolate(companyName))}</h2>
      <p>${text.revokeWarning(isolate(contactEmail))}</p>
      ${
        action?.state === 'rejected' || action?.state === 'unknown'
          ? html`<p part="error" role="alert">${this.#describe(action)}</p>`
          : nothing
      }
      <p class="visually-hidden" role="status">${isBusy ? text.revoking : nothing}</p>
      <div class="actions">
        <button part="button" type="button" @click=${() => this.close()}>${text.keepInvite}</button>
        <button
          part="button button-primary"
          class="dangerous"
          type="button"
          aria-disabled=${isBusy ? 'true' : nothing}
          @click=${() => this.#onConfirm(id)}
        >
          ${isBusy ? text.revoking : action?.state === 'unknown' ? text.tryAgain : text.revoke}
        </button>
      </div>`;
  }

  /** Forgets what became of earlier actions. */
  clear() {
    this.#actions.clear();
    this.leave();
  }

  protected override onClosed({ id }: Invite) {
    if (this.#actions.of(id)?.state === 'rejected') this.#actions.forget(id);
  }

  async #onConfirm(id: string) {
    await this.#actions.run(id);
    const action = this.#actions.of(id);
    if (action?.state === 'done') await this.#finish(action.reply);
    else if (action?.state === 'rejected' && action.problem.code === 'invite-not-pending') this.effects.refresh();
  }

  async #finish({ invite, serverTime }: InviteReply) {
    const { list, host } = this.surface;
    list.clock.set(serverTime);
    list.learn(invite);
    this.#actions.forget(invite.id);
    this.effects.announce(this.text.revoked(isolate(invite.companyName)));
    this.close();
    // The button that opened the dialog is gone.
    await host.updateComplete;
    this.effects.focusDetails(invite.id);
  }

  #describe(action: NonNullable<ReturnType<InviteActionController<'revokeInvite'>['of']>>): string {
    const { text } = this;
    if (action.state === 'unknown') return text.revokeUnknown;
    if (action.state !== 'rejected') return '';
    return action.problem.code === 'invite-not-pending'
      ? text.revokeNotPending
      : describeActionProblem(action.problem, text);
  }
}
