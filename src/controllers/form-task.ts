import type { AdapterError } from '../adapter/adapter-error.ts';
import type { ResellerAdapter, WriteOptions } from '../adapter/reseller-adapter.ts';
import type { MatchQuery } from '../contract/models.ts';
import type { MemberErrorCode } from '../contract/problem.ts';

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

/** What one kind of form does; the form controller does the rest. */
export interface FormTask<Operation extends FormOperation> {
  readonly operation: Operation;
  /** What is wrong with the values; empty if nothing is. */
  check(values: FormValues): FormErrors;
  /** The members of which a change of another one can mend what is wrong; none by default. */
  dependents?(pointer: string): readonly string[];
  /** The contract's input for values that passed the check. */
  toInput(values: FormValues): FormInput<Operation>;
  /** Whether something else is to be done before anybody is asked or told; nothing by default. */
  holdsBack?(): boolean;
  /** Whether a refusal says that an earlier try, of unknown outcome, was carried out; none does by default. */
  provesDone?(error: AdapterError): boolean;
  /** What to look for before the call; without it nothing is looked for. */
  toMatchQuery?(input: FormInput<Operation>): MatchQuery;
  /** The cancelable event before the call. */
  intent(input: FormInput<Operation>, idempotencyKey: string): Event;
  /** The event after the call. */
  fact(reply: FormReply<Operation>): Event;
}

/** The adapter's method, whichever it is. */
export type Send<Operation extends FormOperation> = (
  input: FormInput<Operation>,
  options: WriteOptions,
) => Promise<FormReply<Operation>>;

/** One intent, in however many tries. */
export interface Attempt<Operation extends FormOperation> {
  readonly input: FormInput<Operation>;
  readonly idempotencyKey: string;
}
