import type { InviteCustomerForm, InvitePrefill } from 'reseller-elements';
import { FormPage } from './form-page.ts';

/** A customer that no scenario knows. */
export const customer = {
  companyName: 'Harbour Lane Dental',
  contactName: 'Noor Haddad',
  contactEmail: 'noor@harbour-lane.example',
} as const satisfies InvitePrefill;

/** The form that invites a customer. */
export class InviteForm extends FormPage<InviteCustomerForm> {
  protected override readonly typed = {
    '/companyName': customer.companyName,
    '/contactName': customer.contactName,
    '/contactEmail': customer.contactEmail,
  };

  constructor(canvas: HTMLElement, within?: ParentNode) {
    super(canvas, 'invite-customer-form', within);
  }

  /** How many mails went to the customer. */
  countInvites(): Promise<number> {
    return this.countMails(customer.contactEmail);
  }
}
