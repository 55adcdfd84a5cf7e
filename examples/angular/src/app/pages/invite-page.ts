import { Component, CUSTOM_ELEMENTS_SCHEMA, output, signal } from '@angular/core';
import type { InviteCustomerEvent, InvitePrefill } from 'reseller-elements';

const juniper: InvitePrefill = {
  companyName: 'Juniper Row Bakery',
  contactName: 'Tom Brandt',
  contactEmail: 'tom@juniper-row.example',
  billingContact: { email: 'accounts@brightwater.example', phone: '+442079460018' },
  language: 'en',
};
const harbour: InvitePrefill = { ...juniper, companyName: 'Harbour Lane Dental', contactName: 'Noor Haddad' };

/** Binds properties, handles events, cancels one, and mounts and unmounts a form. */
@Component({
  selector: 'app-invite-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <div class="settings">
        <label><input type="checkbox" [checked]="shown()" (change)="shown.set(!shown())" /> Show the form</label>
        <label><input type="checkbox" (change)="disabled.set(!disabled())" /> Disable it</label>
        <label><input type="checkbox" (change)="inOwnWords.set(!inOwnWords())" /> Use our words</label>
        <label><input type="checkbox" (change)="takesOver.set(!takesOver())" /> Send it ourselves</label>
        <button (click)="prefill.set(juniper)">Prefill</button>
        <button (click)="prefill.set(harbour)">Prefill another</button>
      </div>
      @if (shown()) {
        <invite-customer-form
          [value]="prefill()"
          [messages]="inOwnWords() ? ownWords : undefined"
          [disabled]="disabled()"
          billing-accounts-url="/billing"
          (invite-customer)="onInvite($event)"
          (customer-invited)="message.emit('Invited ' + $event.invite.companyName)"
        >
          <h2 slot="heading">Invite a customer</h2>
        </invite-customer-form>
      }
      <invite-email-preview [value]="prefill()">
        <h2 slot="heading">Its email</h2>
      </invite-email-preview>
    </main>
  `,
})
export class InvitePage {
  readonly message = output<string>();
  protected readonly juniper = juniper;
  protected readonly harbour = harbour;
  protected readonly ownWords = { submit: 'Send the invitation' };
  protected readonly shown = signal(true);
  protected readonly disabled = signal(false);
  protected readonly inOwnWords = signal(false);
  protected readonly takesOver = signal(false);
  protected readonly prefill = signal<InvitePrefill | undefined>(undefined);

  protected onInvite(event: InviteCustomerEvent) {
    if (!this.takesOver()) return;
    event.preventDefault();
    this.message.emit(`Ours to send: ${event.input.companyName}`);
    this.shown.set(false);
  }
}
