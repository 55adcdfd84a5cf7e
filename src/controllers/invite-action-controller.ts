import type { AdapterError } from '../adapter/adapter-error.ts';
import type { InviteId, ResellerAdapter, WriteOptions } from '../adapter/reseller-adapter.ts';
import { AdapterErrorEvent } from '../events/adapter-events.ts';
import { InviteResentEvent, ResendInviteEvent } from '../events/resend-events.ts';
import type { AdapterController, AdapterHost } from './adapter-controller.ts';
import { CallController } from './call-controller.ts';
import { isDefinite, newIdempotencyKey } from './idempotency.ts';

/** What can be done with one invite. */
export type InviteOperation = 'resendInvite' | 'revokeInvite' | 'createInviteLink';

/** What comes back of it. */
export type InviteActionReply<Operation extends InviteOperation> = Awaited<
  ReturnType<NonNullable<ResellerAdapter[Operation]>>
>;

/** How far an action on one invite is. */
export type InviteAction<Reply> =
  | { readonly state: 'busy' }
  /** A definite no. */
  | { readonly state: 'rejected'; readonly problem: AdapterError }
  /** No definite answer: to be tried again, under the same key. */
  | { readonly state: 'unknown'; readonly problem: AdapterError | undefined }
  | { readonly state: 'done'; readonly reply: Reply };

/** One kind of action. */
export interface InviteActionTask<Operation extends InviteOperation> {
  readonly operation: Operation;
  /** The cancelable event before the call; none where the page has no say. */
  intent?(id: string, idempotencyKey: string): Event;
  /** The event after the call, or undefined where it is nobody's business. Throws where the reply is none. */
  fact(reply: InviteActionReply<Operation>): Event | undefined;
}

type Send<Operation extends InviteOperation> = (
  input: InviteId,
  options: WriteOptions,
) => Promise<InviteActionReply<Operation>>;

/** Acts on invites: one call at a time for each, under one key for each intent. */
export class InviteActionController<Operation extends InviteOperation> {
  readonly #host: AdapterHost;
  readonly #api: AdapterController;
  readonly #task: InviteActionTask<Operation>;
  readonly #actions = new Map<string, InviteAction<InviteActionReply<Operation>>>();
  readonly #keys = new Map<string, string>();
  #last: InviteActionReply<Operation> | undefined;

  constructor(host: AdapterHost, api: AdapterController, task: InviteActionTask<Operation>) {
    this.#host = host;
    this.#api = api;
    this.#task = task;
  }

  /** Whether the adapter can do it. */
  get offered(): boolean {
    return this.#api.adapter?.[this.#task.operation] !== undefined;
  }

  /** Whether a call is under way. */
  get busy(): boolean {
    return Array.from(this.#actions.values()).some(({ state }) => state === 'busy');
  }

  /** What came back last. */
  get last(): InviteActionReply<Operation> | undefined {
    return this.#last;
  }

  /** How far it is with an invite; undefined where it was not asked for. */
  of(id: string): InviteAction<InviteActionReply<Operation>> | undefined {
    return this.#actions.get(id);
  }

  /** Forgets what became of earlier actions. */
  clear() {
    this.#actions.clear();
    this.#keys.clear();
    this.#last = undefined;
  }

  /** Forgets what became of the action on one invite; one that is in doubt keeps its key. */
  forget(id: string) {
    this.#actions.delete(id);
    this.#last = undefined;
    this.#host.requestUpdate();
  }

  /** Resolves once there is something new to show; ignored while one on the invite is under way. */
  async run(id: string): Promise<void> {
    if (this.of(id)?.state === 'busy' || !this.offered) return;
    const earlier = this.#keys.get(id);
    const idempotencyKey = earlier ?? newIdempotencyKey();
    this.#set(id, { state: 'busy' });
    // Asked once for each intent, not for each try.
    const intent = earlier === undefined ? this.#task.intent?.(id, idempotencyKey) : undefined;
    const isOurs = !intent || this.#host.dispatchEvent(intent);
    if (isOurs && this.#host.isConnected) await this.#send(id, idempotencyKey, earlier !== undefined);
    else this.forget(id);
  }

  async #send(id: string, idempotencyKey: string, isInDoubt: boolean) {
    const { adapter } = this.#api;
    const send = adapter?.[this.#task.operation] as Send<Operation> | undefined;
    if (!send) return this.forget(id);
    this.#keys.set(id, idempotencyKey);
    const call = new CallController(this.#host);
    const outcome = await call.run(
      (signal) => send.call(adapter, { id }, { signal, idempotencyKey }),
      // Any adapter may serve the element: what is no reply counts as a failure of unknown outcome.
      (reply) => ({ reply, fact: this.#task.fact(reply) }),
    );
    this.#host.removeController(call);
    if (!outcome) this.#set(id, { state: 'unknown', problem: undefined });
    else if ('error' in outcome) this.#fail(id, outcome.error, isInDoubt);
    else this.#finish(id, outcome.value.reply, outcome.value.fact);
  }

  #fail(id: string, problem: AdapterError, isInDoubt: boolean) {
    const isRejected = isDefinite(problem, isInDoubt);
    if (isRejected) this.#keys.delete(id);
    this.#set(id, { state: isRejected ? 'rejected' : 'unknown', problem });
    this.#host.dispatchEvent(new AdapterErrorEvent(this.#task.operation, problem));
  }

  #finish(id: string, reply: InviteActionReply<Operation>, fact: Event | undefined) {
    this.#keys.delete(id);
    this.#last = reply;
    this.#set(id, { state: 'done', reply });
    if (fact) this.#host.dispatchEvent(fact);
  }

  #set(id: string, action: InviteAction<InviteActionReply<Operation>>) {
    this.#actions.set(id, action);
    this.#host.requestUpdate();
  }
}

/** Sends invites again. */
export type Resends = InviteActionController<'resendInvite'>;

export const createResends = (host: AdapterHost, api: AdapterController): Resends =>
  new InviteActionController(host, api, {
    operation: 'resendInvite',
    intent: (id, idempotencyKey) => new ResendInviteEvent(id, idempotencyKey),
    fact: (reply) => new InviteResentEvent(reply),
  });
