import { type AdapterError, toAdapterError } from '../adapter/adapter-error.ts';
import type { SubmitOutcome } from '../adapter/submit-outcome.ts';
import { track } from '../context/pending-work.ts';
import type { Matches } from '../contract/models.ts';
import type { MemberErrorCode } from '../contract/problem.ts';
import { AdapterErrorEvent } from '../events/adapter-events.ts';
import type { AdapterController, AdapterHost } from './adapter-controller.ts';
import { CallController } from './call-controller.ts';
import type { Attempt, FormOperation, FormRecords, FormReply, Send, Submittable } from './form-operation.ts';
import { isDefiniteRejection, newIdempotencyKey } from './idempotency.ts';
import { isOffered } from './offered.ts';
import type { FormErrors, ValueOwner, ValueStore } from './value-store.ts';

/** How far a form is between its first keystroke and the server's definite answer. */
export type SubmissionState =
  /** Being filled in. */
  | 'idle'
  /** Looking for possible duplicates among customers and invites. */
  | 'checking'
  /** Some were found, and the user decides. An edit leads back to idle. */
  | 'matches'
  /** Dispatching the intent event, by which the host page may take over. */
  | 'intent'
  /** A call is in flight; further submits are ignored. */
  | 'sending'
  /** Definitely refused: errors are shown, and the next submit is a new intent. */
  | 'rejected'
  /** No definite answer: frozen, to be retried under the same idempotency key. */
  | 'unknown'
  /** Carried out. */
  | 'done';

const frozenStates: readonly SubmissionState[] = ['checking', 'intent', 'sending', 'unknown'];

/** The state machine of submitting a form: validation errors, and one call under one idempotency key for each intent. */
export class SubmissionController<Operation extends FormOperation> implements ValueOwner {
  readonly #host: AdapterHost;
  readonly #api: AdapterController;
  readonly #call: CallController;
  readonly #values: ValueStore;
  readonly #submittable: Submittable<Operation>;
  #state: SubmissionState = 'idle';
  #errors = new Map<string, MemberErrorCode>();
  #checked = false;
  #isOutcomeUnknown = false;
  /** Whether any try had an unknown outcome. */
  #hadUnknownOutcome = false;
  #attempt: Attempt<Operation> | undefined;
  #matches: Matches | undefined;
  /** The match query whose results the user dismissed. */
  #accepted = '';
  #problem: AdapterError | undefined;
  #reply: FormReply<Operation> | undefined;

  constructor(host: AdapterHost, api: AdapterController, values: ValueStore, submittable: Submittable<Operation>) {
    this.#host = host;
    this.#api = api;
    this.#call = new CallController(host);
    this.#values = values;
    this.#submittable = submittable;
    values.owner = this;
  }

  get state(): SubmissionState {
    return this.#state;
  }

  get errors(): FormErrors {
    return this.#errors;
  }

  /** The possible duplicates that were found before sending, while the user decides. */
  get matches(): Matches | undefined {
    return this.#matches;
  }

  /** Why the last call failed, while the form is rejected or unknown. */
  get problem(): AdapterError | undefined {
    return this.#problem;
  }

  /** The server's reply, once done; undefined if the form was concluded in another way. */
  get reply(): FormReply<Operation> | undefined {
    return this.#reply;
  }

