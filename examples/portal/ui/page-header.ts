import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from 'reseller-elements';
import { icon } from './icons.ts';

export function renderPageHeader(
  title: string,
  intro: TemplateResult | string,
  actions: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<header class="page-header">
    <div>
      <h1 tabindex="-1">${title}</h1>
      <p>${intro}</p>
    </div>
    ${actions}
  </header>`;
}

export interface CustomerActions {
  /** Whether the signed-in user may; yes, until the session says otherwise. */
  may(permission: Session['permissions'][number]): boolean;
  addCustomer(): void;
  inviteCustomer(): void;
}

/** The two ways to a new customer, offered on the dashboard and on the customers page. */
export function renderCustomerActions(actions: CustomerActions): TemplateResult {
  const add = html`<button class="button" type="button" @click=${() => actions.addCustomer()}>
    ${icon('plus')}Add New Customer
  </button>`;
  const invite = html`<button class="button primary" type="button" @click=${() => actions.inviteCustomer()}>
    ${icon('send')}Invite New Customer
  </button>`;
  return html`<div class="actions">
    ${actions.may('customers:create') ? add : nothing} ${actions.may('invites:send') ? invite : nothing}
  </div>`;
}
