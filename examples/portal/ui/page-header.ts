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
  /** Returns whether the signed-in user has the permission; true until the session is loaded. */
  may(permission: Session['permissions'][number]): boolean;
  addCustomer(): void;
  inviteCustomer(): void;
}

/** Renders the buttons of the dashboard and the customers page that create customers. */
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
