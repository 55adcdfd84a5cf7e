import type { AdapterError } from '../adapter/adapter-error.ts';
import type { ResellerAdapter, WriteOptions } from '../adapter/reseller-adapter.ts';
import type { MemberErrorCode } from '../contract/problem.ts';
import { AdapterErrorEvent } from '../events/adapter-events.ts';
import type { AdapterController, AdapterHost } from './adapter-controller.ts';
import { CallController } from './call-controller.ts';
import { newIdempotencyKey } from './idempotency-key.ts';

/** Where a form stands between its first key stroke and the server's definite answer. */
export type FormState =
  /** Being filled in. */
  | 'idle'
  /** The host page is being asked whether it takes over; nothing else may happen meanwhile. */
  | 'intent'
  /** One call in flight; further submits are ignored. */
  | 'sending'
  /** A definite no: errors are shown, the next submit is a new intent. */
  | 'rejected'
  /** No definite answer: frozen, to be tried again under the same key. */
  | 'unknown'
  /** Carried out. */
  | 'done';

/** What is typed, by JSON pointer into the input. */
export type FormValues = ReadonlyMap<string, string>;
/** What is wrong, by JSON pointer into the input. */
export type FormErrors = ReadonlyMap<string, MemberErrorCode>;

/** The operations that forms send. */
export type FormOperation = 'addCustomer' | 'inviteCustomer' | 'completeRegistration';
type Method<Operation extends FormOperation> = NonNullable<ResellerAdapter[Operation]>;
/** What the form's operation takes. */
export type FormInput<Operation extends FormOperation> = Parameters<Method<Operation>>[0];
/** What the form's operation gives. */
export type FormReply<Operation extends FormOperation> = Awaited<ReturnType<Method<Operation>>>;

/** What one kind of form does; the controller does the rest. */
export interface FormTask<Operation extends FormOperation> {
  readonly operation: Operation;
  /** What is wrong with the values; empty if nothing is. */
  check(values: FormValues): FormErrors;
  /** The contract's input for values that passed the check. */
  toInput(values: FormValues): FormInput<Operation>;
  /** The cancelable event before the call. */
  intent(input: FormInput<Operation>, idempotencyKey: string): Event;
  /** The event after the call. */
  fact(reply: FormReply<Operation>): Event;
}

type Send<Operation extends FormOperation> = (
  input: FormInput<Operation>,
  options: WriteOptions,
) => Promise<FormReply<Operation>>;

interface Attempt<Operation extends FormOperation> {
  readonly input: FormInput<Operation>;
  readonly idempotencyKey: string;
}

/** The state machine of submitting: values, errors, and one call under one key for each intent. */
export class FormController<Operation extends FormOperation> {
  readonly #host: AdapterHost;
  readonly #api: AdapterController;
  readonly #call: CallController;
  readonly #task: FormTask<Operation>;
  #state: FormState = 'idle';
  #prefill: FormValues = new Map();
  #values = new Map<string, string>();
  #errors = new Map<string, MemberErrorCode>();
  #checked = false;
  #isInDoubt = false;
  #attempt: Attempt<Operation> | undefined;
  #problem: AdapterError | undefined;
  #reply: FormReply<Operation> | undefined;

  constructor(host: AdapterHost, api: AdapterController, task: FormTask<Operation>) {
    this.#host = host;
    this.#api = api;
    this.#call = new CallController(host);
    this.#task = task;
  }

  get state(): FormState {
    return this.#state;
  }

  get values(): FormValues {
    return this.#values;
  }

  get errors(): FormErrors {
    return this.#errors;
  }

  /** Why the last call failed, while the form is rejected or unknown. */
  get problem(): AdapterError | undefined {
    return this.#problem;
  }

  /** What the server answered, once done. */
  get reply(): FormReply<Operation> | undefined {
    return this.#reply;
  }

  /** Whether the adapter has the form's operation. */
  get offered(): boolean {
    return this.#api.adapter?.[this.#task.operation] !== undefined;
  }

  /** Whether the values may not change now. */
  get frozen(): boolean {
    return this.#state === 'intent' || this.#state === 'sending' || this.#state === 'unknown';
  }

  /** Whether the outcome of an earlier try is unknown, while it is tried again as well. */
  get isInDoubt(): boolean {
    return this.#isInDoubt;
  }

  /** Fills the form with what is new; what the user typed stays, also when a host sets an equal record again. */
  prefill(values: FormValues) {
    const earlier = this.#prefill;
    this.#prefill = values;
    if (this.frozen) return;
    for (const [pointer, value] of values) if (earlier.get(pointer) !== value) this.#values.set(pointer, value);
    this.#host.requestUpdate();
  }

