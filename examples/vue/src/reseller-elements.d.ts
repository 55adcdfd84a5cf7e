import type { HTMLAttributes, PublicProps } from 'vue';
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
  readonly onInviteCustomer?: (event: InviteCustomerEvent) => void;
  readonly onCustomerInvited?: (event: CustomerInvitedEvent) => void;
  readonly onCustomerAdded?: (event: CustomerAddedEvent) => void;
  readonly onCustomerRegistered?: (event: CustomerRegisteredEvent) => void;
  readonly onOpenCustomer?: (event: OpenCustomerEvent) => void;
  readonly onTabChanged?: (event: TabChangedEvent) => void;
  readonly onViewChanged?: (event: ViewChangedEvent) => void;
}

/** The element's own properties. */
type Own<Element extends HTMLElement> = {
  readonly [Name in Exclude<keyof Element, keyof HTMLElement>]?: Element[Name] | undefined;
};

type Tag<Element extends HTMLElement> = new () => Element & {
  /** Only for types: the element has no such member. */
  $props: PublicProps & HTMLAttributes & Own<Element> & Events;
};

declare module 'vue' {
  interface HTMLAttributes {
    readonly slot?: string;
  }
  interface GlobalComponents {
    'add-customer-form': Tag<AddCustomerForm>;
    'customer-list': Tag<CustomerList>;
    'customers-page': Tag<CustomersPage>;
    'invite-customer-form': Tag<InviteCustomerForm>;
    'invite-email-preview': Tag<InviteEmailPreview>;
    'invite-list': Tag<InviteList>;
    'registration-form': Tag<RegistrationForm>;
    'reseller-provider': Tag<ResellerProvider>;
  }
}
