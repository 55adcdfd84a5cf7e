import { operationRoutes } from '../../contract/operations.gen.ts';
import type { CallOptions, ResellerAdapter } from '../reseller-adapter.ts';
import type { InviteStream } from './invite-stream.ts';
import { checkOptions, type RestAdapterOptions } from './options.ts';
import { type CallId, RestClient } from './rest-client.ts';

export type { RestAdapterOptions } from './options.ts';

/** An adapter with every operation of the contract. */
export type RestAdapter = Required<Omit<ResellerAdapter, 'extraFields'>>;

/**
 * Creates an adapter for back ends that implement the contract over HTTP.
 *
 * Reads are attempted up to three times. Writes are never retried automatically, except once after a 401, under the same
 * Idempotency-Key. All watchers of invites share one event stream, which is closed while the page is hidden.
 *
 * @returns An adapter whose calls reject with an `AdapterError`, or with the signal's reason once it is aborted.
 * @example
 * const adapter = createRestAdapter({
 *   baseUrl: 'https://portal.example/api',
 *   headers: async () => ({ Authorization: `Bearer ${await getToken()}` }),
 * });
 */
export function createRestAdapter(options: RestAdapterOptions): RestAdapter {
  checkOptions(options);
  const client = new RestClient(options);
  let stream: InviteStream | undefined;
  const operations = Object.keys(operationRoutes).map((id) => [
    id,
    (input: object, callOptions: CallOptions) => client.call(id as CallId, input, callOptions),
  ]);
  return {
    ...Object.fromEntries(operations),
    async *watchInvites(_input, { signal }) {
      // Load the stream on demand: forms do not need it.
      const { InviteStream } = await import('./invite-stream.ts');
      yield* (stream ??= new InviteStream(client)).watch(signal);
    },
  } satisfies Pick<RestAdapter, 'watchInvites'> as RestAdapter;
}
