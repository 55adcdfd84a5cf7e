import type {
  BillingAccounts,
  Customer,
  CustomerListQuery,
  CustomerPage,
  Invite,
  InviteLink,
  InviteListQuery,
  InvitePage,
  InvitePreview,
  InviteReply,
  Matches,
  MatchQuery,
  NewCustomer,
  NewInvite,
  NewRegistration,
  Registration,
  RegistrationReply,
  ResendReply,
  Session,
} from '../contract/models.ts';
import type { ExtraField, FormKind } from './extra-field.ts';

/** The options of every call. */
export interface CallOptions {
  /** Aborted when the reply is no longer needed, for example because the element was removed. */
  readonly signal: AbortSignal;
}

/** The options of every call that changes something. */
export interface WriteOptions extends CallOptions {
  /** A UUID, the same for all retries of one user action, so that the back end carries it out once. */
  readonly idempotencyKey: string;
}

/** The input of an operation without parameters. */
export type NoInput = Readonly<Record<string, never>>;

/** Identifies an invite. */
export interface InviteId {
  readonly id: string;
}

/** The operations that change something, and take an idempotency key. */
export type WriteId =
  'addCustomer' | 'inviteCustomer' | 'resendInvite' | 'revokeInvite' | 'createInviteLink' | 'completeRegistration';

/** Whether a back end carries a repeated call out once: for all operations, or for each one. Default: true. */
export type Idempotent = boolean | { readonly [Operation in WriteId]?: boolean | undefined };

/** The writes whose method may resolve with nothing: the elements can do without the reply. */
type WriteWithoutReply = Exclude<WriteId, 'createInviteLink'>;

/** A reply in which `linkRotated` may be missing: not every back end knows whether earlier links still work. */
type AsFarAsKnown<Reply> = Reply extends { readonly linkRotated: boolean }
  ? Omit<Reply, 'linkRotated'> & { readonly linkRotated?: boolean | undefined }
  : Reply;

/** The same method, which may also resolve with nothing. */
type OrNothing<Method extends (...given: never[]) => Promise<unknown>> = {
  call(...given: Parameters<Method>): Promise<AsFarAsKnown<Awaited<ReturnType<Method>>> | void>;
}['call'];

/** One method per operation of the contract. */
export interface AdapterMethods {
  /** Returns the signed-in user, their reseller and their permissions. */
  getSession(input: NoInput, options: CallOptions): Promise<Session>;

  /** Lists the reseller's billing accounts. Without this method, forms ask for a billing email and phone instead. */
  listBillingAccounts(input: NoInput, options: CallOptions): Promise<BillingAccounts>;

  /**
   * Creates a customer immediately, without sending an email.
   * @returns The customer, which may be `pending`, and may have one-time credentials.
   */
  addCustomer(input: NewCustomer, options: WriteOptions): Promise<Customer>;

  /** Returns a page of customers. `total` and the cursors may be missing. */
  listCustomers(input: CustomerListQuery, options: CallOptions): Promise<CustomerPage>;

  /** Finds existing customers and invites that resemble the one being entered. Errors are never shown. */
  findMatches(input: MatchQuery, options: CallOptions): Promise<Matches>;

  /**
   * Invites a customer by email. If the email cannot be sent, resolves with `delivery: 'failed'` on the invite rather than
   * rejecting.
   */
  inviteCustomer(input: NewInvite, options: WriteOptions): Promise<InviteReply>;

  /** Returns a page of invites. `total` and the cursors may be missing. */
  listInvites(input: InviteListQuery, options: CallOptions): Promise<InvitePage>;

  /**
   * Resends a pending or expired invite.
   * @throws {AdapterError} `resend-too-soon` with `retryAfter`, during the cooldown.
   */
  resendInvite(input: InviteId, options: WriteOptions): Promise<ResendReply>;

  /** Revokes an invite. Its links stop working, and it cannot be restored. */
  revokeInvite(input: InviteId, options: WriteOptions): Promise<InviteReply>;

  /** Creates another registration link, which the reseller passes on. */
  createInviteLink(input: InviteId, options: WriteOptions): Promise<InviteLink>;

  /** Renders the email that an invite would send, without sending it. */
  previewInvite(input: NewInvite, options: CallOptions): Promise<InvitePreview>;

  /**
   * Yields invites as they change, until the signal is aborted.
   * @throws {AdapterError} `stream-reset` if changes were missed. Reload the lists, then restart the stream.
   */
  watchInvites(input: NoInput, options: CallOptions): AsyncIterable<Invite>;

  /** Returns the details shown to the holder of a registration link. Changes nothing, because email scanners open links. */
  openRegistration(input: { readonly token: string }, options: CallOptions): Promise<Registration>;

  /** Creates the customer and its account, accepts the invite, and closes all its links. */
  completeRegistration(input: NewRegistration, options: WriteOptions): Promise<RegistrationReply>;

  /** Returns fields that the back end requires in addition to the contract's. Their values are sent as `extra`. */
  extraFields(kind: FormKind): readonly ExtraField[] | Promise<readonly ExtraField[]>;
}

/**
 * Connects the elements to a back end. Has one method per operation of the contract.
 *
 * Every method is optional: elements hide the controls of operations that the adapter does not implement. Set a method to
 * `undefined` to hide what another adapter offers. Methods reject with an `AdapterError`. Any other error is logged, and
 * treated as `unavailable` with an unknown outcome; if the method throws before it returns a promise, nothing was sent.
 *
 * A write that resolves has been carried out. If the back end answers without the record, resolve with nothing: the elements then
 * show what the user typed, and load the lists again.
 *
 * @example
 * const adapter: ResellerAdapter = {
 *   async inviteCustomer(input, { signal, idempotencyKey }) {
 *     const response = await post('/invitations', toInvitation(input), { signal, idempotencyKey });
 *     if (response.status === 409) throw new AdapterError('invite-pending');
 *     return { invite: toInvite(await response.json()), serverTime: new Date().toISOString() };
 *   },
 * };
 */
export type ResellerAdapter = {
  [Method in keyof AdapterMethods]?:
    (Method extends WriteWithoutReply ? OrNothing<AdapterMethods[Method]> : AdapterMethods[Method]) | undefined;
} & {
  /**
   * Whether the back end carries a repeated call out once, by its idempotency key. Set it to false, for all operations or by
   * operation, if it ignores the key: the elements then do not promise that a retry is safe.
   * @default true
   * @example
   * idempotent: { inviteCustomer: false, resendInvite: false }
   */
  readonly idempotent?: Idempotent | undefined;
};
