import type { AdapterError } from '../adapter/adapter-error.ts';
import type { ResendReply } from '../contract/models.ts';
import { AdapterErrorEvent } from '../events/adapter-events.ts';
import { InviteResentEvent, ResendInviteEvent } from '../events/resend-events.ts';
import type { AdapterController, AdapterHost } from './adapter-controller.ts';
import { CallController } from './call-controller.ts';
import { isDefinite } from './definite.ts';
import { newIdempotencyKey } from './idempotency-key.ts';

/** How far sending one invite again is. */
export type Resend =
  | { readonly state: 'sending' }
  /** A definite no. */
  | { readonly state: 'rejected'; readonly problem: AdapterError }
  /** No definite answer: to be tried again, under the same key. */
  | { readonly state: 'unknown'; readonly problem: AdapterError | undefined }
  | { readonly state: 'sent'; readonly reply: ResendReply };

/** Sends invites again: one call at a time for each, under one key for each intent. */
export class ResendController {
  readonly #host: AdapterHost;
  readonly #api: AdapterController;
  readonly #resends = new Map<string, Resend>();
  readonly #keys = new Map<string, string>();
  #sent: ResendReply | undefined;

  constructor(host: AdapterHost, api: AdapterController) {
    this.#host = host;
    this.#api = api;
  }

  /** Whether the adapter can send an invite again. */
  get offered(): boolean {
    return this.#api.adapter?.resendInvite !== undefined;
  }

  /** Whether a call is under way. */
  get busy(): boolean {
    return Array.from(this.#resends.values()).some(({ state }) => state === 'sending');
  }

  /** The last invite that was sent again. */
  get sent(): ResendReply | undefined {
    return this.#sent;
  }

  /** How far it is with an invite; undefined where it was not asked for. */
  of(id: string): Resend | undefined {
    return this.#resends.get(id);
  }

  /** Forgets what became of earlier resends. */
  clear() {
    this.#resends.clear();
    this.#keys.clear();
    this.#sent = undefined;
  }

  /** Resolves once there is something new to show; ignored while the invite is being sent already. */
  async resend(id: string): Promise<void> {
    if (this.of(id)?.state === 'sending' || !this.offered) return;
    const earlier = this.#keys.get(id);
    const idempotencyKey = earlier ?? newIdempotencyKey();
    this.#set(id, { state: 'sending' });
    // Asked once for each intent, not for each try.
    const isOurs = earlier !== undefined || this.#host.dispatchEvent(new ResendInviteEvent(id, idempotencyKey));
    if (isOurs && this.#host.isConnected) await this.#send(id, idempotencyKey, earlier !== undefined);
    else this.#forget(id);
  }

  async #send(id: string, idempotencyKey: string, isInDoubt: boolean) {
    const { adapter } = this.#api;
    const resend = adapter?.resendInvite;
    if (!resend) return this.#forget(id);
    this.#keys.set(id, idempotencyKey);
    const call = new CallController(this.#host);
    const outcome = await call.run(
      (signal) => resend.call(adapter, { id }, { signal, idempotencyKey }),
      // Any adapter may serve the element: what is no invite counts as a failure of unknown outcome.
      (reply) => ({ reply, fact: new InviteResentEvent(reply) }),
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
    this.#host.dispatchEvent(new AdapterErrorEvent('resendInvite', problem));
  }

  #finish(id: string, reply: ResendReply, fact: InviteResentEvent) {
    this.#keys.delete(id);
    this.#sent = reply;
    this.#set(id, { state: 'sent', reply });
    this.#host.dispatchEvent(fact);
  }

  #forget(id: string) {
    this.#resends.delete(id);
    this.#host.requestUpdate();
  }

  #set(id: string, resend: Resend) {
    this.#resends.set(id, resend);
    this.#host.requestUpdate();
  }
}