  /** Whether the values must not change now. */
  get frozen(): boolean {
    return frozenStates.includes(this.#state);
  }

  /** Whether the user waits for a call. */
  get busy(): boolean {
    return this.#state === 'checking' || this.#state === 'sending';
  }

  /** Whether the outcome of an earlier try is unknown, also during the retry. */
  get isOutcomeUnknown(): boolean {
    return this.#isOutcomeUnknown;
  }

  /** The attempt whose outcome is not known yet. */
  get attempt(): Attempt<Operation> | undefined {
    return this.#attempt;
  }

  /** Continues an attempt that an earlier page began. */
  resume(attempt: Attempt<Operation>) {
    if (this.frozen) return;
    // Drop the problem and the reply of another attempt.
    this.#problem = this.#reply = undefined;
    this.#attempt = attempt;
    this.#enterUnknown();
  }

  /** Drops the server's error of a member that has changed, and validates again what was validated before. */
  onChange(pointer: string) {
    const dependents = this.#submittable.dependentsOf?.(pointer).filter((each) => this.#errors.has(each)) ?? [];
    const found = this.#checked ? this.#submittable.check(this.#values.all) : undefined;
    for (const each of [pointer, ...dependents]) {
      this.#errors.delete(each);
      const code = found?.get(each);
      if (code) this.#errors.set(each, code);
    }
    // A refusal that was about fields ends with the last of their errors.
    if (!this.#errors.size && this.#problem?.fieldErrors.length) this.#problem = undefined;
    if (this.#state === 'matches') this.#enter('idle');
  }

  /** Validates and sends the form. Resolves once there is something new to show. */
  async submit(): Promise<SubmitOutcome<FormRecords[Operation]>> {
    if (this.frozen || this.#state === 'done') return { name: 'ignored' };
    this.#checked = true;
    this.#problem = undefined;
    this.#errors = new Map(this.#submittable.check(this.#values.all));
    this.#enter('idle');
    if (this.#errors.size || this.#submittable.blocksSubmit?.())
      return { name: 'invalid', errors: Array.from(this.#errors, ([pointer, code]) => ({ pointer, code })) };
    const attempt = { input: this.#submittable.toInput(this.#values.all), idempotencyKey: newIdempotencyKey() };
    if (await this.#mayProceed(attempt)) await this.#requestSend(attempt);
    return this.#outcome;
  }

  /** Sends the form in spite of the matches. */
  async proceed(): Promise<void> {
    if (this.#state !== 'matches') return;
    this.#accepted = this.#describeQuery(this.#submittable.toInput(this.#values.all));
    await this.submit();
  }

  /** Goes back from the matches to the fields. */
  reconsider() {
    if (this.#state === 'matches') this.#enter('idle');
  }

  /** Repeats the call after an unknown outcome, under the same idempotency key. */
  async retry(): Promise<void> {
    if (this.#state === 'unknown' && this.#attempt) await this.#send(this.#attempt);
  }

  /** Gives the idempotency key up after an unknown outcome. The next submit may do the same thing a second time. */
  startOver() {
    if (this.#state !== 'unknown') return;
    this.#attempt = this.#problem = undefined;
    this.#isOutcomeUnknown = false;
    this.#enter('idle');
  }

  /** Enters `done` without a call, such as after an earlier invite was resent instead. */
  conclude() {
    if (!this.frozen) this.#close(undefined);
  }

  /** Replaces the reply by one without the secrets that may be shown only once. */
  redactReply(redacted: FormReply<Operation>) {
    this.#reply = redacted;
    this.#host.requestUpdate();
  }

  /** Resets to `idle`. Returns false, and does nothing, while a call is in flight. */
  reset(): boolean {
    if (this.frozen && this.#state !== 'unknown') return false;
    this.#errors.clear();
    this.#checked = this.#isOutcomeUnknown = this.#hadUnknownOutcome = false;
    this.#accepted = '';
    this.#attempt = this.#problem = this.#reply = undefined;
    this.#enter('idle');
    return true;
  }

  /** The outcome of a submission that was valid. */
  get #outcome(): SubmitOutcome<FormRecords[Operation]> {
    const error = this.#problem;
    if (this.#state === 'done')
      return { name: 'done', created: this.#reply && this.#submittable.toRecord(this.#reply) };
    if (this.#state === 'matches') return { name: 'matches' };
    if (this.#state === 'unknown') return { name: 'unknown', error };
    return error ? { name: 'rejected', error } : { name: 'canceled' };
  }

  /** Looks for possible duplicates among customers and invites. A failure does not keep the form from being sent. */
  async #mayProceed({ input }: Attempt<Operation>): Promise<boolean> {
    const { adapter } = this.#api;
    const query = this.#submittable.toMatchQuery?.(input);
    if (!adapter || !isOffered(adapter, 'findMatches') || !query || this.#describeQuery(input) === this.#accepted)
      return true;
    this.#enter('checking');
    const outcome = await this.#call.run(
      { adapter, operation: 'findMatches' },
      async (signal) => {
        const { findMatches } = await track(this.#host, import('./find-matches.ts'));
        // Do not log a failed search: the form is sent anyway.
        return findMatches(adapter, query, signal).catch((error: unknown) => {
          throw toAdapterError(error);
        });
      },
      (matches) => matches,
    );
    this.#matches = outcome && 'value' in outcome ? outcome.value : undefined;
    this.#enter(this.#matches ? 'matches' : 'idle');
    return outcome !== undefined && !this.#matches;
  }

  #describeQuery(input: Attempt<Operation>['input']): string {
    return JSON.stringify(this.#submittable.toMatchQuery?.(input) ?? '');
  }

  /** Dispatches the intent event, on which the page may take over or remove the form. */
  async #requestSend(attempt: Attempt<Operation>) {
    this.#enter('intent');
    const isOurs = this.#host.dispatchEvent(this.#submittable.createIntentEvent(attempt.input, attempt.idempotencyKey));
    if (isOurs && this.#host.isConnected) await this.#send(attempt);
    else this.#enter('idle');
  }

  /** Calls `addCustomer`, `inviteCustomer` or `completeRegistration` of the adapter. */
  async #send(attempt: Attempt<Operation>) {
    const { adapter } = this.#api;
    const send = adapter?.[this.#submittable.operation] as Send<Operation> | undefined;
    if (!send) return this.#enter(this.#isOutcomeUnknown ? 'unknown' : 'idle');
    this.#attempt = attempt;
    this.#enter('sending');
    const { input, idempotencyKey } = attempt;
    const outcome = await this.#call.run(
      { adapter, operation: this.#submittable.operation },
      (signal) => send.call(adapter, input, { signal, idempotencyKey }),
      (given) => {
        const reply = this.#submittable.sanitizeReply(given, input);
        return { reply, event: this.#submittable.createSuccessEvent(reply) };
      },
    );
    // The host left the page during the call, so the outcome is unknown if it comes back.
    if (!outcome) this.#enterUnknown();
    else if ('error' in outcome) this.#fail(outcome.error);
    else {
      this.#close(outcome.value.reply);
      this.#host.dispatchEvent(outcome.value.event);
    }
  }

  #enterUnknown() {
    this.#isOutcomeUnknown = this.#hadUnknownOutcome = true;
    this.#enter('unknown');
  }

  #fail(error: AdapterError) {
    this.#problem = error;
    if (this.#hadUnknownOutcome && this.#submittable.provesEarlierSuccess?.(error)) this.#close(undefined);
    else if (isDefiniteRejection(error, this.#isOutcomeUnknown)) {
      this.#attempt = undefined;
      this.#isOutcomeUnknown = false;
      this.#errors = new Map(error.fieldErrors.map(({ pointer, code }) => [pointer, code]));
      this.#enter('rejected');
    } else this.#enterUnknown();
    this.#host.dispatchEvent(new AdapterErrorEvent(this.#submittable.operation, error));
  }

  #close(reply: FormReply<Operation> | undefined) {
    this.#attempt = this.#problem = undefined;
    this.#isOutcomeUnknown = false;
    this.#reply = reply;
    this.#enter('done');
  }

  #enter(state: SubmissionState) {
    this.#state = state;
    if (state !== 'matches') this.#matches = undefined;
    this.#host.requestUpdate();
  }
}
