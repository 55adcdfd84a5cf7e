import type { CustomerListMessages, InviteListMessages } from './list-messages.ts';
import type { AddCustomerMessages, InviteCustomerMessages } from './form-messages.ts';
import type { Overrides } from './override.ts';

/** The texts of `<customers-page>`, and overrides for the elements that it shows. */
export interface CustomersPageMessages {
  readonly heading: string;
  readonly addCustomer: string;
  readonly inviteCustomer: string;
  /** The name of the tab list. */
  readonly tabs: string;
  readonly customers: string;
  readonly invites: string;
  readonly loading: string;
  /** Shown if a module failed to load. */
  readonly partFailed: string;
  readonly tryAgain: string;
  readonly close: string;
  /** Overrides for the elements on the page; none by default. */
  readonly addCustomerForm?: Overrides<AddCustomerMessages>;
  readonly inviteCustomerForm?: Overrides<InviteCustomerMessages>;
  readonly customerList?: Overrides<CustomerListMessages>;
  readonly inviteList?: Overrides<InviteListMessages>;
}
