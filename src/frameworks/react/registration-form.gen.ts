'use client';
// Generated from custom-elements.json by `npm run generate`. Do not edit.
import { RegistrationForm as RegistrationFormElement } from '../../elements/registration-form/registration-form.ts';
import { type ComponentProps, createComponent, type ElementComponent } from './create-component.ts';

/** The form that a registration link opens: an invited customer checks the data from the invite, completes it, and chooses a password to create an account. The form itself is rendered into a child of the element, in the page, where password managers and autofill find it; the rest is rendered into a shadow root. Put it on a page with `<meta name="referrer" content="no-referrer">`. */
export const RegistrationForm: ElementComponent<'registration-form'> = /* @__PURE__ */ createComponent(
  'registration-form',
  RegistrationFormElement,
  ['token', 'adapter', 'value', 'disabled', 'messages', 'defaultCountry'],
  ['register-customer', 'customer-registered', 'request-new-invite', 'adapter-error'],
);
export type RegistrationForm = RegistrationFormElement;
export type RegistrationFormProps = ComponentProps<'registration-form'>;
