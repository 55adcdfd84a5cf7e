import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Invite, InvitePage } from 'reseller-elements';
import { fromNow, isWithin } from './format.ts';
import { icon } from './icons.ts';

const statuses: Readonly<Record<Invite['status'], string>> = {
  pending: 'Pending',
  accepted: 'Accepted',
  expired: 'Expired',
  revoked: 'Revoked',
};
/** Delivery states that may need action; a delivered email needs no text. */
const deliveries: Partial<Readonly<Record<Invite['delivery'], string>>> = {
  bounced: 'Email bounced',
  failed: 'Email not sent',
  queued: 'Email queued',
  unknown: 'Delivery unknown',
};
const columns = ['Company Name', 'Contact', 'Status', 'Last sent', 'Expires'];

/**
 * Renders a table in wide containers, cards in narrow ones. Explicit roles replace those that the cards lose by their
 * display.
 */
export function renderInviteTable(page: InvitePage, label: string, isNew: (id: string) => boolean): TemplateResult {
  return html`<div class="table-frame card">
    <table class="table" role="table" aria-label=${label}>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${repeat(
          page.items,
          ({ id }) => id,
          (invite) => renderRow(invite, page.serverTime, isNew(invite.id)),
        )}
      </tbody>
    </table>
  </div>`;
}

function renderRow(invite: Invite, now: string, isNew: boolean): TemplateResult {
  const { companyName, contactName, contactEmail, lastSentAt } = invite;
  return html`<tr role="row" class=${isNew ? 'is-new' : nothing}>
    <th role="rowheader" scope="row">
      <bdi>${companyName}</bdi>
      ${isNew ? html`<span class="new-mark">New</span>` : nothing}
    </th>
    <td role="cell">
      <span class="contact-name"><bdi>${contactName}</bdi></span>
      <span class="contact-email"><bdi>${contactEmail}</bdi></span>
    </td>
    <td role="cell">${renderStatus(invite)}</td>
    <td role="cell" data-label="Last sent">${lastSentAt ? fromNow(lastSentAt, now) : 'Not sent'}</td>
    <td role="cell" data-label="Expires">${renderExpiry(invite, now)}</td>
  </tr>`;
}

function renderStatus({ status, delivery }: Invite): TemplateResult {
  const bad = delivery === 'bounced' || delivery === 'failed';
  const matters = status === 'pending' || (status === 'expired' && bad);
  const words = matters ? deliveries[delivery] : undefined;
  return html`<span class="badge ${status}">${statuses[status] ?? status}</span>
    ${words ? html`<span class="delivery ${bad ? 'bad' : ''}">${bad ? icon('alert') : nothing}${words}</span>` : nothing}`;
}

function renderExpiry({ status, expiresAt }: Invite, now: string): TemplateResult {
  if (status === 'expired') return html`<span class="muted">${fromNow(expiresAt, now)}</span>`;
  if (status !== 'pending') return html`<span class="muted" aria-hidden="true">–</span>`;
  return html`<span class=${isWithin(48, expiresAt, now) ? 'soon' : nothing}>${fromNow(expiresAt, now)}</span>`;
}

/** Renders the table's frame with the expected number of rows. */
export function renderTableSkeleton(rows: number): TemplateResult {
  return html`<div class="table-frame card table-skeleton" aria-hidden="true">
    <div class="skeleton-head"></div>
    ${Array.from({ length: rows }, () => html`<div class="skeleton-row"><span></span><span></span><span></span></div>`)}
  </div>`;
}
