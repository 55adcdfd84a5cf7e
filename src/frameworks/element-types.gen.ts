// Generated from custom-elements.json by `npm run generate`. Do not edit.
import type { AddCustomerForm } from '../elements/add-customer-form/add-customer-form.ts';
import type { CustomerList } from '../elements/customer-list/customer-list.ts';
import type { CustomersPage } from '../elements/customers-page/customers-page.ts';
import type { InviteCustomerForm } from '../elements/invite-customer-form/invite-customer-form.ts';
import type { InviteEmailPreview } from '../elements/invite-email-preview/invite-email-preview.ts';
import type { InviteList } from '../elements/invite-list/invite-list.ts';
import type { RegistrationForm } from '../elements/registration-form/registration-form.ts';
import type { ResellerProvider } from '../elements/reseller-provider/reseller-provider.ts';
import type { AdapterErrorEvent } from '../events/adapter-events.ts';
import type { AddCustomerEvent, CustomerAddedEvent, OpenCustomerEvent } from '../events/customer-events.ts';
import type { InviteCustomerEvent, CustomerInvitedEvent } from '../events/invite-events.ts';
import type { ViewChangedEvent } from '../events/list-events.ts';
import type { RegisterCustomerEvent, CustomerRegisteredEvent, RequestNewInviteEvent } from '../events/registration-events.ts';
import type { ResendInviteEvent, InviteResentEvent } from '../events/resend-events.ts';
import type { RevokeInviteEvent, InviteRevokedEvent } from '../events/revoke-events.ts';
import type { TabChangedEvent } from '../events/tab-events.ts';

