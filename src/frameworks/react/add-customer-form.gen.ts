'use client';
// Generated from custom-elements.json by `npm run generate`. Do not edit.
import { AddCustomerForm as AddCustomerFormElement } from '../../elements/add-customer-form/add-customer-form.ts';
import { type ComponentProps, createComponent, type ElementComponent } from './create-component.ts';

/** Adds a customer without sending an email. The reseller passes on any login details. */
export const AddCustomerForm: ElementComponent<'add-customer-form'> = /* @__PURE__ */ createComponent(
  'add-customer-form',
  AddCustomerFormElement,
  ['allowedCountries', 'billingAccountsUrl', 'draftKey', 'adapter', 'value', 'disabled', 'messages', 'defaultCountry'],
  ['add-customer', 'customer-added', 'open-customer', 'resend-invite', 'invite-resent', 'adapter-error'],
);
export type AddCustomerForm = AddCustomerFormElement;
export type AddCustomerFormProps = ComponentProps<'add-customer-form'>;