  /** The user changed a field: what the server said of it is void, and errors shown before are checked anew. */
  edit(pointer: string, value: string) {
    this.#host.requestUpdate();
    if (this.frozen) return;
    this.#values.set(pointer, value);
    this.#errors.delete(pointer);
    const code = this.#checked ? this.#task.check(this.#values).get(pointer) : undefined;
    if (code) this.#errors.set(pointer, code);
    // With its last field mended, there is nothing left of a refusal that was about fields.
    if (!this.#errors.size && this.#problem?.fieldErrors.length) this.#problem = undefined;
  }

  /** Sends the form as it stands. Resolves once there is something new to show. */
  async submit(values: FormValues): Promise<void> {
    if (this.frozen || this.#state === 'done' || !this.offered) return;
    this.#values = new Map([...this.#values, ...values]);
    this.#checked = true;
    this.#problem = undefined;
    this.#errors = new Map(this.#task.check(this.#values));
    this.#enter('idle');
    if (this.#errors.size) return;
    const attempt = { input: this.#task.toInput(this.#values), idempotencyKey: newIdempotencyKey() };
    this.#enter('intent');
    const isOurs = this.#host.dispatchEvent(this.#task.intent(attempt.input, attempt.idempotencyKey));
    // A page may take over, or take the form away.
    if (isOurs && this.#host.isConnected) await this.#send(attempt);
    else this.#enter('idle');
  }

  /** After an unknown outcome: the same call once more, under the same key. */
  async retry(): Promise<void> {
    if (this.#state === 'unknown' && this.#attempt) await this.#send(this.#attempt);
  }

  /** After an unknown outcome: gives the key up. The next submit may do the same thing a second time. */
  startOver() {
    if (this.#state !== 'unknown') return;
    this.#attempt = this.#problem = undefined;
    this.#isInDoubt = false;
    this.#enter('idle');
  }

  /** Back to a form as at first, prefilled; ignored while a call is in flight. */
  reset() {
    if (this.#state === 'intent' || this.#state === 'sending') return;
    this.#values = new Map(this.#prefill);
    this.#errors.clear();
    this.#checked = this.#isInDoubt = false;
    this.#attempt = this.#problem = this.#reply = undefined;
    this.#enter('idle');
  }

  async #send(attempt: Attempt<Operation>) {
    const { adapter } = this.#api;
    const send = adapter?.[this.#task.operation] as Send<Operation> | undefined;
    if (!send) return this.#enter(this.#isInDoubt ? 'unknown' : 'idle');
    this.#attempt = attempt;
    this.#enter('sending');
    const { input, idempotencyKey } = attempt;
    const outcome = await this.#call.run(async (signal) => {
      const reply = await send.call(adapter, input, { signal, idempotencyKey });
      // Any adapter may serve the form: a reply of which no event can be made counts as a failure of unknown outcome.
      return { reply, fact: this.#task.fact(reply) };
    });
    // Left in mid-call: if the form comes back, nobody knows what became of it.
    if (!outcome) this.#doubt();
    else if ('error' in outcome) this.#fail(outcome.error);
    else this.#finish(outcome.value.reply, outcome.value.fact);
  }

  #doubt() {
    this.#isInDoubt = true;
    this.#enter('unknown');
  }

  #fail(error: AdapterError) {
    const isDefinite = error.outcome === 'rejected' && !(this.#isInDoubt && isOfOneTry(error));
    this.#problem = error;
    if (isDefinite) {
      this.#attempt = undefined;
      this.#isInDoubt = false;
      this.#errors = new Map(error.fieldErrors.map(({ pointer, code }) => [pointer, code]));
      this.#enter('rejected');
    } else this.#doubt();
    this.#host.dispatchEvent(new AdapterErrorEvent(this.#task.operation, error));
  }

  #finish(reply: FormReply<Operation>, fact: Event) {
    this.#attempt = this.#problem = undefined;
    this.#isInDoubt = false;
    this.#reply = reply;
    this.#enter('done');
    this.#host.dispatchEvent(fact);
  }

  #enter(state: FormState) {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

/** Neither a lost session, a full queue nor a call that was not even sent tells what became of an earlier try. */
function isOfOneTry({ code, status }: AdapterError): boolean {
  const codes = [
    'unauthenticated',
    'rate-limited',
    'resend-too-soon',
    'timeout',
    'network',
    'invalid-reply',
    'unavailable',
  ];
  return codes.includes(code) || status === 401 || status === 429;
}
