import type { InviteCustomerForm, InvitePrefill } from 'reseller-elements';
import { FormPage } from './form-page.ts';

/** A customer in no scenario. */
export const customer = {
  companyName: 'Harbour Lane Dental',
  contactName: 'Noor Haddad',
  contactEmail: 'noor@harbour-lane.example',
} as const satisfies InvitePrefill;

/** Page object of the form that invites a customer. */
export class InviteForm extends FormPage<InviteCustomerForm> {
  protected override readonly typed = {
    '/companyName': customer.companyName,
    '/contactName': customer.contactName,
    '/contactEmail': customer.contactEmail,
  };

  constructor(canvas: HTMLElement, within?: ParentNode) {
    super(canvas, 'invite-customer-form', within);
  }

  /** Counts the emails sent to the customer. */
  countInvites(): Promise<number> {
    return this.countMails(customer.contactEmail);
  }
}
