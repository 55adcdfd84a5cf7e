import { html, nothing } from 'lit';
import type { Invite } from '../../contract/models.ts';
import { OpenCustomerEvent } from '../../events/customer-events.ts';
import { fieldId } from '../../fields/field-id.ts';
import { isolate } from '../../fields/isolate.ts';
import { formatMoment, nameLanguage } from '../../localization/format.ts';
import type { InviteListTexts } from '../../localization/list-messages.ts';
import { nameOf } from '../../localization/look-up.ts';

/** All that is known of an invite. */
export interface DetailsView {
  readonly invite: Invite;
  readonly text: InviteListTexts;
  readonly locale: string;
  /** What else can be done with it. */
  readonly actions: unknown;
  readonly host: HTMLElement;
}

/** What does not fit into the row: who sent it and when, who is billed, and what the email says. */
export function renderInviteDetails({ invite, text, locale, actions, host }: DetailsView) {
  const { billingContact, createdBy, language, message, acceptedAt, revokedAt, customerId } = invite;
  const facts: readonly (readonly [string, unknown])[] = [
    [text.sentBy, createdBy && isolate(createdBy)],
    [text.delivery, nameOf(text.deliveries, invite.delivery)],
    [text.sendings, renderSendings(invite, text, locale)],
    [
      text.billingContact,
      billingContact && html`${isolate(billingContact.email)}<br /><span dir="ltr">${billingContact.phone}</span>`,
    ],
    [text.language, language && nameLanguage(locale, language)],
    [text.acceptedAt, formatMoment(locale, acceptedAt)],
    [text.revokedAt, formatMoment(locale, revokedAt)],
    [text.message, message && html`<span class="message" dir="auto">${message}</span>`],
  ];
  return html`<div part="details" class="details">
    <dl>
      ${facts.map(([name, fact]) =>
        fact
          ? html`<div>
              <dt>${name}</dt>
              <dd>${fact}</dd>
            </div>`
          : nothing,
      )}
    </dl>
    <div class="actions">
      ${
        customerId
          ? html`<button
              part="button"
              type="button"
              id="customer-${fieldId(`/${invite.id}`)}"
              @click=${() => host.dispatchEvent(new OpenCustomerEvent(customerId))}
            >
              ${text.openCustomer}
            </button>`
          : nothing
      }
      ${actions}
    </div>
  </div>`;
}

/** Each email, where the back end remembers them; else the last one. What has no time is no email. */
function renderSendings({ sendings, lastSentAt }: Invite, text: InviteListTexts, locale: string) {
  const emails = Array.isArray(sendings) ? sendings.filter((sending) => formatMoment(locale, sending?.sentAt)) : [];
  if (!emails.length) return formatMoment(locale, lastSentAt);
  return html`<ol>
    ${emails.map(
      ({ sentAt, sentBy, delivery }) =>
        html`<li>
          ${text.sending(
            formatMoment(locale, sentAt),
            sentBy && isolate(sentBy),
            delivery && nameOf(text.deliveries, delivery),
          )}
        </li>`,
    )}
  </ol>`;
}
