import { html, nothing } from 'lit';
import { isVisibleText } from '../../contract/invisible.ts';
import type { Invite } from '../../contract/models.ts';
import { OpenCustomerEvent } from '../../events/customer-events.ts';
import { fieldId } from '../../fields/field-id.ts';
import { isolate, renderText } from '../../fields/isolate.ts';
import { formatMoment, nameLanguage } from '../../localization/format.ts';
import type { InviteListMessages } from '../../localization/list-messages.ts';
import { nameOf } from '../../localization/look-up.ts';

/** The inputs of the details of an invite. */
export interface InviteDetailsContext {
  readonly messages: InviteListMessages;
  readonly locale: string;
  /** Further buttons. */
  readonly actions: unknown;
  readonly element: HTMLElement;
}

/** Renders details that do not fit into the row: who sent the invite and when, who is billed, and the message. */
export function renderInviteDetails(invite: Invite, { messages, locale, actions, element }: InviteDetailsContext) {
  const { billingContact, createdBy, delivery, language, message, expiresAt, acceptedAt, revokedAt, customerId } =
    invite;
  const isOpen = invite.status === 'pending' || invite.status === 'expired';
  const entries: readonly (readonly [string, unknown])[] = [
    [messages.sentBy, createdBy && html`<bdi>${createdBy}</bdi>`],
    [messages.delivery, delivery && nameOf(messages.deliveries, delivery)],
    [messages.sendings, renderSendings(invite, messages, locale)],
    [
      messages.billingContact,
      (billingContact?.email || billingContact?.phone) &&
        html`<bdi>${billingContact.email}</bdi><br /><span dir="ltr">${billingContact.phone}</span>`,
    ],
    [messages.language, language && nameLanguage(locale, language)],
    [messages.expires, isOpen && formatMoment(locale, expiresAt)],
    [messages.acceptedAt, formatMoment(locale, acceptedAt)],
    [messages.revokedAt, formatMoment(locale, revokedAt)],
    [messages.message, message && html`<span class="message" dir="auto">${message}</span>`],
  ];
  return html`<div part="details" class="details">
    <dl>
      ${entries.map(([name, value]) =>
        value
          ? html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`
          : nothing,
      )}
    </dl>
    <div class="actions">
      ${
        isVisibleText(customerId)
          ? html`<button
              part="button"
              type="button"
              id="customer-${fieldId(`/${invite.id}`)}"
              @click=${() => element.dispatchEvent(new OpenCustomerEvent(customerId))}
            >
              ${messages.openCustomer}
            </button>`
          : nothing
      }
      ${actions}
    </div>
  </div>`;
}

/** Renders each email that was sent, or the time of the last one if the back end keeps no history. */
function renderSendings({ sendings, lastSentAt }: Invite, messages: InviteListMessages, locale: string) {
  const emails = Array.isArray(sendings) ? sendings.filter((sending) => formatMoment(locale, sending?.sentAt)) : [];
  if (!emails.length) return formatMoment(locale, lastSentAt);
  return html`<ol>
    ${emails.map(
      ({ sentAt, sentBy, delivery }) =>
        html`<li>
          ${renderText(
            messages.sending(
              formatMoment(locale, sentAt),
              sentBy && isolate(sentBy),
              delivery && nameOf(messages.deliveries, delivery),
            ),
          )}
        </li>`,
    )}
  </ol>`;
}
