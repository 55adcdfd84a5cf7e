import type { ClassAttributes, HTMLAttributes } from 'react';
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

/** An event as its element's listener gets it. */
type ElementEvent<Fired extends Event, Element> = Fired & { readonly currentTarget: Element };

interface Events {
  'oninvite-customer': InviteCustomerEvent;
  'oncustomer-invited': CustomerInvitedEvent;
  'oncustomer-added': CustomerAddedEvent;
  'oncustomer-registered': CustomerRegisteredEvent;
  'onopen-customer': OpenCustomerEvent;
  'ontab-changed': TabChangedEvent;
  'onview-changed': ViewChangedEvent;
}

interface Attributes {
  readonly 'billing-accounts-url'?: string;
  readonly 'default-country'?: string;
  readonly 'page-size'?: number;
}

type Props<Element extends HTMLElement> = ClassAttributes<Element> &
  Omit<HTMLAttributes<Element>, keyof Own<Element>> &
  Own<Element> &
  Attributes & {
    readonly [Name in keyof Events]?: (event: ElementEvent<Events[Name], Element>) => void;
  };

/** The element's own properties. */
type Own<Element extends HTMLElement> = {
  readonly [Name in Exclude<keyof Element, keyof HTMLElement>]?: Element[Name] | undefined;
};

declare module 'react' {
  // What React looks for.
  // oxlint-disable-next-line typescript/no-namespace
  namespace JSX {
    interface IntrinsicElements {
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
}
