import type { CallOptions, ResellerAdapter } from '../reseller-adapter.ts';
import { operationRoutes } from '../../contract/operations.gen.ts';
import { call } from './call.ts';
import type { InviteStream } from './invite-stream.ts';

/** How `createRestAdapter` reaches a back end. */
export interface RestAdapterOptions {
  /** Where the API is, such as `https://portal.example/api` or `/api`. */
  readonly baseUrl: string;
  /** Headers for each request, such as `Authorization`; asked anew for every try. */
  readonly headers?: () => HeadersInit | Promise<HeadersInit>;
  /** Signs the user in again after a 401; the call is then repeated once, under the same key. */
  readonly onUnauthenticated?: () => Promise<void> | void;
  /** Replaces the page's `fetch`. */
  readonly fetch?: typeof fetch;
  /** Whether cookies travel; `same-origin` by default. */
  readonly credentials?: RequestCredentials;
  /** Milliseconds for one try as a whole, 30,000 by default; half of it is the longest silence within one. */
  readonly timeout?: number;
}

/** An adapter with every operation of the contract. */
export type RestAdapter = Required<Omit<ResellerAdapter, 'extraFields'>>;

/**
 * An adapter for back ends that speak the contract over HTTP.
 *
 * Calls reject with an `AdapterError` for every failure. Calls that only read are tried up to three times; calls that
 * act are never repeated on their own, except once after a 401, under the same Idempotency-Key. All who watch invites share
 * one event stream, which is closed while the page is hidden.
 */
export function createRestAdapter(options: RestAdapterOptions): RestAdapter {
  let stream: InviteStream | undefined;
  const operations = Object.keys(operationRoutes).map((id) => [
    id,
    (input: object, given: CallOptions) =>
      call(options, id as Exclude<keyof RestAdapter, 'watchInvites'>, input, given),
  ]);
  return {
    ...Object.fromEntries(operations),
    async *watchInvites(_input, { signal }) {
      // On demand: forms do without.
      const { InviteStream } = await import('./invite-stream.ts');
      yield* (stream ??= new InviteStream(options)).watch(signal);
    },
  } satisfies Pick<RestAdapter, 'watchInvites'> as RestAdapter;
}
