import { Component, CUSTOM_ELEMENTS_SCHEMA, output, signal } from '@angular/core';
import type { CustomersPage } from 'reseller-elements';

/** Shows customers and invites in one element, and follows its tab. */
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
        (customer-invited)="message.emit('Invited ' + $event.invite.companyName)"
      >
        <h2 slot="heading">Our customers</h2>
      </customers-page>
    </main>
  `,
})
export class OverviewPage {
  readonly message = output<string>();
  protected readonly tab = signal<CustomersPage['tab']>('customers');
}
