import type { AdapterError } from '../adapter/adapter-error.ts';
import type { AdapterMethods, InviteId, WriteOptions } from '../adapter/reseller-adapter.ts';
import { isVisibleText } from '../contract/invisible.ts';
import type { InviteLink, InviteReply, ResendReply } from '../contract/models.ts';
import { AdapterErrorEvent } from '../events/adapter-events.ts';
import { InviteResentEvent, ResendInviteEvent } from '../events/resend-events.ts';
import type { AdapterController, AdapterHost } from './adapter-controller.ts';
import { CallController } from './call-controller.ts';
import { type KnownInvite, toResentInvite } from './empty-replies.ts';
import { isDefiniteRejection, newIdempotencyKey } from './idempotency.ts';
import { isOffered } from './offered.ts';
import { assertInviteReply } from './sanitize-reply.ts';

/** The operations on one invite. */
export type InviteOperation = 'resendInvite' | 'revokeInvite' | 'createInviteLink';

type GivenReply<Operation extends InviteOperation> = Awaited<ReturnType<AdapterMethods[Operation]>>;

/** The invite after a resend. Without `linkRotated`, whether earlier links still work is not known. */
export type ResentReply = Omit<ResendReply, 'linkRotated'> & { readonly linkRotated?: boolean | undefined };

interface Replies {
  readonly resendInvite: ResentReply;
  readonly revokeInvite: InviteReply;
  readonly createInviteLink: InviteLink;
}

/** The reply to an action, or what is known if the adapter resolved with nothing. */
export type InviteActionReply<Operation extends InviteOperation> = Replies[Operation];

/** The state of an action on one invite. */
export type InviteAction<Reply> =
  | { readonly state: 'busy' }
  /** The action had no effect. */
  | { readonly state: 'rejected'; readonly problem: AdapterError }
  /** The action may have succeeded. Retry it with the same idempotency key. */
  | { readonly state: 'unknown'; readonly problem: AdapterError | undefined }
  | {
      readonly state: 'done';
      readonly reply: Reply;
      /** Whether the adapter resolved with nothing, so that the reply holds what was known before. */
      readonly isEmpty?: true;
    };

/** Describes one kind of action. */
export interface InviteActionConfig<Operation extends InviteOperation> {
  readonly operation: Operation;
  /** Creates the cancelable event before the call. Omit it if the page cannot make the call itself. */
  createIntentEvent?(id: string, idempotencyKey: string): Event;
  /**
   * Reads the reply of the adapter.
   * @throws if it cannot be used.
   */
  readReply(reply: GivenReply<Operation> | undefined, known: KnownInvite): InviteActionReply<Operation>;
  /**
   * Creates the event after the call. Omit it for actions without one.
   * @param id - The id that the invite had before: some back ends give it another one.
   */
  createDoneEvent?(reply: InviteActionReply<Operation>, id: string): Event;
}

type Send<Operation extends InviteOperation> = (
  input: InviteId,
  options: WriteOptions,
) => Promise<GivenReply<Operation> | undefined>;

