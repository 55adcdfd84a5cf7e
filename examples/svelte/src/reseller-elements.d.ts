import type { HTMLAttributes } from 'svelte/elements';
import type {
  AddCustomerForm,
  CustomerAddedEvent,
  CustomerInvitedEvent,
  CustomerList,
  CustomerRegisteredEvent,
  CustomersPage,
  InviteCustomerEvent,
  InviteCustomerForm,
  InviteEmailPreview,
  InviteList,
  OpenCustomerEvent,
  RegistrationForm,
  ResellerProvider,
  TabChangedEvent,
  ViewChangedEvent,
} from 'reseller-elements';

interface Events {
  readonly 'oninvite-customer'?: (event: InviteCustomerEvent) => void;
  readonly 'oncustomer-invited'?: (event: CustomerInvitedEvent) => void;
  readonly 'oncustomer-added'?: (event: CustomerAddedEvent) => void;
  readonly 'oncustomer-registered'?: (event: CustomerRegisteredEvent) => void;
  readonly 'onopen-customer'?: (event: OpenCustomerEvent) => void;
  readonly 'ontab-changed'?: (event: TabChangedEvent) => void;
  readonly 'onview-changed'?: (event: ViewChangedEvent) => void;
}

interface Attributes {
  readonly 'billing-accounts-url'?: string;
  readonly 'default-country'?: string;
  readonly 'page-size'?: number;
}

/** The element's own properties. */
type Own<Element extends HTMLElement> = {
  readonly [Name in Exclude<keyof Element, keyof HTMLElement>]?: Element[Name] | undefined;
};

type Props<Element extends HTMLElement> = Omit<HTMLAttributes<Element>, keyof Own<Element>> &
  Own<Element> &
  Attributes &
  Events;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'add-customer-form': Props<AddCustomerForm>;
    'customer-list': Props<CustomerList>;
    'customers-page': Props<CustomersPage>;
    'invite-customer-form': Props<InviteCustomerForm>;
    'invite-email-preview': Props<InviteEmailPreview>;
    'invite-list': Props<InviteList>;
    'registration-form': Props<RegistrationForm>;
    'reseller-provider': Props<ResellerProvider>;
  }
}
