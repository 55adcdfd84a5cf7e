import type { OperationId } from '../../contract/models.ts';
import { operationRoutes } from '../../contract/operations.gen.ts';
import type { AdapterMethods, CallOptions } from '../reseller-adapter.ts';
import type { InviteStream } from './invite-stream.ts';
import type { RestAdapterOptions } from './options.ts';
import { type CallId, loadChecks, RestClient } from './rest-client.ts';

export type { RestAdapterOptions } from './options.ts';

/** An adapter for some operations of the contract; for all of them by default. */
export type RestAdapter<Id extends OperationId = OperationId> = Pick<AdapterMethods, Id>;

/**
 * Creates an adapter for back ends that implement the contract over HTTP.
 *
 * Reads are attempted up to three times. Writes are never retried automatically, except once after a 401, with the same
 * Idempotency-Key. All watchers of invites share one event stream, which is closed while the page is hidden. An
 * operation that the server does not know (501, or 404 without a problem document) rejects as `not-offered`, and
 * elements then hide the controls that need it.
 *
 * @returns An adapter whose calls reject with an `AdapterError`, or with the signal's reason once it is aborted.
 * @throws {TypeError} Without options, or if `operations` is not an array of operations of the contract.
 * @example
 * const adapter = createRestAdapter({
 *   baseUrl: 'https://portal.example/api',
 *   headers: async () => ({ Authorization: `Bearer ${await getToken()}` }),
 * });
 */
export function createRestAdapter<const Id extends OperationId = OperationId>(
  options: RestAdapterOptions<Id>,
): RestAdapter<Id> {
  void loadChecks().then((checks) => checks?.checkOptions(options));
  const { idempotent } = options;
  const client = new RestClient(options);
  let stream: InviteStream | undefined;
  const adapter: Record<string, unknown> = { ...(idempotent !== undefined && { idempotent }) };
  async function* watchInvites(_input: object, { signal }: CallOptions) {
    // Load the stream on demand: forms do not need it.
    const { InviteStream } = await import('./invite-stream.ts');
    yield* (stream ??= new InviteStream(client)).watch(signal);
  }
  // Callers without types may pass null.
  for (const id of options.operations ?? Object.keys(operationRoutes)) {
    if (!Object.hasOwn(operationRoutes, id))
      throw new TypeError(`"operations" must be an array of operation names: "${id}" is not one.`);
    adapter[id] =
      id === 'watchInvites'
        ? watchInvites
        : (input: object, callOptions: CallOptions) => client.call(id as CallId, input, callOptions);
  }
  return adapter as RestAdapter<Id>;
}
