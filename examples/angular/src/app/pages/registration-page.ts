import { Component, CUSTOM_ELEMENTS_SCHEMA, output } from '@angular/core';

/** The target of registration links. The form removes the token from the URL. */
@Component({
  selector: 'app-registration-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <registration-form (customer-registered)="message.emit('Welcome, ' + $event.registration.companyName)">
        <h2 slot="heading">Registration</h2>
      </registration-form>
    </main>
  `,
})
export class RegistrationPage {
  readonly message = output<string>();
}
