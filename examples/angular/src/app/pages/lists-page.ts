import { Component, CUSTOM_ELEMENTS_SCHEMA, output, signal } from '@angular/core';

/** Binds a number as attribute and as property, follows the list's search, and calls a method. */
@Component({
  selector: 'app-lists-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <div class="settings">
        <label>
          Rows
          <select #choice [value]="rows()" (change)="rows.set(+choice.value)">
            <option>5</option>
            <option>10</option>
          </select>
        </label>
        <button (click)="query.set('')">Show all</button>
        <button (click)="invites.reload()">Reload</button>
        <output>{{ query() && 'Searched for ' + query() }}</output>
      </div>
      <customer-list [attr.page-size]="rows()" (open-customer)="message.emit('Open ' + $event.detail.customerId)">
        <h2 slot="heading">Customers</h2>
      </customer-list>
      <invite-list #invites [pageSize]="rows()" [query]="query()" (view-changed)="query.set($event.view.query)">
        <h2 slot="heading">Invites</h2>
      </invite-list>
    </main>
  `,
})
export class ListsPage {
  readonly message = output<string>();
  protected readonly rows = signal(5);
  protected readonly query = signal('');
}
