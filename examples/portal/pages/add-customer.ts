import { html, type TemplateResult } from 'lit';
import { hrefOf } from '../state/router.ts';
import { renderPageHeader } from '../ui/page-header.ts';
import type { Page } from './page.ts';

/** The form that also opens in a dialog, here as a page. A draft survives a reload. */
export class AddCustomerPage implements Page {
  readonly title = 'Add New Customer';

  load(): void {
    // The form loads its own data.
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
