'use client';
// React components of the elements, and JSX types for their tags.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Attributes, ElementType, Handlers, Properties } from './element-props.ts';
import type { ElementTypes } from './element-types.gen.ts';

export { AddCustomerForm, type AddCustomerFormProps } from './react/add-customer-form.gen.ts';
export { CustomerList, type CustomerListProps } from './react/customer-list.gen.ts';
export { CustomersPage, type CustomersPageProps } from './react/customers-page.gen.ts';
export { InviteCustomerForm, type InviteCustomerFormProps } from './react/invite-customer-form.gen.ts';
export { InviteEmailPreview, type InviteEmailPreviewProps } from './react/invite-email-preview.gen.ts';
export { InviteList, type InviteListProps } from './react/invite-list.gen.ts';
export { RegistrationForm, type RegistrationFormProps } from './react/registration-form.gen.ts';
export { ResellerProvider, type ResellerProviderProps } from './react/reseller-provider.gen.ts';

type ReactProps<Type extends ElementType> = DetailedHTMLProps<HTMLAttributes<Type['element']>, Type['element']> &
  Properties<Type> &
  Attributes<Type> &
  Handlers<Type>;

type ReactElements = { [Tag in keyof ElementTypes]: ReactProps<ElementTypes[Tag]> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
