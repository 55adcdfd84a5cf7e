import type { AdapterError } from '../adapter/adapter-error.ts';
import { track } from '../context/pending-work.ts';
import type { Matches } from '../contract/models.ts';
import type { MemberErrorCode } from '../contract/problem.ts';
import { AdapterErrorEvent } from '../events/adapter-events.ts';
import type { AdapterController, AdapterHost } from './adapter-controller.ts';
import { CallController } from './call-controller.ts';
import type { Attempt, FormErrors, FormOperation, FormReply, FormTask, Send } from './form-task.ts';
import { isDefinite, newIdempotencyKey } from './idempotency.ts';
import type { ValuesController, ValuesOwner } from './values-controller.ts';

/** Where a form stands between its first key stroke and the server's definite answer. */
export type FormState =
  /** Being filled in. */
  | 'idle'
  /** Customers and invites that look alike are being looked for. */
  | 'checking'
  /** Some were found: the user decides. An edit leads back to idle. */
  | 'matches'
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

const frozenStates: readonly FormState[] = ['checking', 'intent', 'sending', 'unknown'];

/** The state machine of submitting: errors, and one call under one key for each intent. */
export class FormController<Operation extends FormOperation> implements ValuesOwner {
  readonly #host: AdapterHost;
  readonly #api: AdapterController;
  readonly #call: CallController;
  readonly #values: ValuesController;
  readonly #task: FormTask<Operation>;
  #state: FormState = 'idle';
  #errors = new Map<string, MemberErrorCode>();
  #checked = false;
  #isInDoubt = false;
  /** Whether there ever was a try of unknown outcome. */
  #hasDoubted = false;
  #attempt: Attempt<Operation> | undefined;
  #matches: Matches | undefined;
  /** What was looked for when the user went on in spite of what was found. */
  #accepted = '';
  #problem: AdapterError | undefined;
  #reply: FormReply<Operation> | undefined;

  constructor(host: AdapterHost, api: AdapterController, values: ValuesController, task: FormTask<Operation>) {
    this.#host = host;
    this.#api = api;
    this.#call = new CallController(host);
    this.#values = values;
    this.#task = task;
    values.owner = this;
  }

  get state(): FormState {
    return this.#state;
  }

  get errors(): FormErrors {
    return this.#errors;
  }

  /** What was found before sending, while the user decides. */
  get matches(): Matches | undefined {
    return this.#matches;
  }

  /** Why the last call failed, while the form is rejected or unknown. */
  get problem(): AdapterError | undefined {
    return this.#problem;
  }

  /** What the server answered, once done; undefined where the form was concluded in another way. */
  get reply(): FormReply<Operation> | undefined {
    return this.#reply;
  }

