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

/** What every call is given. */
export interface CallOptions {
  /** Aborted when nobody waits for the answer any more, such as when the element left the page. */
  readonly signal: AbortSignal;
}

/** What every call that acts is given. */
export interface WriteOptions extends CallOptions {
  /** A UUID, the same for every try of one intent, so that a repeated call acts once. */
  readonly idempotencyKey: string;
}

/** The input of an operation that needs none. */
export type NoInput = Readonly<Record<string, never>>;

/** Names the invite to act on. */
export interface InviteId {
  readonly id: string;
}

/**
 * The port between the elements and a back end: one method for each operation of the contract.
 *
 * Every method is optional. An operation that the adapter lacks hides its control, so that adapters for poor back ends
 * stay short. Methods reject with an `AdapterError`; anything else counts as `unavailable` with an unknown outcome.
 */
export interface ResellerAdapter {
  /** Who is signed in, for which reseller, with which permissions. */
  getSession?(input: NoInput, options: CallOptions): Promise<Session>;

  /** The billing accounts that the reseller has set up. Without it, forms ask for email and phone. */
  listBillingAccounts?(input: NoInput, options: CallOptions): Promise<BillingAccounts>;

  /** Creates a customer at once; never sends mail. The customer may be `pending`, and may carry one-time credentials. */
  addCustomer?(input: NewCustomer, options: WriteOptions): Promise<Customer>;

  /** A page of customers. `total` and the cursors may be missing. */
  listCustomers?(input: CustomerListQuery, options: CallOptions): Promise<CustomerPage>;

  /** Customers and invites that look like the one about to be created. Its failure is never shown. */
  findMatches?(input: MatchQuery, options: CallOptions): Promise<Matches>;

  /** Invites a customer by email. A mail that could not be sent is `delivery: 'failed'` on the invite, not an error. */
  inviteCustomer?(input: NewInvite, options: WriteOptions): Promise<InviteReply>;

  /** A page of invites. `total` and the cursors may be missing. */
  listInvites?(input: InviteListQuery, options: CallOptions): Promise<InvitePage>;

  /** Sends a pending or expired invite again. Rejects with `resend-too-soon` and `retryAfter` while it must wait. */
  resendInvite?(input: InviteId, options: WriteOptions): Promise<ResendReply>;

  /** Withdraws an invite: its links stop working. It cannot be undone. */
  revokeInvite?(input: InviteId, options: WriteOptions): Promise<InviteReply>;

  /** Mints a further registration link, to be handed over by the reseller. */
  createInviteLink?(input: InviteId, options: WriteOptions): Promise<InviteLink>;

  /** The email that an invite would send; sends nothing. */
  previewInvite?(input: NewInvite, options: CallOptions): Promise<InvitePreview>;

  /**
   * Invites as they change, until the signal is aborted. Rejects with `stream-reset` when changes were missed that can no
   * longer be told: load the lists anew, then watch again.
   */
  watchInvites?(input: NoInput, options: CallOptions): AsyncIterable<Invite>;

  /** What the holder of a registration link needs to see; changes nothing. */
  openRegistration?(input: { readonly token: string }, options: CallOptions): Promise<Registration>;

  /** Creates the customer and its account; accepts the invite and closes all its links. */
  completeRegistration?(input: NewRegistration, options: WriteOptions): Promise<RegistrationReply>;

  /** The fields that this back end demands on top; their answers travel as `extra`. */
  extraFields?(kind: FormKind): readonly ExtraField[] | Promise<readonly ExtraField[]>;
}
