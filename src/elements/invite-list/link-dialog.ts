import { html, nothing } from 'lit';
import type { Invite, InviteLink } from '../../contract/models.ts';
import { ClipboardCopy } from '../../controllers/clipboard-copy.ts';
import { InviteActionRunner } from '../../controllers/invite-action-runner.ts';
import { assertInviteLink } from '../../controllers/sanitize-reply.ts';
import { isolate, renderText } from '../../fields/isolate.ts';
import { formatMoment } from '../../localization/format.ts';
import { describeActionProblem, InviteDialog } from './invite-dialog.ts';
import type { InviteListHost } from './invite-list-host.ts';

/** Creates a registration link and shows it once. Closing forgets it: anyone who has the link can register. */
export class LinkDialog extends InviteDialog {
  readonly #actions: InviteActionRunner<'createInviteLink'>;
  readonly #clipboard: ClipboardCopy;

  constructor(host: InviteListHost) {
    super(host, 'link');
    this.#clipboard = new ClipboardCopy(host.element);
    // No events: links must not end up in logs.
    this.#actions = new InviteActionRunner(host.element, host.api, {
      operation: 'createInviteLink',
      readReply(link) {
        assertInviteLink(link);
        return link;
      },
    });
  }

  protected override get offered() {
    return this.#actions.offered;
  }

  protected override renderContent({ id, companyName }: Invite) {
    const messages = this.host.getMessages();
    const action = this.#actions.of(id);
    const isMissing = action?.state === 'rejected' && action.problem.code === 'not-found';
    const hasFailed = !isMissing && (action?.state === 'rejected' || action?.state === 'unknown');
    return html`<h2 id="link-heading">${renderText(messages.linkHeading(isolate(companyName)))}</h2>
      <p>${messages.linkIntro}</p>
      ${action?.state === 'busy' ? html`<p role="status">${messages.creatingLink}</p>` : nothing}
      ${action?.state === 'done' ? this.#renderLink(action.reply) : nothing}
      ${isMissing ? html`<p role="status"><bdi>${describeActionProblem(action.problem, messages)}</bdi></p>` : nothing}
      ${
        hasFailed
          ? html`<p part="error" role="alert">
              <bdi
                >${
                  action.problem?.code === 'invite-not-pending' && !action.problem.userMessage
                    ? messages.linkNotPending
                    : describeActionProblem(action.problem, messages)
                }</bdi
              >
            </p>`
          : nothing
      }
      <div class="actions">
        <button part="button" type="button" @click=${() => this.close()}>${messages.close}</button>
        ${
          hasFailed
            ? html`<button part="button button-primary" type="button" @click=${() => void this.#create(id)}>
                ${messages.tryAgain}
              </button>`
            : nothing
        }
      </div>`;
  }

  #renderLink({ url, expiresAt }: InviteLink) {
    const messages = this.host.getMessages();
    const { status } = this.#clipboard;
    return html`<div class="field">
        <label for="link-url">${messages.linkLabel}</label>
        <div class="copy">
          <input
            part="input"
            id="link-url"
            readonly
            dir="ltr"
            translate="no"
            autocomplete="off"
            .value=${url}
            @focus=${(event: FocusEvent) => (event.target as HTMLInputElement).select()}
          />
          <button part="button button-primary" type="button" @click=${() => void this.#clipboard.copy(url)}>
            ${messages.copy}
          </button>
        </div>
        <p part="hint">${messages.linkExpires(formatMoment(this.host.getLocale(), expiresAt))}</p>
      </div>
      <p role="status">${status ? messages[status] : nothing}</p>`;
  }

  /** Keeps the link of an invite that has another id now. */
  replaceId(id: string, newId: string) {
    this.#actions.replaceId(id, newId);
  }

  /** Forgets all earlier actions. */
  clear() {
    this.#actions.clear();
    this.remove();
  }

  protected override onClosed({ id }: Invite) {
    this.#clipboard.reset();
    this.#actions.forget(id);
  }

  protected override open(invite: Invite): boolean {
    const isOpen = super.open(invite);
    if (isOpen) void this.#create(invite.id);
    return isOpen;
  }

  async #create(id: string) {
    const action = await this.#actions.run(id);
    if (action?.state === 'rejected' && action.problem.code === 'not-found') this.host.refreshMissing(id);
  }
}