  /** Whether the values may not change now. */
  get frozen(): boolean {
    return frozenStates.includes(this.#state);
  }

  /** Whether something is under way that the user waits for. */
  get busy(): boolean {
    return this.#state === 'checking' || this.#state === 'sending';
  }

  /** Whether the outcome of an earlier try is unknown, while it is tried again as well. */
  get isInDoubt(): boolean {
    return this.#isInDoubt;
  }

  /** An attempt of which nobody knows yet what became of it. */
  get attempt(): Attempt<Operation> | undefined {
    return this.#attempt;
  }

  /** Goes on with an attempt that a page before this one began. */
  resume(attempt: Attempt<Operation>) {
    if (this.frozen) return;
    // Drop the problem and the reply of another attempt.
    this.#problem = this.#reply = undefined;
    this.#attempt = attempt;
    this.#doubt();
  }

  /** What the server said of a member that changed is void; and errors shown before are checked anew. */
  onChange(pointer: string) {
    const dependents = this.#task.dependents?.(pointer).filter((each) => this.#errors.has(each)) ?? [];
    const found = this.#checked ? this.#task.check(this.#values.all) : undefined;
    for (const each of [pointer, ...dependents]) {
      this.#errors.delete(each);
      const code = found?.get(each);
      if (code) this.#errors.set(each, code);
    }
    // With its last field mended, there is nothing left of a refusal that was about fields.
    if (!this.#errors.size && this.#problem?.fieldErrors.length) this.#problem = undefined;
    if (this.#state === 'matches') this.#enter('idle');
  }

  /** Sends the form as it stands. Resolves once there is something new to show. */
  async submit(): Promise<void> {
    if (this.frozen || this.#state === 'done') return;
    this.#checked = true;
    this.#problem = undefined;
    this.#errors = new Map(this.#task.check(this.#values.all));
    this.#enter('idle');
    if (this.#errors.size || this.#task.holdsBack?.()) return;
    const attempt = { input: this.#task.toInput(this.#values.all), idempotencyKey: newIdempotencyKey() };
    if (await this.#mayProceed(attempt)) await this.#ask(attempt);
  }

  /** Sends the form in spite of what was found. */
  async proceed(): Promise<void> {
    if (this.#state !== 'matches') return;
    this.#accepted = this.#describeQuery(this.#task.toInput(this.#values.all));
    await this.submit();
  }

  /** Back from what was found to the fields. */
  reconsider() {
    if (this.#state === 'matches') this.#enter('idle');
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

  /** What the form is for was reached in another way, such as by sending an earlier invite again. */
  conclude() {
    if (!this.frozen) this.#close(undefined);
  }

  /** What the server answered may hold what is shown only once: `rest` is what stays of it. */
  trimReply(rest: FormReply<Operation>) {
    this.#reply = rest;
    this.#host.requestUpdate();
  }

  /** Forgets what was sent and shown. False while a call is in flight: nothing is forgotten then. */
  reset(): boolean {
    if (this.frozen && this.#state !== 'unknown') return false;
    this.#errors.clear();
    this.#checked = this.#isInDoubt = false;
    this.#accepted = '';
    this.#attempt = this.#problem = this.#reply = undefined;
    this.#enter('idle');
    return true;
  }

  /** Looks for customers and invites that look alike; its failure keeps nobody from sending. */
  async #mayProceed({ input }: Attempt<Operation>): Promise<boolean> {
    const { adapter } = this.#api;
    const query = this.#task.toMatchQuery?.(input);
    if (!adapter?.findMatches || !query || this.#describeQuery(input) === this.#accepted) return true;
    this.#enter('checking');
    const outcome = await this.#call.run(
      async (signal) => (await track(this.#host, import('./find-matches.ts'))).findMatches(adapter, query, signal),
      (matches) => matches,
    );
    this.#matches = outcome && 'value' in outcome ? outcome.value : undefined;
    this.#enter(this.#matches ? 'matches' : 'idle');
    return outcome !== undefined && !this.#matches;
  }

  #describeQuery(input: Attempt<Operation>['input']): string {
    return JSON.stringify(this.#task.toMatchQuery?.(input) ?? '');
  }

  /** A page may take over, or take the form away. */
  async #ask(attempt: Attempt<Operation>) {
    this.#enter('intent');
    const isOurs = this.#host.dispatchEvent(this.#task.intent(attempt.input, attempt.idempotencyKey));
    if (isOurs && this.#host.isConnected) await this.#send(attempt);
    else this.#enter('idle');
  }

  async #send(attempt: Attempt<Operation>) {
    const { adapter } = this.#api;
    const send = adapter?.[this.#task.operation] as Send<Operation> | undefined;
    if (!send) return this.#enter(this.#isInDoubt ? 'unknown' : 'idle');
    this.#attempt = attempt;
    this.#enter('sending');
    const { input, idempotencyKey } = attempt;
    const outcome = await this.#call.run(
      (signal) => send.call(adapter, input, { signal, idempotencyKey }),
      // Any adapter may serve the form: a reply of which no event can be made counts as a failure of unknown outcome.
      (reply) => ({ reply, fact: this.#task.fact(reply) }),
    );
    // Left in mid-call: if the form comes back, nobody knows what became of it.
    if (!outcome) this.#doubt();
    else if ('error' in outcome) this.#fail(outcome.error);
    else {
      this.#close(outcome.value.reply);
      this.#host.dispatchEvent(outcome.value.fact);
    }
  }

  #doubt() {
    this.#isInDoubt = this.#hasDoubted = true;
    this.#enter('unknown');
  }

  #fail(error: AdapterError) {
    this.#problem = error;
    if (this.#hasDoubted && this.#task.provesDone?.(error)) this.#close(undefined);
    else if (isDefinite(error, this.#isInDoubt)) {
      this.#attempt = undefined;
      this.#isInDoubt = false;
      this.#errors = new Map(error.fieldErrors.map(({ pointer, code }) => [pointer, code]));
      this.#enter('rejected');
    } else this.#doubt();
    this.#host.dispatchEvent(new AdapterErrorEvent(this.#task.operation, error));
  }

  #close(reply: FormReply<Operation> | undefined) {
    this.#attempt = this.#problem = undefined;
    this.#isInDoubt = false;
    this.#reply = reply;
    this.#enter('done');
  }

  #enter(state: FormState) {
    this.#state = state;
    if (state !== 'matches') this.#matches = undefined;
    this.#host.requestUpdate();
  }
}
