export { AdapterError, isAdapterError } from './adapter/adapter-error.ts';
export type { AdapterErrorCode, AdapterErrorOptions } from './adapter/adapter-error.ts';
export { defineCustomer, defineInvite } from './adapter/define-records.ts';
export type { Known } from './adapter/define-records.ts';
export type { ExtraField, FormKind } from './adapter/extra-field.ts';
export { mapError } from './adapter/map-error.ts';
export type { ErrorRow, ErrorTable } from './adapter/map-error.ts';
export { pageCustomersInMemory, pageInMemory } from './adapter/page-in-memory.ts';
export type { PageInMemoryOptions } from './adapter/page-in-memory.ts';
export { mayBeCut, readAllPages } from './adapter/read-all-pages.ts';
export type { AllPages, ForeignPage, ReadAllPagesOptions } from './adapter/read-all-pages.ts';
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
export { createRestAdapter } from './adapter/rest/rest-adapter.ts';
export type { RestAdapter, RestAdapterOptions } from './adapter/rest/rest-adapter.ts';
export type * from './contract/models.ts';
export type { MemberError, MemberErrorCode, Problem, ProblemCode } from './contract/problem.ts';
