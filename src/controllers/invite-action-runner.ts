import type { AdapterError } from '../adapter/adapter-error.ts';
import type { InviteId, ResellerAdapter, WriteOptions } from '../adapter/reseller-adapter.ts';
import { AdapterErrorEvent } from '../events/adapter-events.ts';
import { InviteResentEvent, ResendInviteEvent } from '../events/resend-events.ts';
import type { AdapterController, AdapterHost } from './adapter-controller.ts';
import { CallController } from './call-controller.ts';
import { isDefiniteRejection, newIdempotencyKey } from './idempotency.ts';
import { isOffered } from './offered.ts';
import { assertInviteReply } from './sanitize-reply.ts';

/** The operations on one invite. */
export type InviteOperation = 'resendInvite' | 'revokeInvite' | 'createInviteLink';

export type InviteActionReply<Operation extends InviteOperation> = Awaited<
  ReturnType<NonNullable<ResellerAdapter[Operation]>>
>;

/** The state of an action on one invite. */
export type InviteAction<Reply> =
  | { readonly state: 'busy' }
  /** The action had no effect. */
  | { readonly state: 'rejected'; readonly problem: AdapterError }
  /** The action may have succeeded. Retry it with the same idempotency key. */
  | { readonly state: 'unknown'; readonly problem: AdapterError | undefined }
  | { readonly state: 'done'; readonly reply: Reply };

/** Describes one kind of action. */
export interface InviteActionConfig<Operation extends InviteOperation> {
  readonly operation: Operation;
  /** Creates the cancelable event before the call. Omit it if the page cannot make the call itself. */
  createIntentEvent?(id: string, idempotencyKey: string): Event;
  /** @throws if the adapter's reply cannot be used. */
  assertReply(reply: InviteActionReply<Operation>): void;
  /** Creates the event after the call. Omit it for actions without one. */
  createDoneEvent?(reply: InviteActionReply<Operation>): Event;
}

type Send<Operation extends InviteOperation> = (
  input: InviteId,
  options: WriteOptions,
) => Promise<InviteActionReply<Operation>>;

/** Runs one kind of action on invites: one call at a time for each invite, with one idempotency key for each intent. */
export class InviteActionRunner<Operation extends InviteOperation> {
  readonly #host: AdapterHost;
  readonly #api: AdapterController;
  readonly #config: InviteActionConfig<Operation>;
  readonly #actions = new Map<string, InviteAction<InviteActionReply<Operation>>>();
  readonly #keys = new Map<string, string>();
  #last: InviteActionReply<Operation> | undefined;

  constructor(host: AdapterHost, api: AdapterController, config: InviteActionConfig<Operation>) {
    this.#host = host;
    this.#api = api;
    this.#config = config;
  }

  /** Whether the adapter has the method and its back end offers the operation. */
  get offered(): boolean {
    return isOffered(this.#api.adapter, this.#config.operation);
  }

  /** Whether any call is pending. */
  get busy(): boolean {
    return Array.from(this.#actions.values()).some(({ state }) => state === 'busy');
  }

  /** The last reply. */
  get last(): InviteActionReply<Operation> | undefined {
    return this.#last;
  }

  /** The state of the action on an invite; undefined before it was run. */
  of(id: string): InviteAction<InviteActionReply<Operation>> | undefined {
    return this.#actions.get(id);
  }

  /** Discards all actions and their idempotency keys. */
  clear() {
    this.#actions.clear();
    this.#keys.clear();
    this.#last = undefined;
  }

  /** Discards the action on one invite. Keeps the idempotency key of an action with an unknown outcome. */
  forget(id: string) {
    this.#actions.delete(id);
    this.#last = undefined;
    this.#host.requestUpdate();
  }

  /** Resolves once the action has changed its state. Does nothing while an action on the same invite is pending. */
  async run(id: string): Promise<void> {
    if (this.of(id)?.state === 'busy' || !this.#api.adapter?.[this.#config.operation]) return;
    const earlier = this.#keys.get(id);
    const idempotencyKey = earlier ?? newIdempotencyKey();
    this.#set(id, { state: 'busy' });
    // Dispatch the event once for each intent, not for each retry.
    const intent = earlier === undefined ? this.#config.createIntentEvent?.(id, idempotencyKey) : undefined;
    const isOurs = !intent || this.#host.dispatchEvent(intent);
    if (isOurs && this.#host.isConnected) await this.#send(id, idempotencyKey, earlier !== undefined);
    else this.forget(id);
  }

  /** Calls `resendInvite`, `revokeInvite` or `createInviteLink` of the adapter. */
  async #send(id: string, idempotencyKey: string, isOutcomeUnknown: boolean) {
    const { adapter } = this.#api;
    const send = adapter?.[this.#config.operation] as Send<Operation> | undefined;
    if (!send) return this.forget(id);
    this.#keys.set(id, idempotencyKey);
    const call = new CallController(this.#host);
    const outcome = await call.run(
      { adapter, operation: this.#config.operation },
      (signal) => send.call(adapter, { id }, { signal, idempotencyKey }),
      (reply) => {
        this.#config.assertReply(reply);
        return reply;
      },
    );
    this.#host.removeController(call);
    if (!outcome) this.#set(id, { state: 'unknown', problem: undefined });
    else if ('error' in outcome) this.#fail(id, outcome.error, isOutcomeUnknown);
    else this.#finish(id, outcome.value);
  }

  #fail(id: string, problem: AdapterError, isOutcomeUnknown: boolean) {
    const isRejected = isDefiniteRejection(problem, isOutcomeUnknown);
    if (isRejected) this.#keys.delete(id);
    this.#set(id, { state: isRejected ? 'rejected' : 'unknown', problem });
    this.#host.dispatchEvent(new AdapterErrorEvent(this.#config.operation, problem));
  }

  #finish(id: string, reply: InviteActionReply<Operation>) {
    this.#keys.delete(id);
    this.#last = reply;
    this.#set(id, { state: 'done', reply });
    const event = this.#config.createDoneEvent?.(reply);
    if (event) this.#host.dispatchEvent(event);
  }

  #set(id: string, action: InviteAction<InviteActionReply<Operation>>) {
    this.#actions.set(id, action);
    this.#host.requestUpdate();
  }
}

export type Resends = InviteActionRunner<'resendInvite'>;

export const createResends = (host: AdapterHost, api: AdapterController): Resends =>
  new InviteActionRunner(host, api, {
    operation: 'resendInvite',
    createIntentEvent: (id, idempotencyKey) => new ResendInviteEvent(id, idempotencyKey),
    assertReply: assertInviteReply,
    createDoneEvent: (reply) => new InviteResentEvent(reply),
  });
