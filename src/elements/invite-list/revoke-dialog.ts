import { html, nothing } from 'lit';
import type { Invite, InviteReply } from '../../contract/models.ts';
import { toRevokedInvite } from '../../controllers/empty-replies.ts';
import { type InviteAction, InviteActionRunner, readInviteReply } from '../../controllers/invite-action-runner.ts';
import { InviteRevokedEvent, RevokeInviteEvent } from '../../events/revoke-events.ts';
import { isolate, renderText } from '../../fields/isolate.ts';
import { describeActionProblem, InviteDialog } from './invite-dialog.ts';
import type { InviteListHost } from './invite-list-host.ts';

/** Revokes an invite once the user has confirmed it: it cannot be undone. */
export class RevokeDialog extends InviteDialog {
  readonly #actions: InviteActionRunner<'revokeInvite'>;

  constructor(host: InviteListHost) {
    super(host, 'revoke');
    this.#actions = new InviteActionRunner(host.element, host.api, {
      operation: 'revokeInvite',
      createIntentEvent: (id, idempotencyKey) => new RevokeInviteEvent(id, idempotencyKey),
      readReply: (reply, known) =>
        reply === undefined ? { invite: toRevokedInvite(known), serverTime: '' } : readInviteReply(reply, known),
      createDoneEvent: ({ invite }, id) => new InviteRevokedEvent(invite, id),
    });
  }

  protected override get offered() {
    return this.#actions.offered;
  }

  protected override renderContent(invite: Invite) {
    const { id, companyName, contactEmail } = invite;
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
          @click=${() => this.#onConfirm(invite)}
        >
          ${isBusy ? messages.revoking : action?.state === 'unknown' ? messages.tryAgain : messages.revoke}
        </button>
      </div>`;
  }

  /** Forgets what failed for an invite that has another id now. */
  replaceId(id: string, newId: string) {
    this.#actions.replaceId(id, newId);
  }

  /** Forgets all earlier actions. */
  clear() {
    this.#actions.clear();
    this.remove();
  }

  protected override onClosed({ id }: Invite) {
    if (this.#actions.of(id)?.state === 'rejected') this.#actions.forget(id);
  }

  async #onConfirm(invite: Invite) {
    const { id } = invite;
    if (this.host.element.disabled || this.host.list.isForeign) return;
    const action = await this.#actions.run(id, invite);
    // The page has canceled the event and takes over.
    if (!action) return this.#actions.of(id) ? undefined : this.close();
    if (action.state === 'done') {
      await this.#finish(id, action.reply);
      if (action.isEmpty) this.host.refreshAfter(id);
    } else if (action.state === 'rejected' && action.problem.code === 'invite-not-pending') this.host.refresh();
    else if (action.state === 'rejected' && action.problem.code === 'not-found') {
      this.host.announce(describeActionProblem(action.problem, this.host.getMessages()), true);
      this.close();
      this.host.refreshMissing(id);
    }
  }

  async #finish(id: string, { invite, serverTime }: InviteReply) {
    const { list, element, announce, replace, focusDetailsButton, getMessages } = this.host;
    list.clock.set(serverTime);
    replace(id, invite);
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
