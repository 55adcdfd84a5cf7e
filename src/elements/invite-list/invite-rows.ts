import { html, nothing } from 'lit';
import type { Invite } from '../../contract/models.ts';
import { fieldId } from '../../fields/field-id.ts';
import { isolate } from '../../fields/isolate.ts';
import type { InviteListMessages } from '../../localization/list-messages.ts';
import { lookUp, nameOf } from '../../localization/look-up.ts';
import type { InviteListLife } from './invite-list-life.ts';
import type { InviteListSurface } from './invite-list-surface.ts';

/** An invite that expires within so many milliseconds needs attention. */
const soon = 48 * 3_600_000;

/** What rows need of the rest of their list. */
export interface RowsSource {
  getTexts(): InviteListMessages;
  /** What comes with the first page. */
  getLife(): InviteListLife | undefined;
  loadLife(): Promise<void>;
}

/** One row for each invite, and what opens below it. */
export class InviteRows {
  readonly #surface: InviteListSurface;
  readonly #source: RowsSource;
  /** The invites whose details are open. */
  readonly #open = new Set<string>();

  constructor(surface: InviteListSurface, source: RowsSource) {
    this.#surface = surface;
    this.#source = source;
  }

  render(invite: Invite) {
    const { id, companyName, contactName, contactEmail } = invite;
    const key = fieldId(`/${id}`);
    return html`<tr part="row" role="row">
        <th part="cell" role="rowheader" scope="row" translate="no" id="company-${key}">${isolate(companyName)}</th>
        <td part="cell" role="cell" class="contact" translate="no">
          <span>${isolate(contactName)}</span><span class="second">${isolate(contactEmail)}</span>
        </td>
        ${this.#renderStatus(invite)}
        <td part="cell" role="cell" class="row-actions">${this.#renderActions(invite, key)}</td>
      </tr>
      ${this.#renderBelow(invite, key)}`;
  }

  #renderStatus(invite: Invite) {
    const { status: told, delivery, expiresAt } = invite;
    const texts = this.#source.getTexts();
    const life = this.#source.getLife();
    const trouble = lookUp(texts.troubles, delivery);
    const timeLeft = Date.parse(expiresAt) - this.#surface.list.clock.now();
    // A pending invite expires without anybody saying so.
    const status = told === 'pending' && timeLeft <= 0 ? 'expired' : told;
    const isOpen = status === 'pending' || status === 'expired';
    return html`<td part="cell" role="cell">
        <span part="badge" class="badge ${status}">${nameOf(texts.statuses, status)}</span>${
          isOpen && trouble
            ? html`<span class="second ${delivery === 'queued' ? '' : 'warn'}">${trouble}</span>`
            : nothing
        }
      </td>
      <td part="cell" role="cell" data-label=${texts.sent}>${life?.renderSent(invite)}</td>
      <td
        part="cell"
        role="cell"
        class=${status === 'pending' && timeLeft < soon ? 'warn' : nothing}
        data-label=${isOpen ? texts.expires : nothing}
      >
        ${isOpen ? life?.renderTime(expiresAt) : nothing}
      </td>`;
  }

  #renderActions(invite: Invite, key: string) {
    const { id } = invite;
    return html`${invite.allowedActions?.includes('resend') ? this.#renderResend(invite, key) : nothing}
      <button
        part="button"
        type="button"
        id="details-${key}"
        aria-labelledby="details-${key} company-${key}"
        aria-expanded=${this.#open.has(id)}
        @click=${() => this.#onDetails(id)}
      >
        ${this.#source.getTexts().details}
      </button>`;
  }

  #renderResend(invite: Invite, key: string) {
    const { api, host } = this.#surface;
    if (!api.adapter?.resendInvite) return nothing;
    const later = this.#source.getLife()?.later;
    const mustWait = this.#mustWait(invite);
    return html`${mustWait ? this.#source.getLife()?.renderWait(invite, `wait-${key}`) : nothing}
      <button
        part="button"
        type="button"
        id="resend-${key}"
        aria-labelledby="resend-${key} company-${key}"
        aria-describedby=${mustWait ? `wait-${key}` : nothing}
        aria-disabled=${mustWait || later?.resends.of(invite.id)?.state === 'busy' ? 'true' : nothing}
        ?disabled=${host.disabled}
        @click=${() => this.#onResend(invite)}
      >
        ${later?.nameResend(invite.id) ?? this.#source.getTexts().resend}
      </button>`;
  }

  #renderBelow(invite: Invite, key: string) {
    const later = this.#source.getLife()?.later;
    const note = later?.renderNote(invite);
    const details = later && this.#open.has(invite.id) ? later.renderDetails(invite) : undefined;
    if (!note && !details) return nothing;
    return html`<tr class="below" role="row">
      <td part="cell" role="cell" colspan="6" aria-labelledby="company-${key}">${note} ${details}</td>
    </tr>`;
  }

  /** Whether another email would come too soon. */
  #mustWait(invite: Invite): boolean {
    return (this.#source.getLife()?.secondsToWait(invite) ?? 0) > 0;
  }

  /** One that the user asks for before its part is there is done once it is. */
  async #onResend(invite: Invite) {
    await this.#source.loadLife();
    const { host } = this.#surface;
    if (!this.#mustWait(invite) && !host.disabled && host.isConnected)
      await this.#source.getLife()?.later.resend(invite);
  }

  #onDetails(id: string) {
    if (!this.#open.delete(id)) this.#open.add(id);
    this.#surface.host.requestUpdate();
  }
}
