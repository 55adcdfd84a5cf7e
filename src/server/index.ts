export {
  AdapterError,
  type AdapterErrorCode,
  type AdapterErrorOptions,
  isAdapterError,
} from '../adapter/adapter-error.ts';
export type { ResellerAdapter } from '../adapter/reseller-adapter.ts';
export { fold, toNameKey } from '../contract/fold.ts';
export { type ChangeEvent, ChangeLog, type WatchOptions } from './change-log.ts';
export { ContractViolation } from './check-reply.ts';
export { toCompanyKeys } from './company-key.ts';
export type { CorsOptions } from './cors.ts';
export {
  type IdempotencyStore,
  isFinal,
  keyLifetimeMs,
  type KeyedCall,
  MemoryIdempotencyStore,
  replay,
} from './idempotency.ts';
export type { TextReply } from './reply.ts';
export { createRestHandler, type FailedCall, type RestHandlerOptions } from './rest-handler.ts';
export type { ServerAdapter } from './server-adapter.ts';
