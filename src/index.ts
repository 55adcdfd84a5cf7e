export { AdapterError, isAdapterError } from './adapter/adapter-error.ts';
export type { AdapterErrorCode, AdapterErrorOptions } from './adapter/adapter-error.ts';
export type { ExtraField, FormKind } from './adapter/extra-field.ts';
export { pageCustomersInMemory, pageInMemory } from './adapter/page-in-memory.ts';
export type {
  AdapterMethods,
  CallOptions,
  Idempotent,
  InviteId,
  NoInput,
  ResellerAdapter,
  WriteId,
  WriteOptions,
} from './adapter/reseller-adapter.ts';
export type { PageInMemoryOptions } from './adapter/page-in-memory.ts';
export { whenSettled } from './context/when-settled.ts';
export type { WhenSettledOptions } from './context/when-settled.ts';
export { createRestAdapter } from './adapter/rest/rest-adapter.ts';
export type { RestAdapter, RestAdapterOptions } from './adapter/rest/rest-adapter.ts';
export type * from './contract/models.ts';
export type { MemberError, MemberErrorCode, Problem, ProblemCode } from './contract/problem.ts';
export { AddCustomerForm } from './elements/add-customer-form/add-customer-form.ts';
export type { CustomerPrefill } from './elements/add-customer-form/add-customer-form.ts';
export { CustomerList } from './elements/customer-list/customer-list.ts';
export { CustomersPage } from './elements/customers-page/customers-page.ts';
export { InviteCustomerForm } from './elements/invite-customer-form/invite-customer-form.ts';
export type { InvitePrefill } from './elements/invite-customer-form/invite-customer-form.ts';
export { InviteEmailPreview } from './elements/invite-email-preview/invite-email-preview.ts';
export { RegistrationForm } from './elements/registration-form/registration-form.ts';
export type { RegistrationPrefill } from './elements/registration-form/registration-form.ts';
export { InviteList } from './elements/invite-list/invite-list.ts';
export { ResellerProvider } from './elements/reseller-provider/reseller-provider.ts';
export { AdapterErrorEvent } from './events/adapter-events.ts';
export type { AdapterErrorDetail } from './events/adapter-events.ts';
export { AddCustomerEvent, CustomerAddedEvent, OpenCustomerEvent } from './events/customer-events.ts';
export { CustomerInvitedEvent, InviteCustomerEvent } from './events/invite-events.ts';
export { CustomerRegisteredEvent, RegisterCustomerEvent, RequestNewInviteEvent } from './events/registration-events.ts';
export { ViewChangedEvent } from './events/list-events.ts';
export type { ListView } from './events/list-events.ts';
export { InviteResentEvent, ResendInviteEvent } from './events/resend-events.ts';
export { TabChangedEvent } from './events/tab-events.ts';
export type { CustomersTab } from './events/tab-events.ts';
export { InviteRevokedEvent, RevokeInviteEvent } from './events/revoke-events.ts';
export type { Prefill } from './fields/prefill.ts';
export type { Overrides } from './localization/override.ts';
export type * from './localization/form-messages.ts';
export type * from './localization/messages.ts';
export type * from './localization/list-messages.ts';
export type * from './localization/page-messages.ts';
export type * from './localization/preview-messages.ts';
