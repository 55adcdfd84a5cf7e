import { Component, CUSTOM_ELEMENTS_SCHEMA, output, signal } from '@angular/core';
import type { CustomersPage } from 'reseller-elements';

/** All about customers in one element; the page knows which tab is shown. */
@Component({
  selector: 'app-overview-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <div class="settings">
        <output>Shown: {{ tab() }}</output>
      </div>
      <customers-page
        [tab]="tab()"
        billing-accounts-url="/billing"
        (tab-changed)="tab.set($event.detail.tab)"
        (customer-invited)="news.emit('Invited ' + $event.invite.companyName)"
      >
        <h2 slot="heading">Our customers</h2>
      </customers-page>
    </main>
  `,
})
export class OverviewPage {
  readonly news = output<string>();
  protected readonly tab = signal<CustomersPage['tab']>('customers');
}
