'use client';
// Generated from custom-elements.json by `npm run generate`. Do not edit.
import { CustomersPage as CustomersPageElement } from '../../elements/customers-page/customers-page.ts';
import { type ComponentProps, createComponent, type ElementComponent } from './create-component.ts';

/** Shows customers and invites in tabs with counts, and the forms for new ones in dialogs. Each of these elements is loaded when it is first shown. `messages` and `::part()` reach them, and their events bubble through. */
export const CustomersPage: ElementComponent<'customers-page'> = /* @__PURE__ */ createComponent(
  'customers-page',
  CustomersPageElement,
  ['adapter', 'tab', 'customers', 'invites', 'disabled', 'messages', 'billingAccountsUrl', 'defaultCountry', 'allowedCountries', 'inviteLanguages'],
  ['tab-changed', 'view-changed', 'open-customer', 'add-customer', 'customer-added', 'invite-customer', 'customer-invited', 'resend-invite', 'invite-resent', 'revoke-invite', 'invite-revoked', 'adapter-error'],
);
export type CustomersPage = CustomersPageElement;
export type CustomersPageProps = ComponentProps<'customers-page'>;
