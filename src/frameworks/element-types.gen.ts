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
  /** Adds a customer without sending an email. The reseller passes on any login details. */
  'add-customer-form': {
    element: AddCustomerForm;
    properties: Pick<AddCustomerForm, 'allowedCountries' | 'billingAccountsUrl' | 'draftKey' | 'adapter' | 'value' | 'disabled' | 'messages' | 'defaultCountry'>;
    attributes: {
      /** The URL of your portal's page for billing accounts (http or https). The form links to it if there are none yet. */
      'billing-accounts-url': AddCustomerForm['billingAccountsUrl'];
      /** Keeps a draft in session storage under this name, so that input survives a reload. Without a name, no draft is kept. If several users share a tab, include the user in the name. */
      'draft-key': AddCustomerForm['draftKey'];
      /** The country of phone numbers without a country code (ISO 3166-1 alpha-2), unless the form has a better guess. */
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
  /** Lists the reseller's customers: those that the reseller added, and those that accepted an invite. */
  'customer-list': {
    element: CustomerList;
    properties: Pick<CustomerList, 'adapter' | 'disabled' | 'messages' | 'query' | 'sort' | 'pageSize' | 'cursor'>;
    attributes: {
      /** The number of rows on a page, from 1 to 100. Defaults to 25. */
      'page-size': CustomerList['pageSize'];
    };
    events: {
      /** The user changed the search, sort order or page. */
      'view-changed': ViewChangedEvent;
      /** The user wants to open a customer. Your page shows it. */
      'open-customer': OpenCustomerEvent;
      /** A call failed. The list shows the error itself. */
      'adapter-error': AdapterErrorEvent;
    };
  };
  /** Shows customers and invites in tabs with counts, and the forms for new ones in dialogs. Each of these elements is loaded when it is first shown. `messages` and `::part()` reach them, and their events bubble through. */
  'customers-page': {
    element: CustomersPage;
    properties: Pick<CustomersPage, 'adapter' | 'tab' | 'customers' | 'invites' | 'disabled' | 'messages' | 'billingAccountsUrl' | 'defaultCountry' | 'allowedCountries' | 'inviteLanguages'>;
    attributes: {
      /** The URL of your portal's page for billing accounts (http or https). The forms link to it if there are none yet. */
      'billing-accounts-url': CustomersPage['billingAccountsUrl'];
      /** The country of phone numbers without a country code (ISO 3166-1 alpha-2), unless the address has a country. */
      'default-country': CustomersPage['defaultCountry'];
    };
    events: {
      /** Another tab is shown. */
      'tab-changed': TabChangedEvent;
      /** The user changed the search, filters, sort order or page of a list. */
      'view-changed': ViewChangedEvent;
      /** The user wants to open a customer. Your page shows it. */
      'open-customer': OpenCustomerEvent;
      /** The user submits the form that adds a customer. Cancelable; dispatched before the call. */
      'add-customer': AddCustomerEvent;
      /** A customer was added. `event.customer` never contains login details. */
      'customer-added': CustomerAddedEvent;
      /** The user submits the form that invites a customer. Cancelable; dispatched before the call. */
      'invite-customer': InviteCustomerEvent;
      /** A customer was invited. */
      'customer-invited': CustomerInvitedEvent;
      /** The user resends an invite. Cancelable; dispatched before the call. */
      'resend-invite': ResendInviteEvent;
      /** An invite was resent. */
      'invite-resent': InviteResentEvent;
      /** The user revokes an invite. Cancelable; dispatched before the call. */
      'revoke-invite': RevokeInviteEvent;
      /** An invite was revoked. */
      'invite-revoked': InviteRevokedEvent;
      /** A call failed. The element shows the error itself. */
      'adapter-error': AdapterErrorEvent;
    };
  };
  /** Invites a customer: sends an email with a registration link, through which the contact becomes the default Admin user. */
  'invite-customer-form': {
    element: InviteCustomerForm;
    properties: Pick<InviteCustomerForm, 'inviteLanguages' | 'billingAccountsUrl' | 'draftKey' | 'adapter' | 'value' | 'disabled' | 'messages' | 'defaultCountry'>;
    attributes: {
      /** The URL of your portal's page for billing accounts (http or https). The form links to it if there are none yet. */
      'billing-accounts-url': InviteCustomerForm['billingAccountsUrl'];
      /** Keeps a draft in session storage under this name, so that input survives a reload. Without a name, no draft is kept. If several users share a tab, include the user in the name. */
      'draft-key': InviteCustomerForm['draftKey'];
      /** The country of phone numbers without a country code (ISO 3166-1 alpha-2), unless the form has a better guess. */
      'default-country': InviteCustomerForm['defaultCountry'];
    };
    events: {
      /** The user submits the form. Dispatched before the call; cancel it to handle the submission yourself. */
      'invite-customer': InviteCustomerEvent;
      /** The invite was created. `event.invite.delivery` says whether its email was sent. */
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
      /** A call failed. The preview shows the error itself. */
      'adapter-error': AdapterErrorEvent;
    };
  };
  /** Lists invites with their live status. The user can resend or revoke a pending invite, or copy its link. An invite is accepted once the customer has created an account through the link. */
  'invite-list': {
    element: InviteList;
    properties: Pick<InviteList, 'status' | 'attention' | 'adapter' | 'disabled' | 'messages' | 'query' | 'sort' | 'pageSize' | 'cursor'>;
    attributes: {
      /** The number of rows on a page, from 1 to 100. Defaults to 25. */
      'page-size': InviteList['pageSize'];
    };
    events: {
      /** The user changed the search, filters, sort order or page. */
      'view-changed': ViewChangedEvent;
      /** The user resends an invite. Cancelable; dispatched before the call. */
      'resend-invite': ResendInviteEvent;
      /** An invite was resent. */
      'invite-resent': InviteResentEvent;
      /** The user revokes an invite. Cancelable; dispatched before the call. */
      'revoke-invite': RevokeInviteEvent;
      /** An invite was revoked. */
      'invite-revoked': InviteRevokedEvent;
      /** The user wants to open the customer who accepted an invite. Your page shows it. */
      'open-customer': OpenCustomerEvent;
      /** A call failed. The list shows the error itself. */
      'adapter-error': AdapterErrorEvent;
    };
  };
  /** The form that a registration link opens: an invited customer checks the data from the invite, completes it, and chooses a password to create an account. The form itself is rendered into a child of the element, in the page, where password managers and autofill find it; the rest is rendered into a shadow root. Put it on a page with `<meta name="referrer" content="no-referrer">`. */
  'registration-form': {
    element: RegistrationForm;
    properties: Pick<RegistrationForm, 'token' | 'adapter' | 'value' | 'disabled' | 'messages' | 'defaultCountry'>;
    attributes: {
      /** The country of phone numbers without a country code (ISO 3166-1 alpha-2), unless the form has a better guess. */
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