/** The types of each element by tag: its class, writable properties, attributes named differently from their property, and events. */
export interface ElementTypes {
  /** Adds a customer at once. No email is sent: the reseller hands over the login details itself. */
  'add-customer-form': {
    element: AddCustomerForm;
    properties: Pick<AddCustomerForm, 'allowedCountries' | 'billingAccountsUrl' | 'draftKey' | 'adapter' | 'value' | 'disabled' | 'messages' | 'defaultCountry'>;
    attributes: {
      /** The URL (http or https) at which billing accounts are set up in your portal. Linked if none is set up yet. */
      'billing-accounts-url': AddCustomerForm['billingAccountsUrl'];
      /** Keeps a draft in the session storage under this name, so that a reload loses nothing. Without a name, no draft is kept. If several users share a tab, include the user in the name. */
      'draft-key': AddCustomerForm['draftKey'];
      /** The country in which phone numbers without country code are dialled (ISO 3166-1 alpha-2), unless the form knows better. */
      'default-country': AddCustomerForm['defaultCountry'];
    };
    events: {
      /** The user submits the form. Dispatched before the call; cancel it to handle the submission yourself. */
      'add-customer': AddCustomerEvent;
      /** The customer was created. `event.customer` never contains login details. */
      'customer-added': CustomerAddedEvent;
      /** The user wants to see a customer. Your page shows it. */
      'open-customer': OpenCustomerEvent;
      /** The user resends an earlier invite instead. Cancelable; dispatched before the call. */
      'resend-invite': ResendInviteEvent;
      /** An earlier invite was resent. */
      'invite-resent': InviteResentEvent;
      /** A call failed. The form shows the error itself. */
      'adapter-error': AdapterErrorEvent;
    };
  };
  /** Lists the reseller's customers: those that were added, and those that have accepted an invite. */
  'customer-list': {
    element: CustomerList;
    properties: Pick<CustomerList, 'adapter' | 'disabled' | 'messages' | 'query' | 'sort' | 'pageSize' | 'cursor'>;
    attributes: {
      /** The number of rows on a page, from 1 to 100. Defaults to 25. */
      'page-size': CustomerList['pageSize'];
    };
    events: {
      /** The user has changed search, order or page. */
      'view-changed': ViewChangedEvent;
      /** The user wants to open a customer. The page decides how. */
      'open-customer': OpenCustomerEvent;
      /** A call has failed. The list tells the user. */
      'adapter-error': AdapterErrorEvent;
    };
  };
  /** Shows customers and invites in tabs, with their counts, and the forms for new ones in dialogs. Each of these elements is loaded when it is first shown. `messages` and `::part()` reach them as if they stood alone, and their events bubble through. */
  'customers-page': {
    element: CustomersPage;
    properties: Pick<CustomersPage, 'adapter' | 'tab' | 'customers' | 'invites' | 'disabled' | 'messages' | 'billingAccountsUrl' | 'defaultCountry' | 'allowedCountries' | 'inviteLanguages'>;
    attributes: {
      /** The URL where billing accounts are set up (http or https). The forms link to it while there are none. */
      'billing-accounts-url': CustomersPage['billingAccountsUrl'];
      /** The country of phone numbers without a country code (ISO 3166-1 alpha-2), unless an address gives another. */
      'default-country': CustomersPage['defaultCountry'];
    };
    events: {
      /** Another tab is shown. */
      'tab-changed': TabChangedEvent;
      /** The user has changed search, filters, order or page of a list. */
      'view-changed': ViewChangedEvent;
      /** The user wants to open a customer. The page decides how. */
      'open-customer': OpenCustomerEvent;
      /** The user submits the form that adds a customer. Cancelable, before the call. */
      'add-customer': AddCustomerEvent;
      /** A customer was added. `event.customer` never holds credentials. */
      'customer-added': CustomerAddedEvent;
      /** The user submits the form that invites a customer. Cancelable, before the call. */
      'invite-customer': InviteCustomerEvent;
      /** A customer was invited. */
      'customer-invited': CustomerInvitedEvent;
      /** The user resends an invite. Cancelable, before the call. */
      'resend-invite': ResendInviteEvent;
      /** An invite was resent. */
      'invite-resent': InviteResentEvent;
      /** The user revokes an invite. Cancelable, before the call. */
      'revoke-invite': RevokeInviteEvent;
      /** An invite was revoked. */
      'invite-revoked': InviteRevokedEvent;
      /** A call has failed. The element concerned tells the user. */
      'adapter-error': AdapterErrorEvent;
    };
  };
  /** Invites a customer: sends an email with a registration link, through which the contact becomes the default Admin user. */
  'invite-customer-form': {
    element: InviteCustomerForm;
    properties: Pick<InviteCustomerForm, 'inviteLanguages' | 'billingAccountsUrl' | 'draftKey' | 'adapter' | 'value' | 'disabled' | 'messages' | 'defaultCountry'>;
    attributes: {
      /** The URL (http or https) at which billing accounts are set up in your portal. Linked if none is set up yet. */
      'billing-accounts-url': InviteCustomerForm['billingAccountsUrl'];
      /** Keeps a draft in the session storage under this name, so that a reload loses nothing. Without a name, no draft is kept. If several users share a tab, include the user in the name. */
      'draft-key': InviteCustomerForm['draftKey'];
      /** The country in which phone numbers without country code are dialled (ISO 3166-1 alpha-2), unless the form knows better. */
      'default-country': InviteCustomerForm['defaultCountry'];
    };
    events: {
      /** The user submits the form. Dispatched before the call; cancel it to handle the submission yourself. */
      'invite-customer': InviteCustomerEvent;
      /** The invite was created. `event.invite.delivery` tells whether its email was sent. */
      'customer-invited': CustomerInvitedEvent;
      /** The user resends an earlier invite. Cancelable; dispatched before the call. */
      'resend-invite': ResendInviteEvent;
      /** An earlier invite was resent. */
      'invite-resent': InviteResentEvent;
      /** The user wants to see an existing customer. Your page shows it. */
      'open-customer': OpenCustomerEvent;
      /** A call failed. The form shows the error itself. */
      'adapter-error': AdapterErrorEvent;
    };
  };
  /** Shows the email that an invite would send, and updates it as the invite changes. Nothing is sent. */
  'invite-email-preview': {
    element: InviteEmailPreview;
    properties: Pick<InviteEmailPreview, 'adapter' | 'value' | 'disabled' | 'messages'>;
    attributes: {
    };
    events: {
      /** A call has failed. The preview tells the user. */
      'adapter-error': AdapterErrorEvent;
    };
  };
  /** Lists previous invites with their status, and updates it live. A pending invite can be resent, revoked or handed over as a link. It is accepted once the customer has created an account through the link. */
  'invite-list': {
    element: InviteList;
    properties: Pick<InviteList, 'status' | 'attention' | 'adapter' | 'disabled' | 'messages' | 'query' | 'sort' | 'pageSize' | 'cursor'>;
    attributes: {
      /** The number of rows on a page, from 1 to 100. Defaults to 25. */
      'page-size': InviteList['pageSize'];
    };
    events: {
      /** The user has changed search, filters, order or page. */
      'view-changed': ViewChangedEvent;
      /** The user resends an invite. Cancelable, before the call. */
      'resend-invite': ResendInviteEvent;
      /** An invite was resent. */
      'invite-resent': InviteResentEvent;
      /** The user revokes an invite. Cancelable, before the call. */
      'revoke-invite': RevokeInviteEvent;
      /** An invite was revoked. */
      'invite-revoked': InviteRevokedEvent;
      /** The user wants to open the customer who accepted an invite. The page decides how. */
      'open-customer': OpenCustomerEvent;
      /** A call has failed. The list tells the user. */
      'adapter-error': AdapterErrorEvent;
    };
  };
  /** The form behind a registration link: an invited customer checks the values from the invite, adds the missing ones, and chooses a password to create an account. The form itself is rendered into a child of the element, in the page, where password managers and autofill find it; the rest is rendered into a shadow root. Put it on a page with `<meta name="referrer" content="no-referrer">`. */
  'registration-form': {
    element: RegistrationForm;
    properties: Pick<RegistrationForm, 'token' | 'adapter' | 'value' | 'disabled' | 'messages' | 'defaultCountry'>;
    attributes: {
      /** The country in which phone numbers without country code are dialled (ISO 3166-1 alpha-2), unless the form knows better. */
      'default-country': RegistrationForm['defaultCountry'];
    };
    events: {
      /** The user submits the form. Dispatched before the call; cancel it to handle the submission yourself. */
      'register-customer': RegisterCustomerEvent;
      /** The customer and its account were created. */
      'customer-registered': CustomerRegisteredEvent;
      /** The link has expired and the user wants a new one. Your page requests it. */
      'request-new-invite': RequestNewInviteEvent;
      /** A call failed. The form shows the error itself. */
      'adapter-error': AdapterErrorEvent;
    };
  };
  /** Provides its adapter to every element below it, however deep, across shadow roots (Context Community Protocol). */
  'reseller-provider': {
    element: ResellerProvider;
    properties: Pick<ResellerProvider, 'adapter'>;
    attributes: {
    };
    events: {
    };
  };
}
