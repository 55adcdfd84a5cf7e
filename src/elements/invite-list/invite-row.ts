import { html, nothing } from 'lit';
import type { Invite } from '../../contract/models.ts';
import type { ServerClock } from '../../controllers/server-clock.ts';
import { fieldId } from '../../fields/field-id.ts';
import type { InviteListMessages } from '../../localization/list-messages.ts';
import { lookUp, nameOf } from '../../localization/look-up.ts';
import type { LoadedInvites } from './loaded-invites.ts';

/** Warn about invites that expire within this time, as the filter “Needs attention” does, in milliseconds. */
const expiresSoonMs = 48 * 3_600_000;

/** The statuses whose badge has a color. */
const colored = ['pending', 'accepted'] as const satisfies readonly Invite['status'][] as readonly string[];

/** The inputs of a row. */
export interface InviteRowContext {
  readonly messages: InviteListMessages;
  readonly clock: ServerClock;
  /** Undefined on first paint. */
  readonly loaded: LoadedInvites | undefined;
  /** Whether the adapter can resend invites. */
  readonly canResend: boolean;
  readonly isDisabled: boolean;
  readonly areDetailsOpen: boolean;
  onResend(): void;
  onToggleDetails(): void;
}

/** Renders an invite as a row, with a second one below it for the outcome of an action and for details. */
export function renderInviteRow(invite: Invite, context: InviteRowContext) {
  const { id, companyName, contactName, contactEmail } = invite;
  const key = fieldId(`/${id}`);
  return html`<tr part="row" role="row">
      <th part="cell" role="rowheader" scope="row" translate="no" id="company-${key}"><bdi>${companyName}</bdi></th>
      <td part="cell" role="cell" class="contact" translate="no">
        <bdi>${contactName}</bdi><bdi class="second">${contactEmail}</bdi>
      </td>
      ${renderStatus(invite, context)}
      <td part="cell" role="cell" class="row-actions">
        ${context.canResend && invite.allowedActions?.includes('resend') ? renderResend(invite, key, context) : nothing}
        ${renderDetailsButton(key, context)}
      </td>
    </tr>
    ${renderBelow(invite, key, context)}`;
}

function renderStatus(invite: Invite, { messages, clock, loaded }: InviteRowContext) {
  const { delivery, expiresAt } = invite;
  const timeLeft = Date.parse(expiresAt) - clock.now();
  // The server sends no change when an invite expires. `statusAt` reads other formats of the date, too, and is loaded later.
  const status = invite.status === 'pending' && timeLeft <= 0 ? 'expired' : invite.status;
  const isOpen = status === 'pending' || status === 'expired';
  const trouble = isOpen && lookUp(messages.troubles, delivery);
  return html`<td part="cell" role="cell">
      <span part="badge" class="badge ${colored.includes(status) ? status : ''}"
        >${nameOf(messages.statuses, status, messages.otherStatus)}</span
      >${trouble ? html`<span class="second ${delivery === 'queued' ? '' : 'warn'}">${trouble}</span>` : nothing}
    </td>
    <td part="cell" role="cell" data-label=${messages.sent}>${loaded?.renderSent(invite)}</td>
    <td
      part="cell"
      role="cell"
      class=${status === 'pending' && timeLeft < expiresSoonMs ? 'warn' : nothing}
      data-label=${isOpen && expiresAt ? messages.expires : nothing}
    >
      ${isOpen ? loaded?.times.render(expiresAt) : nothing}
    </td>`;
}

function renderResend(invite: Invite, key: string, { messages, loaded, isDisabled, onResend }: InviteRowContext) {
  const actions = loaded?.actions;
  const mustWait = actions !== undefined && actions.secondsToWait(invite) > 0;
  return html`${mustWait ? actions.renderWait(invite, `wait-${key}`) : nothing}
    <button
      part="button"
      type="button"
      id="resend-${key}"
      aria-labelledby="resend-${key} company-${key}"
      aria-describedby=${mustWait ? `wait-${key}` : nothing}
      aria-disabled=${mustWait || actions?.isResending(invite) ? 'true' : nothing}
      ?disabled=${isDisabled}
      @click=${onResend}
    >
      ${actions?.describeResend(invite) ?? messages.resend}
    </button>`;
}

function renderDetailsButton(key: string, { messages, areDetailsOpen, onToggleDetails }: InviteRowContext) {
  return html`<button
    part="button"
    type="button"
    id="details-${key}"
    aria-labelledby="details-${key} company-${key}"
    aria-expanded=${areDetailsOpen}
    @click=${onToggleDetails}
  >
    ${areDetailsOpen ? html`<span id="word-${key}">${messages.details}</span>` : messages.details}
  </button>`;
}

function renderBelow(invite: Invite, key: string, { loaded, areDetailsOpen }: InviteRowContext) {
  const outcome = loaded?.actions.renderResendOutcome(invite);
  const details = areDetailsOpen ? loaded?.actions.renderDetails(invite) : undefined;
  if (!outcome && !details) return nothing;
  // Name the row: its only cell would give it the same name as the row above. Refer to the word “Details” itself: the
  // name of its button consists of references, which are not followed from here.
  const name = [outcome && `outcome-${key}`, details && `word-${key} company-${key}`].filter(Boolean).join(' ');
  return html`<tr class="below" role="row" aria-labelledby=${name}>
    <td part="cell" role="cell" colspan="6" aria-labelledby="company-${key}">
      ${outcome ? html`<div id="outcome-${key}">${outcome}</div>` : nothing} ${details}
    </td>
  </tr>`;
}
