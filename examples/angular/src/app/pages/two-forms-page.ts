import { Component, CUSTOM_ELEMENTS_SCHEMA, output, signal } from '@angular/core';

/** Reorders two forms without losing their input. */
@Component({
  selector: 'app-two-forms-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <div class="settings">
        <button (click)="names.set(names().toReversed())">Swap</button>
      </div>
      <div class="pair">
        @for (name of names(); track name) {
          <invite-customer-form
            [id]="name"
            (customer-invited)="message.emit('Invited ' + $event.invite.companyName + ' by the ' + name + ' form')"
          >
            <h2 slot="heading">The {{ name }} form</h2>
          </invite-customer-form>
        }
      </div>
    </main>
  `,
})
export class TwoFormsPage {
  readonly message = output<string>();
  protected readonly names = signal(['first', 'second']);
}
