import type { CustomerListTexts, InviteListTexts } from './list-messages.ts';
import type { AddCustomerMessages, InviteCustomerMessages } from './form-messages.ts';
import type { Overrides } from './override.ts';

/** The words of `<customers-page>` itself. */
export interface CustomersPageTexts {
  readonly heading: string;
  readonly addCustomer: string;
  readonly inviteCustomer: string;
  /** What the tabs are called together. */
  readonly tabs: string;
  readonly customers: string;
  readonly invites: string;
  readonly loading: string;
  /** A part that comes on demand did not come. */
  readonly partFailed: string;
  readonly tryAgain: string;
  readonly close: string;
}

/** The words of the elements that `<customers-page>` shows. */
export interface CustomersPagePartTexts {
  readonly addCustomerForm: AddCustomerMessages;
  readonly inviteCustomerForm: InviteCustomerMessages;
  readonly customerList: CustomerListTexts;
  readonly inviteList: InviteListTexts;
}

/** Texts in place of the built-in ones of `<customers-page>` and of what it shows. */
export type CustomersPageMessages = Overrides<CustomersPageTexts & CustomersPagePartTexts>;
