import { html, nothing, type TemplateResult } from 'lit';
import type { BillingAccount, BillingAccounts } from 'reseller-elements';
import { adapter } from '../api.ts';
import { Resource } from '../state/resource.ts';
import { initials, readablePhone } from '../ui/format.ts';
import { renderPageHeader } from '../ui/page-header.ts';
import { renderBars, renderEmpty, renderResource } from '../ui/states.ts';
import type { Page, PortalServices } from './page.ts';

/** The accounts to which new customers are billed. */
export class BillingPage implements Page {
  readonly title = 'Billing';
  readonly #accounts: Resource<BillingAccounts>;

  constructor(services: PortalServices) {
    this.#accounts = new Resource(
      (signal) => adapter.listBillingAccounts({}, { signal }),
      () => services.changed(),
    );
  }

  load(): void {
    void this.#accounts.reload();
  }

  render(): TemplateResult {
    const intro = 'When you add or invite a customer, you choose which of these accounts it is billed to.';
    const skeletons = Array.from({ length: 3 }, () => html`<div class="account card">${renderBars(3)}</div>`);
    return html`
      ${renderPageHeader('Billing', intro)}
      <section aria-labelledby="accounts-title">
        <div class="section-header"><h2 id="accounts-title">Billing accounts</h2></div>
        ${renderResource(this.#accounts, {
          what: 'the billing accounts',
          skeleton: html`<div class="accounts">${skeletons}</div>`,
          content: renderAccounts,
        })}
      </section>
    `;
  }
}

function renderAccounts({ items }: BillingAccounts): TemplateResult {
  if (!items.length) {
    const text = 'Customers can be added and invited once a billing account is set up. Your account manager does that.';
    return html`<div class="card">${renderEmpty('billing', 'No billing account is set up', text)}</div>`;
  }
  return html`<ul class="accounts" role="list">
    ${items.map(renderAccount)}
  </ul>`;
}

function renderAccount({ name, email, phone, isDefault }: BillingAccount): TemplateResult {
  return html`<li class="account card">
    <div class="account-head">
      <span class="avatar" aria-hidden="true">${initials(name)}</span>
      <h3><bdi>${name}</bdi></h3>
      ${isDefault ? html`<span class="badge default">Default</span>` : nothing}
    </div>
    <dl class="facts">
      <div>
        <dt>Billing Email Address</dt>
        <dd><bdi>${email}</bdi></dd>
      </div>
      <div>
        <dt>Billing Phone Number</dt>
        <dd><bdi dir="ltr">${readablePhone(phone)}</bdi></dd>
      </div>
    </dl>
  </li>`;
}
