import { Component, computed, CUSTOM_ELEMENTS_SCHEMA, output, signal } from '@angular/core';

/** Binds an attribute and a property, and calls a method. */
@Component({
  selector: 'app-add-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <div class="settings">
        <label>
          Default country
          <select #choice [value]="country()" (change)="country.set(choice.value)">
            <option>DE</option>
            <option>IE</option>
          </select>
        </label>
        <label><input type="checkbox" (change)="nearby.set(!nearby())" /> Only nearby</label>
        <button (click)="form.reset()">Start over</button>
      </div>
      <add-customer-form
        #form
        [attr.default-country]="country()"
        [allowedCountries]="allowed()"
        (customer-added)="message.emit('Added ' + $event.customer.companyName)"
      >
        <h2 slot="heading">Add a customer</h2>
      </add-customer-form>
    </main>
  `,
})
export class AddPage {
  readonly message = output<string>();
  protected readonly country = signal('DE');
  protected readonly nearby = signal(false);
  protected readonly allowed = computed(() => (this.nearby() ? ['GB', 'IE'] : []));
}
