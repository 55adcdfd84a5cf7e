import type { OperationId } from '../../contract/models.ts';
import { operationRoutes } from '../../contract/operations.gen.ts';
import { isAdapterError } from '../adapter-error.ts';
import type { AdapterMethods, CallOptions } from '../reseller-adapter.ts';
import type { InviteStream } from './invite-stream.ts';
import type { RestAdapterOptions } from './options.ts';
import { type CallId, RestClient } from './rest-client.ts';

export type { RestAdapterOptions } from './options.ts';

/** An adapter for operations of the contract; for every one by default. */
export type RestAdapter<Id extends OperationId = OperationId> = Pick<AdapterMethods, Id>;

/** Keep the methods behind the forms even if the server lacks them: removing a form would discard what was typed. */
const formOperations: readonly string[] = ['addCustomer', 'inviteCustomer', 'completeRegistration'];

/**
 * Creates an adapter for back ends that implement the contract over HTTP.
 *
 * Reads are attempted up to three times. Writes are never retried automatically, except once after a 401, under the same
 * Idempotency-Key. All watchers of invites share one event stream, which is closed while the page is hidden. An operation
 * that the server does not know (501, or 404 without a problem document) rejects as `not-offered`, and its method is removed.
 *
 * @returns An adapter whose calls reject with an `AdapterError`, or with the signal's reason once it is aborted.
 * @throws {TypeError} If `operations` names none of the contract.
 * @example
 * const adapter = createRestAdapter({
 *   baseUrl: 'https://portal.example/api',
 *   headers: async () => ({ Authorization: `Bearer ${await getToken()}` }),
 * });
 */
export function createRestAdapter<const Id extends OperationId = OperationId>(
  options: RestAdapterOptions<Id>,
): RestAdapter<Id> {
  // Load the check where an option is certainly wrong.
  if (options.baseUrl === undefined) void import('./check-options.ts').then((check) => check.checkOptions(options));
  const { operations = Object.keys(operationRoutes), idempotent } = options;
  const client = new RestClient(options);
  let stream: InviteStream | undefined;
  const adapter: Record<string, unknown> = { ...(idempotent !== undefined && { idempotent }) };
  /** Removes the method of an operation that the server does not know, so that elements stop offering it. */
  const onError = (id: string, error: unknown) => {
    if (isAdapterError(error) && error.code === 'not-offered' && !formOperations.includes(id)) delete adapter[id];
  };
  const call = async (id: CallId, input: object, callOptions: CallOptions) => {
    try {
      return await client.call(id, input, callOptions);
    } catch (error) {
      onError(id, error);
      throw error;
    }
  };
  async function* watchInvites(_input: object, { signal }: CallOptions) {
    // Load the stream on demand: forms do not need it.
    const { InviteStream } = await import('./invite-stream.ts');
    try {
      yield* (stream ??= new InviteStream(client)).watch(signal);
    } catch (error) {
      onError('watchInvites', error);
      throw error;
    }
  }
  for (const id of operations) {
    if (!Object.hasOwn(operationRoutes, id)) throw new TypeError(`The contract has no operation "${id}".`);
    adapter[id] =
      id === 'watchInvites'
        ? watchInvites
        : (input: object, callOptions: CallOptions) => call(id as CallId, input, callOptions);
  }
  return adapter as RestAdapter<Id>;
}
