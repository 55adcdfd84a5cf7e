import { html, nothing } from 'lit';
import type { Invite, InviteReply } from '../../contract/models.ts';
import { type InviteAction, InviteActionRunner } from '../../controllers/invite-action-runner.ts';
import { assertInviteReply } from '../../controllers/sanitize-reply.ts';
import { InviteRevokedEvent, RevokeInviteEvent } from '../../events/revoke-events.ts';
import { isolate, renderText } from '../../fields/isolate.ts';
import { describeActionProblem, InviteDialog } from './invite-dialog.ts';
import type { InviteListHost } from './invite-list-host.ts';

/** Revokes an invite after a confirmation, because it cannot be undone. */
export class RevokeDialog extends InviteDialog {
  readonly #actions: InviteActionRunner<'revokeInvite'>;

  constructor(host: InviteListHost) {
    super(host, 'revoke');
    this.#actions = new InviteActionRunner(host.element, host.api, {
      operation: 'revokeInvite',
      createIntentEvent: (id, idempotencyKey) => new RevokeInviteEvent(id, idempotencyKey),
      assertReply: assertInviteReply,
      createDoneEvent: ({ invite }) => new InviteRevokedEvent(invite),
    });
  }

  protected override get offered() {
    return this.#actions.offered;
  }

  protected override renderContent({ id, companyName, contactEmail }: Invite) {
    const messages = this.host.getMessages();
    const action = this.#actions.of(id);
    const isBusy = action?.state === 'busy';
    return html`<h2 id="revoke-heading">${renderText(messages.revokeHeading(isolate(companyName)))}</h2>
      <p>${renderText(messages.revokeWarning(isolate(contactEmail)))}</p>
      ${
        action?.state === 'rejected' || action?.state === 'unknown'
          ? html`<p part="error" role="alert"><bdi>${this.#describeFailure(action)}</bdi></p>`
          : nothing
      }
      <p class="visually-hidden" role="status">${isBusy ? messages.revoking : nothing}</p>
      <div class="actions">
        <button part="button" type="button" @click=${() => this.close()}>${messages.keepInvite}</button>
        <button
          part="button button-primary"
          class="dangerous"
          type="button"
          aria-disabled=${isBusy ? 'true' : nothing}
          @click=${() => this.#onConfirm(id)}
        >
          ${isBusy ? messages.revoking : action?.state === 'unknown' ? messages.tryAgain : messages.revoke}
        </button>
      </div>`;
  }

  /** Discards all earlier actions. */
  clear() {
    this.#actions.clear();
    this.remove();
  }

  protected override onClosed({ id }: Invite) {
    if (this.#actions.of(id)?.state === 'rejected') this.#actions.forget(id);
  }

  async #onConfirm(id: string) {
    if (this.host.element.disabled || this.host.list.isForeign) return;
    await this.#actions.run(id);
    const action = this.#actions.of(id);
    // The page has canceled the event to make the call itself.
    if (!action) return this.close();
    if (action.state === 'done') await this.#finish(action.reply);
    else if (action.state === 'rejected' && action.problem.code === 'invite-not-pending') this.host.refresh();
  }

  async #finish({ invite, serverTime }: InviteReply) {
    const { list, element, announce, focusDetailsButton, getMessages } = this.host;
    list.clock.set(serverTime);
    list.upsert(invite);
    this.#actions.forget(invite.id);
    announce(getMessages().revoked(isolate(invite.companyName)));
    this.close();
    // The button that opened the dialog no longer exists.
    await element.updateComplete;
    focusDetailsButton(invite.id);
  }

  #describeFailure(action: InviteAction<InviteReply> & { state: 'rejected' | 'unknown' }): string {
    const messages = this.host.getMessages();
    if (action.state === 'unknown') return messages.revokeUnknown;
    return action.problem.code === 'invite-not-pending' && !action.problem.userMessage
      ? messages.revokeNotPending
      : describeActionProblem(action.problem, messages);
  }
}