/** Runs one kind of action on invites: one call at a time for each invite, with one idempotency key for each intent. */
export class InviteActionRunner<Operation extends InviteOperation> {
  readonly #host: AdapterHost;
  readonly #api: AdapterController;
  readonly #config: InviteActionConfig<Operation>;
  readonly #actions = new Map<string, InviteAction<InviteActionReply<Operation>>>();
  readonly #keys = new Map<string, string>();
  /** The ids that invites have now, by those that they had before. */
  readonly #newIds = new Map<string, string>();
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
    this.#newIds.clear();
    this.#last = undefined;
  }

  /** Discards the action on one invite. Keeps the idempotency key of an action with an unknown outcome. */
  forget(id: string) {
    this.#actions.delete(id);
    this.#last = undefined;
    this.#host.requestUpdate();
  }

  /**
   * Assigns the action on an invite to its new id. Keeps a link that is shown or being created, and discards a failure.
   */
  replaceId(id: string, newId: string) {
    const action = this.of(id);
    this.#actions.delete(id);
    this.#keys.delete(id);
    this.#newIds.set(id, newId).delete(newId);
    if (action?.state === 'done' || action?.state === 'busy') this.#set(newId, action);
  }

  /**
   * Resolves once the action has changed its state. Does nothing while an action on the same invite is pending.
   * @param known - What is known of the invite.
   * @returns The state of the action; undefined if it was not run.
   */
  async run(
    id: string,
    known: Partial<KnownInvite> = {},
  ): Promise<InviteAction<InviteActionReply<Operation>> | undefined> {
    if (this.of(id)?.state === 'busy' || !this.#api.adapter?.[this.#config.operation]) return undefined;
    // A later load may have listed an invite under its earlier id, too.
    this.#newIds.delete(id);
    const earlier = this.#keys.get(id);
    const idempotencyKey = earlier ?? newIdempotencyKey();
    this.#set(id, { state: 'busy' });
    // Dispatch the event once for each intent, not for each retry.
    const intent = earlier === undefined ? this.#config.createIntentEvent?.(id, idempotencyKey) : undefined;
    const isOurs = !intent || this.#host.dispatchEvent(intent);
    if (isOurs && this.#host.isConnected) return this.#send({ ...known, id }, idempotencyKey, earlier !== undefined);
    this.forget(id);
    return undefined;
  }

  /** Calls `resendInvite`, `revokeInvite` or `createInviteLink` of the adapter. */
  async #send(known: KnownInvite, idempotencyKey: string, isOutcomeUnknown: boolean) {
    const { id } = known;
    const { adapter } = this.#api;
    const send = adapter?.[this.#config.operation] as Send<Operation> | undefined;
    if (!send) {
      this.forget(id);
      return undefined;
    }
    this.#keys.set(id, idempotencyKey);
    const call = new CallController(this.#host);
    const outcome = await call.run(
      { adapter, operation: this.#config.operation },
      (signal) => send.call(adapter, { id }, { signal, idempotencyKey }),
      (given) => {
        const reply = this.#config.readReply(given, known);
        return { reply, ...(given === undefined && { isEmpty: true as const }) };
      },
    );
    this.#host.removeController(call);
    if (!outcome) return this.#set(id, { state: 'unknown', problem: undefined });
    if ('error' in outcome) return this.#fail(id, outcome.error, isOutcomeUnknown);
    return this.#finish(id, { state: 'done', ...outcome.value });
  }

  #fail(id: string, problem: AdapterError, isOutcomeUnknown: boolean) {
    const isRejected = isDefiniteRejection(problem, isOutcomeUnknown);
    if (isRejected) this.#keys.delete(id);
    const action = this.#set(id, { state: isRejected ? 'rejected' : 'unknown', problem });
    this.#host.dispatchEvent(new AdapterErrorEvent(this.#config.operation, problem));
    return action;
  }

  #finish(id: string, action: InviteAction<InviteActionReply<Operation>> & { readonly state: 'done' }) {
    const { reply } = action;
    this.#keys.delete(id);
    this.#last = reply;
    this.#actions.delete(id);
    this.#set('invite' in reply ? reply.invite.id : id, action);
    const event = this.#config.createDoneEvent?.(reply, id);
    if (event) this.#host.dispatchEvent(event);
    return action;
  }

  #set(id: string, action: InviteAction<InviteActionReply<Operation>>) {
    this.#actions.set(this.#newIds.get(id) ?? id, action);
    this.#host.requestUpdate();
    return action;
  }
}

/**
 * Reads a reply with an invite. One without an id is of the invite that was acted on, and need not repeat what is known.
 * @throws TypeError if it has no invite.
 */
export function readInviteReply<Reply extends InviteReply>(reply: Reply, known: KnownInvite): Reply {
  assertInviteReply(reply);
  return isVisibleText(reply.invite.id) ? reply : { ...reply, invite: { ...known, ...reply.invite, id: known.id } };
}

export type Resends = InviteActionRunner<'resendInvite'>;

export const createResends = (host: AdapterHost, api: AdapterController): Resends =>
  new InviteActionRunner(host, api, {
    operation: 'resendInvite',
    createIntentEvent: (id, idempotencyKey) => new ResendInviteEvent(id, idempotencyKey),
    readReply: (reply, known) =>
      reply === undefined
        ? { invite: toResentInvite(known), serverTime: '' }
        : // The delivery that is known is of the earlier email.
          readInviteReply(reply, { ...known, delivery: 'unknown' }),
    createDoneEvent: (reply, id) => new InviteResentEvent(reply, id),
  });
