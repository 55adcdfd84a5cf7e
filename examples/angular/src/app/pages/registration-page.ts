import { Component, CUSTOM_ELEMENTS_SCHEMA, output } from '@angular/core';

/** Where registration links lead: the form takes the link's secret out of the address. */
@Component({
  selector: 'app-registration-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <registration-form (customer-registered)="news.emit('Welcome, ' + $event.registration.companyName)">
        <h2 slot="heading">Registration</h2>
      </registration-form>
    </main>
  `,
})
export class RegistrationPage {
  readonly news = output<string>();
}
