import type { AdapterError } from '../adapter/adapter-error.ts';
import type { AdapterMethods, WriteOptions } from '../adapter/reseller-adapter.ts';
import type { MatchQuery } from '../contract/models.ts';
import type { CustomerAddedEvent } from '../events/customer-events.ts';
import type { CustomerInvitedEvent } from '../events/invite-events.ts';
import type { CustomerRegisteredEvent } from '../events/registration-events.ts';
import type { FormErrors, FormValues } from './value-store.ts';

/** The operations that forms send. */
export type FormOperation = 'addCustomer' | 'inviteCustomer' | 'completeRegistration';
export type FormInput<Operation extends FormOperation> = Parameters<AdapterMethods[Operation]>[0];
/** The record that an operation creates, without secrets, as in the event after the call. */
export interface FormRecords {
  readonly addCustomer: CustomerAddedEvent['customer'];
  readonly inviteCustomer: CustomerInvitedEvent['invite'];
  readonly completeRegistration: CustomerRegisteredEvent['registration'];
}

export type FormReply<Operation extends FormOperation> = Awaited<ReturnType<AdapterMethods[Operation]>>;

/** The adapter's method for an operation. */
export type Send<Operation extends FormOperation> = (
  input: FormInput<Operation>,
  options: WriteOptions,
) => Promise<FormReply<Operation> | undefined>;

/** One intent to send, however often it is retried. */
export interface Attempt<Operation extends FormOperation> {
  readonly input: FormInput<Operation>;
  readonly idempotencyKey: string;
}

/** How to check, send and report one kind of form. */
export interface Submittable<Operation extends FormOperation> {
  readonly operation: Operation;
  /** Validates the values. Returns no errors if all are valid. */
  check(values: FormValues): FormErrors;
  /** Returns the members whose errors may be resolved by a change of `pointer`; none by default. */
  dependentsOf?(pointer: string): readonly string[];
  /** Converts values that passed the check to the contract's input. */
  toInput(values: FormValues): FormInput<Operation>;
  /** Whether something outside the form, such as a consent, still keeps a valid form from being sent; never by default. */
  blocksSubmit?(): boolean;
  /** Returns the query for possible duplicates before the call. Without it, no duplicates are looked for. */
  toMatchQuery?(input: FormInput<Operation>): MatchQuery;
  /** Creates the cancelable event before the call. */
  createIntentEvent(input: FormInput<Operation>, idempotencyKey: string): Event;
  /**
   * Reads the reply, or makes one of the input if the adapter resolved with nothing.
   * @throws if the reply of a foreign adapter cannot be used: the outcome is unknown then.
   */
  sanitizeReply(reply: FormReply<Operation> | undefined, input: FormInput<Operation>): FormReply<Operation>;
  /** Returns the created record, without secrets. */
  toRecord(reply: FormReply<Operation>): FormRecords[Operation];
  /** Creates the event after the call. */
  createSuccessEvent(reply: FormReply<Operation>): Event;
  /** Whether a refusal proves that an earlier try, of unknown outcome, was carried out; never by default. */
  provesEarlierSuccess?(error: AdapterError): boolean;
}
