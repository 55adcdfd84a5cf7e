import { html, nothing } from 'lit';
import type { Invite, InviteLink } from '../../contract/models.ts';
import { InviteActionController } from '../../controllers/invite-action-controller.ts';
import { fieldId } from '../../fields/field-id.ts';
import { isolate } from '../../fields/isolate.ts';
import { formatMoment } from '../../localization/format.ts';
import type { InviteListTexts } from '../../localization/list-messages.ts';
import { describeActionProblem, InviteDialog } from './invite-dialog.ts';
import type { InviteListEffects, InviteListSurface } from './invite-list-surface.ts';

/** Makes a registration link to hand over, shows it once, and forgets it on closing: whoever has it can register. */
export class LinkDialog extends InviteDialog {
  readonly #actions: InviteActionController<'createInviteLink'>;
  /** What became of the last copying. */
  #status: 'copied' | 'copyFailed' | undefined;

  constructor(surface: InviteListSurface, getText: () => InviteListTexts, effects: InviteListEffects) {
    super(surface, getText, effects, 'link');
    this.#actions = new InviteActionController(surface.host, surface.api, {
      operation: 'createInviteLink',
      // Links go into no event. What has no address is no link.
      fact: ({ url }) => {
        if (typeof url !== 'string') throw new TypeError('The reply has no link.');
        return undefined;
      },
    });
  }

  /** The button that opens the dialog, where a link may be made. */
  renderOpener(invite: Invite) {
    if (!this.#actions.offered || !invite.allowedActions?.includes('link')) return nothing;
    return html`<button
      part="button"
      type="button"
      id="open-link-${fieldId(`/${invite.id}`)}"
      ?disabled=${this.surface.host.disabled}
      @click=${() => this.#onOpen(invite)}
    >
      ${this.text.link}
    </button>`;
  }

  protected override renderContent({ id, companyName }: Invite) {
    const { text } = this;
    const action = this.#actions.of(id);
    return html`<h2 id="link-heading">${text.linkHeading(isolate(companyName))}</h2>
      <p>${text.linkIntro}</p>
      ${action?.state === 'busy' ? html`<p role="status">${text.creatingLink}</p>` : nothing}
      ${action?.state === 'done' ? this.#renderLink(action.reply) : nothing}
      ${
        action?.state === 'rejected' || action?.state === 'unknown'
          ? html`<p part="error" role="alert">
              ${
                action.problem?.code === 'invite-not-pending'
                  ? text.linkNotPending
                  : action.problem
                    ? describeActionProblem(action.problem, text)
                    : text.actionProblem
              }
            </p>`
          : nothing
      }
      <div class="actions">
        <button part="button" type="button" @click=${() => this.close()}>${text.close}</button>
        ${
          action?.state === 'rejected' || action?.state === 'unknown'
            ? html`<button part="button button-primary" type="button" @click=${() => this.#actions.run(id)}>
                ${text.tryAgain}
              </button>`
            : nothing
        }
      </div>`;
  }

  #renderLink({ url, expiresAt }: InviteLink) {
    const { text } = this;
    return html`<div class="field">
        <label for="link-url">${text.linkLabel}</label>
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
          <button part="button button-primary" type="button" @click=${() => this.#copy(url)}>${text.copy}</button>
        </div>
        <p part="hint">${text.linkExpires(formatMoment(this.surface.getLocale(), expiresAt))}</p>
      </div>
      <p role="status">${this.#status ? text[this.#status] : nothing}</p>`;
  }

  /** Forgets what became of earlier actions. */
  clear() {
    this.#actions.clear();
    this.leave();
  }

  protected override onClosed({ id }: Invite) {
    this.#status = undefined;
    this.#actions.forget(id);
  }

  #onOpen(invite: Invite) {
    this.open(invite);
    void this.#actions.run(invite.id);
  }

  async #copy(url: string) {
    // The same words once more are announced only where they were gone.
    this.#status = undefined;
    this.surface.host.requestUpdate();
    try {
      await navigator.clipboard.writeText(url);
      this.#status = 'copied';
    } catch {
      this.#status = 'copyFailed';
    }
    this.surface.host.requestUpdate();
  }
}
