'use client';
// Generated from custom-elements.json by `npm run generate`. Do not edit.
import { InviteCustomerForm as InviteCustomerFormElement } from '../../elements/invite-customer-form/invite-customer-form.ts';
import { type ComponentProps, createComponent, type ElementComponent } from './create-component.ts';

/** Invites a customer: sends an email with a registration link, through which the contact becomes the default Admin user. */
export const InviteCustomerForm: ElementComponent<'invite-customer-form'> = /* @__PURE__ */ createComponent(
  'invite-customer-form',
  InviteCustomerFormElement,
  ['inviteLanguages', 'billingAccountsUrl', 'draftKey', 'adapter', 'value', 'disabled', 'messages', 'defaultCountry'],
  ['invite-customer', 'customer-invited', 'resend-invite', 'invite-resent', 'open-customer', 'adapter-error'],
);
export type InviteCustomerForm = InviteCustomerFormElement;
export type InviteCustomerFormProps = ComponentProps<'invite-customer-form'>;
