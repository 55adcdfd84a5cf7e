import { html, type TemplateResult } from 'lit';
import { hrefOf } from '../state/router.ts';
import { renderPageHeader } from '../ui/page-header.ts';
import type { Page } from './page.ts';

/** The form that also opens in a dialog, as a page of its own: a draft outlives a reload. */
export class AddCustomerPage implements Page {
  readonly title = 'Add New Customer';

  load(): void {
    // The form loads what it needs.
  }

  render(): TemplateResult {
    const intro = 'For customers that you set up yourself. To let a customer fill in its own details, invite it.';
    return html`
      ${renderPageHeader('Add New Customer', intro)}
      <div class="card form-card">
        <add-customer-form billing-accounts-url=${hrefOf('billing')} draft-key="portal"></add-customer-form>
      </div>
    `;
  }
}
