'use client';
// Generated from custom-elements.json by `npm run generate`. Do not edit.
import { CustomerList as CustomerListElement } from '../../elements/customer-list/customer-list.ts';
import { type ComponentProps, createComponent, type ElementComponent } from './create-component.ts';

/** Lists the reseller's customers: those that the reseller added, and those that accepted an invite. */
export const CustomerList: ElementComponent<'customer-list'> = /* @__PURE__ */ createComponent(
  'customer-list',
  CustomerListElement,
  ['adapter', 'disabled', 'messages', 'query', 'sort', 'pageSize', 'cursor'],
  ['view-changed', 'open-customer', 'adapter-error'],
);
export type CustomerList = CustomerListElement;
export type CustomerListProps = ComponentProps<'customer-list'>;
