import type { OperationId } from '../../contract/models.ts';
import type { Idempotent } from '../reseller-adapter.ts';

/** How `createRestAdapter` reaches a back end. */
export interface RestAdapterOptions<Id extends OperationId = OperationId> {
  /** The URL of the API, absolute or relative to the page: `https://portal.example/api` or `/api`. */
  readonly baseUrl: string;
  /**
   * Returns headers for each request, such as `Authorization`. Called again for every attempt. If it throws, the call
   * rejects as `unauthenticated` and nothing is sent.
   * @default no headers of the host
   * @example
   * headers: async () => ({ Authorization: `Bearer ${await getToken()}` })
   */
  readonly headers?: () => HeadersInit | Promise<HeadersInit>;
  /**
   * Called when the session has expired: after a 401, or a redirect to a sign-in page. Sign the user in, then resolve.
   * The adapter repeats the call once with the same `Idempotency-Key`. Concurrent calls share one sign-in. Without this
   * option, calls reject as `unauthenticated`.
   */
  readonly onUnauthenticated?: () => Promise<void> | void;
  /**
   * Replaces the page's `fetch`.
   * @default globalThis.fetch
   */
  readonly fetch?: typeof fetch;
  /**
   * Whether requests carry cookies.
   * @default 'same-origin'
   */
  readonly credentials?: RequestCredentials;
  /**
   * The timeout of one attempt, in milliseconds. An attempt also times out if nothing arrives for half as long.
   * @default 30000
   */
  readonly timeout?: number;
  /**
   * The operations that the back end serves. The adapter has methods only for these, and elements hide controls that
   * need other operations.
   * @default every operation of the contract
   * @example
   * operations: ['inviteCustomer', 'listInvites', 'resendInvite']
   */
  readonly operations?: readonly Id[] | undefined;
  /**
   * Whether the back end runs a repeated call with the same `Idempotency-Key` only once. If it ignores the key, set
   * this to false, for all operations or by operation. The adapter then sends no key, and elements do not promise that
   * a retry is safe.
   * @default true
   */
  readonly idempotent?: Idempotent | undefined;
  /**
   * Whether elements show the `userMessage` of a problem document instead of the built-in text, as plain text of at
   * most 300 characters. Allow it only if your back end writes these messages for users, in their language.
   * @default false
   */
  readonly allowUserMessages?: boolean | undefined;
}
